import { fieldIds } from "../../sheets/fields";
import type { SealedInput } from "./seal-record";
import { cellAt } from "./identity-cells";
import type { SealedSheet } from "./sealed-sheet";

const order = new Map(fieldIds.map((field, index) => [field, index]));

/** Lists the cells of the schools that were read, school by school, with what they hold. */
export function sealedInputs({
  reading,
  grid,
}: Pick<SealedSheet, "reading" | "grid">): readonly SealedInput[] {
  const seen = new Set<string>();
  return reading.schools.flatMap(({ texts, amounts }) =>
    [...Object.entries(texts), ...Object.entries(amounts)]
      .sort(([a], [b]) => (order.get(a as never) ?? 0) - (order.get(b as never) ?? 0))
      .flatMap(([, { at }]): SealedInput[] => {
        const key = `${at.row},${at.column}`;
        if (seen.has(key)) {
          return [];
        }
        seen.add(key);
        return [{ row: at.row, column: at.column, value: cellAt(grid, at) }];
      }),
  );
}
