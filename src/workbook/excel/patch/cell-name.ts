import { formatCell } from "../../../core";

/** Names a cell as Excel does, without its sheet: `B3`. */
export function cellName(row: number, column: number): string {
  return formatCell({ sheet: "", row, column });
}
