import { cellAt } from "./identity-cells";
import type { SealedBlock } from "./seal-record";
import type { SealedSheet } from "./sealed-sheet";

/** Gathers the cells of the schools that were read, with what they hold; the rows of a block in order. */
export function sealedInputs({
  reading,
  grid,
}: Pick<SealedSheet, "reading" | "grid">): readonly SealedBlock[] {
  const byRow = new Map<number, Set<number>>();
  for (const { texts, amounts } of reading.schools) {
    for (const { at } of [...Object.values(texts), ...Object.values(amounts)]) {
      const columns = byRow.get(at.row) ?? new Set();
      byRow.set(at.row, columns.add(at.column));
    }
  }
  const blocks = new Map<string, { readonly columns: readonly number[]; readonly rows: number[] }>();
  for (const [row, columns] of [...byRow].sort(([a], [b]) => a - b)) {
    const sorted = [...columns].sort((a, b) => a - b);
    const block = blocks.get(sorted.join()) ?? { columns: sorted, rows: [] };
    block.rows.push(row);
    blocks.set(sorted.join(), block);
  }
  return [...blocks.values()].map(({ columns, rows }) => ({
    columns,
    rows,
    cells: columns.map((column) => rows.map((row) => cellAt(grid, { sheet: "", row, column }))),
  }));
}
