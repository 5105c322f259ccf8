import { unitFactor } from "../../sheets/units";
import { allThrough } from "../../checks/schools-within-limit";
import type { Cell, CellAddress } from "../../grid";
import { usablePupils, type School } from "../../school";
import { balanceHelpers } from "./balance-formulas";
import { doubtFormula } from "./doubt-formula";
import { errorFormula } from "./error-formula";
import { figureCell, figureFormula } from "./figure-formula";
import { cellIn, fixedArea, fixedCell, onSheet } from "./formula-text";
import { decidesByFigures, identityCells, identityText } from "./identity-cells";
import { limitCase } from "./limit-cases";
import { participationKind } from "./participation";
import type { SealContext } from "./seal-context";
import { headerRow, helperRows, resultColumns, type FigureColumn } from "./seal-layout";
import { numberNames, numberNow } from "./standard-numbers";
import { matchFormula, pupilsFormula, stageShareFormula, takesPartFormula } from "./school-formulas";
import type { SealFindings } from "./seal-findings";
import type { SheetCells } from "./sheet-cells";
import { stageWeightsOf } from "./stage-weights";
import { structureFormula, structureHolds } from "./structure-formula";

/** Writes the helpers on the right of the results: there formulas read the person's sheet and prepare what is judged. */
export function writeHelpers(made: SheetCells, context: SealContext, found: SealFindings): void {
  writeHead(made, context);
  writeNumbers(made, context);
  context.sheet.reading.schools.forEach((school, index) => writeSchool(made, context, found, school, index));
}

function writeHead(made: SheetCells, context: SealContext): void {
  const { layout, messages, sheet } = context;
  const { working: words } = messages.seal;
  const { helpers, stageWeights, errors } = layout;
  made.put(helperRows.title, helpers.current, words.title, "label");
  made.put(headerRow - 1, helpers.current, words.note, "note");
  made.put(helperRows.structure, helpers.current, words.structureHolds, "label");
  made.compute(
    helperRows.structure,
    helpers.sealed,
    structureFormula(context),
    structureHolds(sheet),
    "text",
  );
  const head = (at: number, text: string) => made.put(headerRow, at, text, "header");
  head(helpers.current, words.current);
  head(helpers.sealed, words.sealed);
  head(helpers.match, words.match);
  head(helpers.participation, words.participation);
  head(helpers.allThrough, words.allThrough);
  head(helpers.pupils, messages.seal.results.pupils);
  head(helpers.takesPart, words.takesPart);
  if (stageWeights !== null) {
    [...words.weights, words.share].forEach((text, index) => head(stageWeights + index, text));
  }
  writeColumnHeads(made, context, head);
  head(errors, words.errors);
}

/** Brings what the standard asks beside the schools, so that their formulas stay short. */
function writeNumbers(made: SheetCells, { standard, layout, messages, sheet }: SealContext): void {
  const { current, sealed } = layout.helpers;
  numberNames.forEach((name, index) => {
    const place = standard[name];
    if (place !== null) {
      made.put(layout.numbersRow + index, current, messages.seal.standards[name], "label");
      made.compute(layout.numbersRow + index, sealed, place, numberNow(sheet, name), "text");
    }
  });
}

function writeColumnHeads(
  made: SheetCells,
  context: SealContext,
  head: (at: number, text: string) => void,
): void {
  const { layout, messages } = context;
  const { working: words } = messages.seal;
  const labels = { factor: words.factor, sum: words.sealedSum, count: words.sealedCount };
  Object.entries({ ...labels, changed: words.columnChanged }).forEach(([key, text]) =>
    made.put(helperRows[key as keyof typeof helperRows], layout.helpers.takesPart, text, "label"),
  );
  for (const figure of layout.figures) {
    const name = messages.fields[figure.field];
    head(figure.raw, `${name} · ${words.raw}`);
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
      [words.weight, words.square].forEach((text, index) => head(weight + index, `${short} · ${text}`));
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
    helperRows.sum,
    column,
    numbers.reduce((sum, value) => sum + value, 0),
  );
  made.put(helperRows.count, column, numbers.length);
  const [sum, count] = [cellIn(helperRows.sum, column), cellIn(helperRows.count, column)];
  const area = cells.column(column);
  const same = `AND(COUNT(${area})=${count},ABS(SUM(${area})-${sum})<=ABS(${sum})*0.000000001)`;
  made.compute(helperRows.changed, column, `IF(${same},0,1)`, 0);
  if (isRatioColumn(figure)) {
    const whole = onSheet(source.at.sheet, belowHeader(source.at, layout.lastRow + sheet.grid.rows.length));
    made.compute(
      helperRows.factor,
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
  made.compute(row, layout.helpers.pupils, pupilsFormula(cells, row), usablePupils(school));
  const below = context.sheet.pack.exclusions.teachingPointBelow;
  made.compute(row, layout.helpers.takesPart, takesPartFormula(cells, row, below), found.takesPart[index]!);
  if (layout.stageWeights !== null) {
    const formula = stageShareFormula(cells, layout, row, context.sheet.report.stage);
    made.compute(row, layout.stageWeights + 3, formula, found.shares[index]!);
  }
  writeFigures(made, context, found, school, row);
  writeBalance(made, context, row);
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
  made.compute(row, resultColumns.name, `${place(school.at)}&""`, school.name, "text");
  made.compute(
    row,
    layout.helpers.current,
    at.map(place).join('&"|"&') + (at.length === 1 ? '&""' : ""),
    text,
  );
  made.put(row, layout.helpers.sealed, text, "text");
  made.compute(row, layout.helpers.match, matchFormula(cells, row), found.identities.indexOf(text) + 1);
  made.put(row, layout.helpers.participation, participationKind(school, pack, report.stage, switches));
  made.put(row, layout.helpers.allThrough, allThrough.includes(school.type) ? 1 : 0);
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
      ? fixedCell(helperRows.factor, column)
      : String(figure.source.factor);
    const from = onSheet(amount.at.sheet, cellIn(amount.at.row, amount.at.column));
    // what stands beside it in the file already need not be there twice
    made.compute(row, figure.raw, `IF(${from}="","",${from})`, null);
    const formula = figureFormula(cells.cell(figure.raw, row), amount.cell, {
      kind,
      factor,
      judged: doubt !== null,
    });
    made.compute(row, column, formula, isPlain(amount.cell, figure) ? null : figureCell(school, figure));
    if (doubt !== null) {
      made.compute(row, doubt, doubtFormula(figure, cells, row), isDoubtful(amount.at) ? 1 : 0);
    }
  }
}

/** Whether a figure is just what stands in the person's cell, so that a file need not hold it twice. */
function isPlain(cell: Cell, { source }: FigureColumn): boolean {
  return typeof cell === "number" && source.factor === 1;
}

/** These only carry on what stands beside them; whoever opens the workbook works them out anew. */
function writeBalance(made: SheetCells, context: SealContext, row: number): void {
  for (const columns of context.layout.indicators) {
    if (columns.weight !== null) {
      const formulas = balanceHelpers(context, columns, row);
      made.compute(row, columns.weight, formulas.weight, null);
      made.compute(row, columns.weight + 1, formulas.square, null);
    }
  }
}
