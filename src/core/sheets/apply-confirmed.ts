import type { FieldId } from "../field-id";
import { confirmationKey, type ColumnPlace, type ConfirmedHeaders } from "./confirmed-headers";
import type { Header, HeaderColumn, WrittenHeader } from "./find-header";
import { unitWord } from "./header-key";
import { unitAndStageOf } from "./match-header";

type Written = Pick<WrittenHeader, "index" | "header" | "path">;

/** Takes headers for what the reader said they are, and forgets those that are none of ours. */
export function withConfirmed(header: Header, confirmed: ConfirmedHeaders): Header {
  if (confirmed.size === 0) {
    return header;
  }
  const fieldOf = confirmedFields(header, confirmed);
  const columns: HeaderColumn[] = [];
  const unread: WrittenHeader[] = [];
  for (const column of writtenHeaders(header)) {
    const field = fieldOf(column);
    if (field === undefined) {
      ("field" in column ? columns : unread).push(column as HeaderColumn);
    } else if (field === null) {
      const { index, header: text, row, path } = column;
      unread.push({ index, header: text, row, path });
    } else {
      columns.push({ over: [], ...column, ...unitAndStageOf(column.path, field), field, confirmed: true });
    }
  }
  return { ...header, columns, unread };
}

/** Every column with a header, from left to right. */
export function writtenHeaders({ columns, unread }: Header): readonly (HeaderColumn | WrittenHeader)[] {
  return [...columns, ...unread].sort((a, b) => a.index - b.index);
}

/** Returns what tells what was confirmed of a column; `undefined` when nothing was. */
export function confirmedFields(
  header: Header,
  confirmed: ConfirmedHeaders,
): (column: Written) => FieldId | null | undefined {
  if (confirmed.size === 0) {
    return () => undefined;
  }
  const nthOf = repeatsIn(header);
  return ({ index, header: text, path }) => {
    const under = headerOver(path);
    const places = [
      { header: text, under, nth: nthOf.get(index)! },
      { header: text, under },
      { header: text },
    ];
    const known = places.map(confirmationKey).find((key) => confirmed.has(key));
    return known === undefined ? undefined : confirmed.get(known);
  };
}

/** Returns what gives each column a place that no other column of the table has, and no longer than it must be. */
export function placesOf(header: Header): (column: Written) => ColumnPlace {
  const nthOf = repeatsIn(header);
  const alone = countsOf(header, ({ header: text }) => ({ header: text }));
  const below = countsOf(header, ({ header: text, path }) => ({ header: text, under: headerOver(path) }));
  return ({ index, header: text, path }) => {
    const under = headerOver(path);
    if (alone.get(confirmationKey({ header: text })) === 1) {
      return { header: text };
    }
    return below.get(confirmationKey({ header: text, under })) === 1
      ? { header: text, under }
      : { header: text, under, nth: nthOf.get(index)! };
  };
}

/** Which of the columns with its header, below the same one, each column is. */
function repeatsIn(header: Header): ReadonlyMap<number, number> {
  const seen = new Map<string, number>();
  return new Map(
    writtenHeaders(header).map(({ index, header: text, path }) => {
      const key = confirmationKey({ header: text, under: headerOver(path) });
      const nth = (seen.get(key) ?? 0) + 1;
      seen.set(key, nth);
      return [index, nth];
    }),
  );
}

function countsOf(header: Header, place: (column: Written) => ColumnPlace): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  writtenHeaders(header).forEach((column) => {
    const key = confirmationKey(place(column));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return counts;
}

function headerOver(path: readonly string[]): string {
  const own = path.length > 1 && unitWord(path.at(-1)!) !== null ? 2 : 1;
  return path.at(-own - 1) ?? "";
}
