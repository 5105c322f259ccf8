import type { FieldId } from "../field-id";
import type { CellAddress } from "../grid";
import type { Issue } from "../issue";
import { amountMeant } from "./amount-meant";
import type { ConfirmedHeaders } from "./confirmed-headers";
import { headerTop, type Header, type HeaderColumn, type WrittenHeader } from "./find-header";
import { headerKey } from "./header-key";
import { suggestField } from "./suggest-field";

/** Takes headers for what the reader said they are, and forgets those that are none of ours. */
export function withConfirmed(header: Header, confirmed: ConfirmedHeaders): Header {
  if (confirmed.size === 0) {
    return header;
  }
  const columns: HeaderColumn[] = [];
  const unread: WrittenHeader[] = [];
  for (const column of [...header.columns, ...header.unread].sort((a, b) => a.index - b.index)) {
    const { key, unit, stage } = headerKey(column.header);
    const field = confirmed.get(key);
    if (field === undefined) {
      ("field" in column ? columns : unread).push(column as HeaderColumn);
    } else if (field === null) {
      unread.push(column);
    } else {
      columns.push({ unit, stage, over: [], ...column, field });
    }
  }
  return { ...header, columns, unread };
}

/**
 * Offers a field for every header that may be a slip, and says which columns hold ratios.
 *
 * @param present - The fields the sheet has a column for.
 */
export function unclearHeaders(
  header: Header,
  confirmed: ConfirmedHeaders,
  present: ReadonlySet<FieldId>,
  at: (row: number, index: number) => CellAddress,
): readonly Issue[] {
  const top = headerTop(header);
  return header.unread.flatMap((written): Issue[] => {
    const { header: text, path, row, index } = written;
    if (row < top || confirmed.has(headerKey(text).key)) {
      return [];
    }
    const place = { at: at(row, index), school: null };
    const amount = amountMeant(path, text);
    if (amount !== null) {
      const severity = present.has(amount) ? "notice" : "query";
      const params = { header: text, field: amount };
      return [{ code: "ratio-column-ignored", severity, ...place, params }];
    }
    const field = suggestField(path, text, present);
    return field === null
      ? []
      : [{ code: "header-unclear", severity: "query", ...place, params: { header: text, field } }];
  });
}
