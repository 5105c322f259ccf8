import { unitFactor } from "../../sheets/units";
import { allThrough } from "../../checks/schools-within-limit";
import type { CellAddress } from "../../grid";
import { usablePupils, type School } from "../../school";
import type { PatchSheet } from "../workbook-patch";
import { balanceHelpers, structureCell } from "./balance-formulas";
import { doubtFormula } from "./doubt-formula";
import { errorFormula } from "./error-formula";
import { figureCell, figureFormula } from "./figure-formula";
import { cellIn, fixedArea, fixedCell, onSheet } from "./formula-text";
import { decidesByFigures, identityCells, identityText } from "./identity-cells";
import { limitCase } from "./limit-cases";
import { participationKind } from "./participation";
import type { SealContext } from "./seal-context";
import { workingColumns, type FigureColumn } from "./seal-layout";
import { matchFormula, pupilsFormula, stageShareFormula, takesPartFormula } from "./school-formulas";
import { sealFindings, type SealFindings } from "./seal-findings";
import { sheetCells, type SheetCells } from "./sheet-cells";
import { stageWeightsOf } from "./stage-weights";
import { structureFormula, structureHolds } from "./structure-formula";

/** Rows above the schools, about a whole column each. */
export const columnRows = { factor: 5, sum: 6, count: 7, changed: 8 } as const;
const headerRow = 11;

/** Writes the sheet in which formulas read the person's sheet and prepare what is judged. */
export function workingSheet(context: SealContext): PatchSheet {
  const { sheet, layout } = context;
  const made = sheetCells();
  const found = sealFindings(context);
  writeHead(made, context);
  sheet.reading.schools.forEach((school, index) => writeSchool(made, context, found, school, index));
  return {
    name: sheet.names.working,
    cells: made.cells,
    merges: [],
    columnWidths: { [workingColumns.name]: 24, [workingColumns.current]: 30, [workingColumns.sealed]: 30 },
    ...{ frozenRows: layout.firstRow, frozenColumns: 1, formats: [], validations: [], isProtected: true },
    print: { orientation: "landscape", fitToWidth: true, titleRows: { first: headerRow, last: headerRow } },
  };
}

function writeHead(made: SheetCells, context: SealContext): void {
  const { layout, messages, sheet } = context;
  const { working: words } = messages.seal;
  made.put(0, 0, words.title, "title");
  made.put(1, 0, words.note, "note");
  made.put(structureCell.row, 0, words.structureHolds, "label");
  const { row, column } = structureCell;
  made.compute(row, column, structureFormula(context), structureHolds(sheet), "text");
  const head = (at: number, text: string) => made.put(headerRow, at, text, "header");
  head(workingColumns.name, messages.seal.results.school);
  head(workingColumns.current, words.current);
  head(workingColumns.sealed, words.sealed);
  head(workingColumns.match, words.match);
  head(workingColumns.participation, words.participation);
  head(workingColumns.allThrough, words.allThrough);
  head(workingColumns.pupils, messages.seal.results.pupils);
  head(workingColumns.takesPart, words.takesPart);
  if (layout.stageWeights !== null) {
    [...words.weights, words.share].forEach((text, index) => head(layout.stageWeights! + index, text));
  }
  writeColumnHeads(made, context, head);
  head(layout.errors, words.errors);
}

function writeColumnHeads(
  made: SheetCells,
  context: SealContext,
  head: (at: number, text: string) => void,
): void {
  const { layout, messages } = context;
  const { working: words } = messages.seal;
  Object.entries({
    factor: words.factor,
    sum: words.sealedSum,
    count: words.sealedCount,
    changed: words.columnChanged,
  }).forEach(([key, text]) => made.put(columnRows[key as keyof typeof columnRows], 0, text, "label"));
  for (const figure of layout.figures) {
    const name = messages.fields[figure.field];
    head(figure.column, name);
    if (figure.doubt !== null) {
      head(figure.doubt, `${name} · ${words.doubt}`);
    }
    writeColumnState(made, context, figure);
  }
  for (const { indicator, caseColumn, weight } of layout.indicators) {
    const { short } = messages.indicators[indicator.id];
    if (caseColumn !== null) {
      head(caseColumn, `${short} · ${words.limitCase}`);
    }
    if (weight !== null) {
      [words.weight, words.product, words.square].forEach((text, index) =>
        head(weight + index, `${short} · ${text}`),
      );
    }
  }
}

/** What a column's figures came to when sealed, and whether they still do. */
function writeColumnState(made: SheetCells, context: SealContext, figure: FigureColumn): void {
  const { layout, sheet, cells } = context;
  const { column, source } = figure;
  const values = sheet.reading.schools.map((school) => figureCell(school, figure));
  const numbers = values.filter((value): value is number => typeof value === "number");
  made.put(
    columnRows.sum,
    column,
    numbers.reduce((sum, value) => sum + value, 0),
  );
  made.put(columnRows.count, column, numbers.length);
  const [sum, count] = [cellIn(columnRows.sum, column), cellIn(columnRows.count, column)];
  const area = cells.workingColumn(column);
  const same = `AND(COUNT(${area})=${count},ABS(SUM(${area})-${sum})<=ABS(${sum})*0.000000001)`;
  made.compute(columnRows.changed, column, `IF(${same},0,1)`, 0);
  if (isRatioColumn(figure)) {
    const whole = onSheet(source.at.sheet, belowHeader(source.at, layout.lastRow + sheet.grid.rows.length));
    made.compute(
      columnRows.factor,
      column,
      `IF(AND(MAX(${whole})>0,MAX(${whole})<=1),1,0.01)`,
      source.factor,
    );
  }
}

/** Columns headed % may hold bare ratios; their cells tell. */
function isRatioColumn({ kind, source }: FigureColumn): boolean {
  return kind === "rate" && source.unit !== null && (unitFactor("rate", source.unit) ?? 1) !== 1;
}

function belowHeader({ row, column }: CellAddress, rows: number): string {
  return fixedArea(row + 1, column, row + 1 + rows, column);
}

function writeSchool(
  made: SheetCells,
  context: SealContext,
  found: SealFindings,
  school: School,
  index: number,
): void {
  const { layout, cells } = context;
  const row = layout.firstRow + index;
  writeIdentity(made, context, found, school, row);
  made.compute(row, workingColumns.pupils, pupilsFormula(cells, row), usablePupils(school));
  const below = context.sheet.pack.exclusions.teachingPointBelow;
  made.compute(row, workingColumns.takesPart, takesPartFormula(cells, row, below), found.takesPart[index]!);
  if (layout.stageWeights !== null) {
    const formula = stageShareFormula(cells, layout, row, context.sheet.report.stage);
    made.compute(row, layout.stageWeights + 3, formula, found.shares[index]!);
  }
  writeFigures(made, context, found, school, row);
  writeBalance(made, context, found, index, row);
  const errors = errorFormula(context.sheet, layout, cells, row, found.needed);
  made.compute(row, layout.errors, errors, found.withErrors.has(index));
}

function writeIdentity(
  made: SheetCells,
  { sheet, layout, cells }: SealContext,
  found: SealFindings,
  school: School,
  row: number,
): void {
  const { pack, report, grid, switches } = sheet;
  const at = identityCells(school, decidesByFigures(sheet));
  const text = identityText(at, grid);
  const place = (cell: CellAddress) => onSheet(cell.sheet, cellIn(cell.row, cell.column));
  made.compute(row, workingColumns.name, `${place(school.at)}&""`, school.name);
  made.compute(
    row,
    workingColumns.current,
    at.map(place).join('&"|"&') + (at.length === 1 ? '&""' : ""),
    text,
  );
  made.put(row, workingColumns.sealed, text, "text");
  made.compute(row, workingColumns.match, matchFormula(cells, row), found.identities.indexOf(text) + 1);
  made.put(row, workingColumns.participation, participationKind(school, pack, report.stage, switches));
  made.put(row, workingColumns.allThrough, allThrough.includes(school.type) ? 1 : 0);
  if (layout.stageWeights !== null) {
    const weights = stageWeightsOf(school, report.stage, pack.stageSplit);
    Object.values(weights).forEach((weight, offset) => made.put(row, layout.stageWeights! + offset, weight));
  }
  for (const { caseColumn, limit } of layout.indicators) {
    if (caseColumn !== null && limit !== null) {
      made.put(row, caseColumn, limitCase(limit, report.stage, school));
    }
  }
}

function writeFigures(
  made: SheetCells,
  { layout, cells }: SealContext,
  { isDoubtful }: SealFindings,
  school: School,
  row: number,
): void {
  for (const figure of layout.figures) {
    const amount = school.amounts[figure.field];
    if (amount === undefined) {
      continue;
    }
    const { kind, column, doubt } = figure;
    const factor = isRatioColumn(figure)
      ? fixedCell(columnRows.factor, column)
      : String(figure.source.factor);
    const from = onSheet(amount.at.sheet, cellIn(amount.at.row, amount.at.column));
    const formula = figureFormula(from, amount.cell, { kind, factor, judged: doubt !== null });
    made.compute(row, column, formula, figureCell(school, figure));
    if (doubt !== null) {
      made.compute(row, doubt, doubtFormula(figure, cells, row), isDoubtful(amount.at) ? 1 : 0);
    }
  }
}

function writeBalance(
  made: SheetCells,
  context: SealContext,
  found: SealFindings,
  index: number,
  row: number,
): void {
  for (const columns of context.layout.indicators) {
    if (columns.weight !== null) {
      const formulas = balanceHelpers(context, columns, row);
      const { weight, product, square } = found.helpers(columns.indicator.id, index);
      made.compute(row, columns.weight, formulas.weight, weight);
      made.compute(row, columns.weight + 1, formulas.product, product);
      made.compute(row, columns.weight + 2, formulas.square, square);
    }
  }
}
