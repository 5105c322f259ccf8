import { isCellError, type Cell } from "../../core";

/** What a cell holds, in a line of text: texts in quotes, so that spaces and digits stored as text can be seen. */
export function cellText(cell: Cell): string {
  if (cell === null) {
    return "—";
  }
  if (isCellError(cell)) {
    return cell.error;
  }
  return typeof cell === "string" ? `“${cell}”` : String(cell);
}
