import { isCellError, type Cell } from "../grid";
import { plainText } from "./header-key";

/**
 * Returns what tells whether a row is one of those over the table once more, as on a new page.
 *
 * @param over - The rows of titles and header; one with a single text could be anything, and is never looked for.
 */
export function repeatsOf(over: readonly (readonly Cell[])[]): (row: readonly Cell[]) => boolean {
  const known = new Set(over.flatMap((row) => keyOf(row) ?? []));
  return (row) => {
    // figures tell a school's row at the first look, without a key being made of it
    const key = row.some((cell) => typeof cell === "number") ? null : keyOf(row);
    return key !== null && known.has(key);
  };
}

/** What a row of texts says; `null` when it holds anything else, or fewer than two texts. */
function keyOf(row: readonly Cell[]): string | null {
  const texts: (readonly [number, string])[] = [];
  for (const [index, cell] of row.entries()) {
    if (typeof cell === "string" && cell.trim() !== "") {
      texts.push([index, plainText(cell)]);
    } else if (typeof cell === "number" || typeof cell === "boolean" || isCellError(cell)) {
      return null;
    }
  }
  return texts.length < 2 ? null : JSON.stringify(texts);
}
