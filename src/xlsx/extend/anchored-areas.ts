import { shiftFormula } from "../formula/shift-formula";
import { storedFormula } from "../formula/stored-formula";
import { rangeReference } from "../cell-reference";
import { type CellRange } from "../workbook-content";

/** Areas of one rule, and how its formulas are stored there. */
export interface AnchoredAreas {
  /** As `sqref` lists them. */
  readonly reference: string;
  /** Moves a formula from the cell it was written for to the cell these areas count from, and prints it as stored. */
  readonly stored: (formula: string) => string;
}

/**
 * Groups areas so that every reader counts relative references from the same cell.
 *
 * @remarks Some count from the first area, others from the corner of all of them. Where these differ, each area becomes
 * a rule of its own.
 *
 * @param areas - Those that get the rule.
 * @param writtenFor - The area whose top left cell the formulas were written for.
 */
export function anchoredAreas(
  areas: readonly CellRange[],
  writtenFor: CellRange | undefined,
): readonly AnchoredAreas[] {
  const [first] = areas;
  if (first === undefined || writtenFor === undefined) {
    return [];
  }
  const isCorner = areas.every(({ row, column }) => row >= first.row && column >= first.column);
  const groups = isCorner ? [areas] : areas.map((area) => [area]);
  return groups.map((group) => {
    const { row, column } = group[0]!;
    const [rows, columns] = [row - writtenFor.row, column - writtenFor.column];
    return {
      reference: group.map(rangeReference).join(" "),
      stored: (formula) => {
        const moved = rows === 0 && columns === 0 ? formula : shiftFormula(formula, rows, columns);
        return storedFormula(moved);
      },
    };
  });
}
