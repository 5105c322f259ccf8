import type { FieldId } from "../field-id";
import type { Cell, CellAddress } from "../grid";
import type { Issue } from "../issue";
import type { ConfirmedHeaders } from "./confirmed-headers";
import type { Header, HeaderColumn } from "./find-header";
import { headerKey } from "./header-key";
import { isRatioHeader } from "./match-header";
import { suggestField } from "./suggest-field";

/** A written header that no field was found for. */
interface UnreadHeader {
  readonly index: number;
  readonly text: string;
}

/** Takes confirmed headers for what the reader said they are, and forgets those that are none of ours. */
export function withConfirmed(
  header: Header,
  rows: readonly (readonly Cell[])[],
  confirmed: ConfirmedHeaders,
): Header {
  if (confirmed.size === 0) {
    return header;
  }
  const kept = header.columns.filter((column) => confirmed.get(headerKey(column.header).key) !== null);
  const added = unreadHeaders(header, rows).flatMap(({ index, text }): HeaderColumn[] => {
    const { key, unit, stage } = headerKey(text);
    const field = confirmed.get(key) ?? null;
    return field === null ? [] : [{ field, unit, stage, index, header: text, row: header.bottom }];
  });
  return { ...header, columns: [...kept, ...added] };
}

/** Offers a field for every header that may be a slip, and points at columns of ratios. */
export function unclearHeaders(
  header: Header,
  rows: readonly (readonly Cell[])[],
  confirmed: ConfirmedHeaders,
  lacking: ReadonlySet<FieldId>,
  at: (row: number, index: number) => CellAddress,
): readonly Issue[] {
  return unreadHeaders(header, rows).flatMap(({ index, text }): Issue[] => {
    const place = { at: at(header.bottom, index), school: null };
    if (isRatioHeader(text)) {
      return [{ code: "ratio-column-ignored", severity: "notice", ...place, params: { header: text } }];
    }
    const field = confirmed.has(headerKey(text).key) ? null : suggestField(text, lacking);
    return field === null
      ? []
      : [{ code: "header-unclear", severity: "query", ...place, params: { header: text, field } }];
  });
}

function unreadHeaders({ bottom, columns }: Header, rows: readonly (readonly Cell[])[]): UnreadHeader[] {
  const read = new Set(columns.map(({ index }) => index));
  return rows[bottom]!.flatMap((cell, index): UnreadHeader[] =>
    typeof cell === "string" && cell.trim() !== "" && !read.has(index) ? [{ index, text: cell.trim() }] : [],
  );
}
