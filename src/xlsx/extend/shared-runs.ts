import { rangeReference } from "../cell-reference";
import { formulaPieces } from "../formula/formula-pieces";
import { shiftFormula } from "../formula/shift-formula";
import { type AddedCell } from "../workbook-addition";

/** How the formula of one cell is stored with those of the cells below it. */
export interface SharedFormula {
  readonly index: number;
  /** On the first cell: all that share its formula. */
  readonly reference?: string;
}

/**
 * Finds cells whose formulas repeat, downwards, that of a cell above, so that a file need not write them out.
 *
 * @remarks Only formulas that refer to their own sheet by plain cells: Excel takes a shared formula that names another
 * sheet for damage, and readers differ about the rest.
 *
 * @param cells - Row by row.
 */
export function sharedRuns(cells: readonly AddedCell[]): ReadonlyMap<AddedCell, SharedFormula> {
  const open = new Map<number, AddedCell[]>();
  const runs: AddedCell[][] = [];
  for (const cell of cells) {
    const run = open.get(cell.column);
    if (run !== undefined && continues(run, cell)) {
      run.push(cell);
    } else if (cell.formula !== undefined && isShareable(cell.formula)) {
      const started = [cell];
      open.set(cell.column, started);
      runs.push(started);
    } else {
      open.delete(cell.column);
    }
  }
  return sharedBy(runs.filter((run) => run.length > 1));
}

function continues(run: readonly AddedCell[], { row, formula }: AddedCell): boolean {
  const first = run[0]!;
  return (
    formula !== undefined &&
    row === first.row + run.length &&
    shiftFormula(first.formula!, row - first.row, 0) === formula
  );
}

function sharedBy(runs: readonly (readonly AddedCell[])[]): ReadonlyMap<AddedCell, SharedFormula> {
  const shared = new Map<AddedCell, SharedFormula>();
  runs.forEach((run, index) => {
    const { row, column } = run[0]!;
    const reference = rangeReference({ row, column, rowCount: run.length, columnCount: 1 });
    run.forEach((cell, i) => shared.set(cell, i === 0 ? { index, reference } : { index }));
  });
  return shared;
}

/** Cells, numbers, functions that are no newer than the file format, and text that nobody takes for a cell. */
function isShareable(formula: string): boolean {
  if (formula.includes("!")) {
    return false;
  }
  return formulaPieces(formula).every(({ kind, text }) =>
    kind === "code"
      ? !/[#{]/.test(text) && !/[\p{L}_\\]/u.test(text.replace(plainWord, " "))
      : kind === "literal" && !/[A-Za-z]\$?\d/.test(text),
  );
}

const plainWord = /(?<![\p{L}\p{N}._\\$])(?:[A-Z]+(?=\()|\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}._(]))/gu;
