import type { Cell } from "../../grid";
import { cellAt } from "./identity-cells";
import type { SealedRows } from "./seal-record";
import type { SealedSheet } from "./sealed-sheet";

/** Gathers the cells of the schools that were read, with what they hold, row by row. */
export function sealedInputs({
  reading,
  grid,
}: Pick<SealedSheet, "reading" | "grid">): readonly SealedRows[] {
  const byRow = new Map<number, Set<number>>();
  for (const { texts, amounts } of reading.schools) {
    for (const { at } of [...Object.values(texts), ...Object.values(amounts)]) {
      const columns = byRow.get(at.row) ?? new Set();
      byRow.set(at.row, columns.add(at.column));
    }
  }
  const blocks = new Map<
    string,
    { readonly columns: readonly number[]; readonly rows: (readonly Cell[])[] }
  >();
  for (const [row, columns] of [...byRow].sort(([a], [b]) => a - b)) {
    const sorted = [...columns].sort((a, b) => a - b);
    const block = blocks.get(sorted.join()) ?? { columns: sorted, rows: [] };
    block.rows.push([row, ...sorted.map((column) => cellAt(grid, { sheet: "", row, column }))]);
    blocks.set(sorted.join(), block);
  }
  return [...blocks.values()];
}
