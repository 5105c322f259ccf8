import type { CellAddress } from "../../grid";
import { allOf, cellIn, onSheet } from "./formula-text";
import { cellAt } from "./identity-cells";
import type { SealContext } from "./seal-context";
import type { SealedSheet } from "./sealed-sheet";

/** A formula takes no more text than that; forms with a sheet a school are known by what identifies them alone. */
const mostRuns = 60;

/** Cells of one column that follow each other. */
export interface ColumnRun {
  readonly sheet: string;
  readonly column: number;
  readonly first: number;
  readonly last: number;
  /** Position of the first one in the list. */
  readonly index: number;
}

/** Puts cells that follow each other in a column together. */
export function columnRuns(cells: readonly CellAddress[]): readonly ColumnRun[] {
  const runs: ColumnRun[] = [];
  cells.forEach(({ sheet, row, column }, index) => {
    const last = runs.at(-1);
    if (last !== undefined && last.sheet === sheet && last.column === column && last.last === row - 1) {
      runs[runs.length - 1] = { ...last, last: row };
    } else {
      runs.push({ sheet, column, first: row, last: row, index });
    }
  });
  return runs;
}

/** Whether every row that looked like a school's was read as one. */
export function structureHolds({ reading, report }: SealedSheet): boolean {
  const repeated = report.issues.some(
    ({ code, severity }) =>
      severity === "error" && (code === "school-name-repeated" || code === "school-code-repeated"),
  );
  return reading.namelessRows.length === 0 && !repeated && reading.schools.every(({ name }) => name !== "");
}

/**
 * Writes whether the rows of the person's table are those of the seal: none added or removed, every one with a name,
 * every school there once.
 *
 * @remarks Rows may be sorted: which school stands in a row is looked up by what identifies it.
 */
export function structureFormula({ sheet, cells }: SealContext): string {
  const { schools } = sheet.reading;
  const count = schools.length;
  const names = columnRuns(schools.map(({ at }) => at));
  const pupils = columnRuns(schools.flatMap(({ amounts }) => amounts.pupils?.at ?? []));
  const match = cells.helperColumn("match");
  const squares = (count * (count + 1) * (2 * count + 1)) / 6;
  return allOf([
    structureHolds(sheet) ? "TRUE" : "FALSE",
    ...(names.length > mostRuns
      ? []
      : [`${filled(names)}=${count}`, `ROWS(${names.map(area).join(")+ROWS(")})=${count}`]),
    `SUM(${match})=${(count * (count + 1)) / 2}`,
    `SUMSQ(${match})=${squares}`,
    ...oneColumn(names).map((column) => `COUNTA(${column})-${filled(names)}=${beside(names, sheet)}`),
    ...oneColumn(pupils).map((column) => `COUNTA(${column})-${filled(pupils)}=${beside(pupils, sheet)}`),
  ]);
}

function filled(runs: readonly ColumnRun[]): string {
  return `COUNTA(${runs.map(area).join(",")})`;
}

function area({ sheet, column, first, last }: ColumnRun): string {
  return onSheet(sheet, `${cellIn(first, column)}:${cellIn(last, column)}`);
}

/** The whole column, where all the cells stand in one. */
function oneColumn(runs: readonly ColumnRun[]): readonly string[] {
  const [first] = runs;
  if (
    first === undefined ||
    runs.length > mostRuns ||
    runs.some(({ sheet, column }) => sheet !== first.sheet || column !== first.column)
  ) {
    return [];
  }
  const letters = cellIn(0, first.column).replace(/\d+$/, "");
  return [onSheet(first.sheet, `${letters}:${letters}`)];
}

/** The filled cells of a column that belong to no school: headers, totals, remarks. */
function beside(runs: readonly ColumnRun[], { grid }: SealedSheet): number {
  const [{ column }] = runs as readonly [ColumnRun];
  const inRun = (row: number) => runs.some(({ first, last }) => row >= first && row <= last);
  return grid.rows.filter((_, index) => {
    const row = grid.origin.row + index;
    return !inRun(row) && cellAt(grid, { sheet: "", row, column }) !== null;
  }).length;
}
