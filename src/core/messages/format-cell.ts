import type { CellAddress } from "../grid";

/**
 * Writes a cell's place as a person reads it, without its sheet.
 *
 * @example The third column of the seventh row
 * ```ts
 * formatCell({ sheet: "小学", row: 6, column: 2 }); // "C7"
 * ```
 */
export function formatCell({ row, column }: CellAddress): string {
  return `${formatColumn(column)}${row + 1}`;
}

function formatColumn(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : formatColumn(Math.floor(column / 26) - 1) + letter;
}
