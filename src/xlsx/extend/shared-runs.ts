import { rangeReference } from "../cell-reference";
import { formulaPieces } from "../formula/formula-pieces";
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
  const open = new Map<number, Run>();
  const runs: Run[] = [];
  for (const cell of cells) {
    const run = open.get(cell.column);
    if (run !== undefined && continues(run, cell)) {
      run.cells.push(cell);
    } else if (cell.formula !== undefined && isShareable(cell.formula)) {
      const started = { cells: [cell], pieces: cell.formula.split(relativeRow) };
      open.set(cell.column, started);
      runs.push(started);
    } else {
      open.delete(cell.column);
    }
  }
  return sharedBy(runs.map((run) => run.cells).filter((run) => run.length > 1));
}

/** Cells below each other whose formulas repeat that of the first. */
interface Run {
  readonly cells: AddedCell[];
  /** The first formula: every second piece is the row of a relative reference. */
  readonly pieces: readonly string[];
}

/** In formulas that can be shared, digits behind a letter are nothing else. */
const relativeRow = /(?<=[A-Z])(\d+)/;

function continues({ cells, pieces }: Run, { row, formula }: AddedCell): boolean {
  const below = row - cells[0]!.row;
  if (formula === undefined || below !== cells.length) {
    return false;
  }
  let expected = "";
  for (let i = 0; i < pieces.length; i++) {
    expected += i % 2 === 0 ? pieces[i]! : Number(pieces[i]) + below;
  }
  return expected === formula;
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
    kind === "code" ? isPlainCode(text) : kind === "literal" && !/[\p{L}$]\p{N}/u.test(text),
  );
}

function isPlainCode(code: string): boolean {
  const rest = code.replace(plainWord, " ");
  return !/[#{\p{L}_\\]/u.test(rest) && !/\d\s*:|:\s*\$?\d/.test(rest);
}

const plainWord =
  /(?<![\p{L}\p{N}._\\$])(?:[A-Z]+(?=\()|(?:TRUE|FALSE|\$?[A-Z]{1,3}\$?[1-9]\d{0,6})(?![\p{L}\p{N}._(]))/gu;
