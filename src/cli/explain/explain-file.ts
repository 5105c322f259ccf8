import {
  checkReading,
  explainCell,
  formatCell,
  sheetPlaceOf,
  type CellAddress,
  type ExplainedSheet,
  type Grid,
  type Stage,
  type Switches,
  type ThresholdPack,
} from "../../core";
import { FileError, PathError } from "../../workbook/file";
import { pickSheets } from "../check/check-file";
import type { CliHost } from "../cli-host";
import type { CellReference } from "./cell-reference";
import type { ExplainedCell, ExplainProblem } from "./explained-cell";

/** Which cell to explain, and by which standard. */
export interface ExplainOptions {
  readonly pack: ThresholdPack;
  readonly switches: Switches;
  readonly stage: Stage | null;
  readonly sheet: string | null;
  readonly cell: CellReference;
}

/** Explains one cell of one file. A sheet named with the cell goes before one named by option. */
export async function explainFile(
  file: string,
  options: ExplainOptions,
  host: CliHost,
): Promise<ExplainedCell> {
  const { cell, stage } = options;
  const nothing = { file, cell, sheet: null, sheetName: null, trails: [] };
  try {
    const sheet = cell.sheet ?? options.sheet;
    const picked = await pickSheets(await host.open(file), { sheet, stage });
    if ("kind" in picked) {
      return { ...nothing, problem: picked };
    }
    const [grid, ...others] = picked;
    if (grid === undefined || others.length > 0) {
      const sheets = picked.map(({ origin }) => origin.sheet);
      return { ...nothing, problem: { kind: "several-sheets", cell: formatCell(at("", cell)), sheets } };
    }
    return explained(file, grid, options);
  } catch (error) {
    if (error instanceof FileError || error instanceof PathError) {
      return { ...nothing, problem: { kind: "unreadable", error } };
    }
    throw error;
  }
}

function explained(file: string, grid: Grid, { pack, stage, switches, cell }: ExplainOptions): ExplainedCell {
  const sheetName = grid.origin.sheet;
  const sheet = checkReading(grid, { pack, stage, switches });
  const trails = explainCell(sheet, at(sheetName, cell));
  const problem = trails.length === 0 ? whyNothing(sheet, at(sheetName, cell)) : null;
  return { file, cell, problem, sheet, sheetName, trails };
}

function at(sheet: string, { row, column }: CellReference): CellAddress {
  return { sheet, row, column };
}

function whyNothing({ reading }: ExplainedSheet, place: CellAddress): ExplainProblem {
  const { sheet } = place;
  const cell = formatCell(place);
  const found = sheetPlaceOf(reading, place);
  if (found.kind === "unused-column") {
    return { kind: "column-unused", cell, sheet, school: reading.schools[found.school]!.name };
  }
  const corners = cornersOf(reading);
  return corners === null
    ? { kind: "not-a-school-sheet", sheet }
    : { kind: "cell-outside", cell, sheet, first: formatCell(corners.first), last: formatCell(corners.last) };
}

/** The corners of what was read of the schools; `null` when there is none. */
function cornersOf({
  schools,
}: ExplainedSheet["reading"]): { readonly first: CellAddress; readonly last: CellAddress } | null {
  let first: CellAddress | null = null;
  let last: CellAddress | null = null;
  for (const { texts, amounts } of schools) {
    for (const held of [...Object.values(texts), ...Object.values(amounts)]) {
      first = corner(first, held.at, Math.min);
      last = corner(last, held.at, Math.max);
    }
  }
  return first === null || last === null ? null : { first, last };
}

function corner(a: CellAddress | null, b: CellAddress, pick: (a: number, b: number) => number): CellAddress {
  return a === null ? b : { ...b, row: pick(a.row, b.row), column: pick(a.column, b.column) };
}
