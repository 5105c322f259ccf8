import { DomainError, guessStage, type CellAddress, type Grid, type Stage } from "../core";
import type { CellRange } from "./cell-range";
import type { FunctionArguments } from "./function-entry";
import { tableParameter } from "./parameters/table";

/** A table given to a formula, as the core reads sheets. */
export interface SchoolTable {
  readonly grid: Grid;
  /** Whether its cells are those of a sheet; else they count from the top left of the table. */
  readonly onSheet: boolean;
  /** From the argument, else from the table itself, else as chosen for the workbook; `null` when nothing tells. */
  readonly stage: Stage | null;
}

/**
 * Takes the table of a call.
 *
 * @throws {@link DomainError} `range-empty`
 */
export function schoolTable(args: FunctionArguments): SchoolTable {
  const range = args.range(tableParameter.id);
  if (range === null || range.rows.every((row) => row.every((content) => content === null))) {
    throw new DomainError("range-empty", { parameter: tableParameter.name[args.language] });
  }
  const grid = gridOf(range);
  const given = args.choice("stage") as Stage | null;
  const stage = given ?? guessStage(grid) ?? args.standard.stage;
  return { grid, stage, onSheet: range.address !== null };
}

/** Reads a range as a sheet; the parameter's name stands for the sheet's where there is none. */
export function gridOf({ rows, address, parameter }: CellRange): Grid {
  const origin: CellAddress = address?.topLeft ?? { sheet: parameter, row: 0, column: 0 };
  return { origin, rows };
}
