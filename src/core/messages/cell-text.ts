import { isCellError, type Cell } from "../grid";

const longest = 80;

/** Writes what a cell holds for a sentence; `blank` where it holds nothing. */
export function cellText(cell: Cell, blank: string): string {
  if (cell === null || cell === "") {
    return blank;
  }
  const text = isCellError(cell) ? cell.error : String(cell);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
