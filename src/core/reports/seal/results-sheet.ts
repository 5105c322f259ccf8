import type { IndicatorResult, SchoolIndicatorResult } from "../../assessment/assessment";
import { reachesMinimum } from "../../assessment/compare";
import type { Cell } from "../../grid";
import type { IndicatorId } from "../../indicators/indicator";
import { limitFor } from "../../packs/limit-for";
import type { IndicatorLimit } from "../../packs/threshold-pack";
import type { Outcome } from "../../outcome";
import type { CellArea, PatchFormat, PatchSheet } from "../workbook-patch";
import { countyFormulas, countyRows } from "./balance-formulas";
import { classSizeFormula, schoolSizeFormula } from "./class-size-formula";
import { cellIn, fixedCell } from "./formula-text";
import { limitFormula, type LimitPlaces } from "./limit-formula";
import { outcomeFormula } from "./outcome-formula";
import { headerRow, resultColumns, type IndicatorColumns } from "./seal-layout";
import type { SealContext } from "./seal-context";
import type { SealFindings } from "./seal-findings";
import { schoolOutcomeFormulas } from "./school-outcome-formula";
import { sheetCells, type SheetCells } from "./sheet-cells";
import { usualSizes } from "./usual-sizes";
import { valueFormula } from "./value-formula";
import { verdictFormulas } from "./verdict-formula";
import { writeHelpers } from "./write-helpers";
import { sealFills } from "./seal-styles";
import { indicatorOf } from "../../indicators/catalogue";

const groupRow = headerRow - 1;

/** Writes the sheet with the results: county first, then school by school. */
export function resultsSheet(context: SealContext, found: SealFindings): PatchSheet {
  const { sheet, layout } = context;
  const made = sheetCells();
  const merges = writeHead(made, context);
  writeCounty(made, context);
  writeLimits(made, context);
  sheet.reading.schools.forEach((_, index) => writeSchool(made, context, found, index));
  writeHelpers(made, context, found);
  return {
    name: sheet.names.results,
    // row by row, as files want them
    cells: [...made.cells].sort((a, b) => a.row - b.row || a.column - b.column),
    merges,
    columnWidths: widths(context),
    rowHeights: { 0: 24, [countyRows.verdict]: 20, [groupRow]: 32, [headerRow]: 32 },
    ...{ frozenRows: layout.firstRow, frozenColumns: 1, validations: [], isProtected: true },
    formats: outcomeColours(context),
    print: {
      orientation: "landscape",
      fitToWidth: true,
      columns: layout.resultColumns,
      titleRows: { first: groupRow, last: headerRow },
    },
  };
}

function widths({ layout }: SealContext): Readonly<Record<number, number>> {
  const own = { [resultColumns.name]: 26, [resultColumns.outcome]: 14 };
  const values = layout.indicators.flatMap(({ value, limit }): (readonly [number, number])[] =>
    limit === null ? [[value, 14]] : [10, 10, 18].map((width, offset) => [value + offset, width]),
  );
  return { ...Object.fromEntries(values), ...own };
}

function writeHead(made: SheetCells, context: SealContext): readonly CellArea[] {
  const { sheet, layout, messages } = context;
  const words = messages.seal.results;
  const { citation } = sheet.pack;
  made.put(
    0,
    0,
    words.title(sheet.report.sheet, messages.stages[sheet.report.stage], citation.documentNumber),
    "title",
  );
  made.put(1, 0, words.note, "note");
  const heads: Readonly<Record<keyof typeof resultColumns, string>> = {
    ...{
      name: words.school,
      pupils: words.pupils,
      takesPart: words.participation,
      outcome: words.schoolOutcome,
    },
    ...{
      met: words.metCount,
      unmet: words.unmetCount,
      notJudged: words.notJudgedCount,
      errors: words.errors,
    },
    ...{ schoolSize: words.schoolSize, classSize: words.classSize },
  };
  for (const [key, column] of Object.entries(resultColumns)) {
    made.put(headerRow, column, heads[key as keyof typeof resultColumns], "header");
  }
  return layout.indicators.flatMap(({ indicator, value, limit }): CellArea[] => {
    const { short, unit } = messages.indicators[indicator.id];
    made.put(groupRow, value, unit === "" ? short : `${short}（${unit}）`, "header");
    const columns = limit === null ? [words.value] : [words.value, words.limit, words.outcome];
    columns.forEach((text, index) => made.put(headerRow, value + index, text, "header"));
    return limit === null ? [] : [{ row: groupRow, column: value, rowCount: 1, columnCount: 3 }];
  });
}

function writeCounty(made: SheetCells, context: SealContext): void {
  const { messages, layout, sheet } = context;
  const words = messages.seal.results;
  const assessment = sheet.report.assessment!;
  const verdict = verdictFormulas(context);
  made.put(countyRows.verdict, 0, words.verdict, "label");
  made.compute(countyRows.verdict, 1, verdict.verdict, words[sealedVerdict(context)], "outcome");
  if (sheet.pack.balance === null) {
    return;
  }
  const labels = { used: words.schoolsUsed, mean: words.mean, deviation: words.deviation, cv: words.cv };
  Object.entries({ ...labels, ceiling: words.ceiling, outcome: words.coefficientOutcome }).forEach(
    ([key, text]) => {
      made.put(countyRows[key as keyof typeof countyRows], 0, text, "label");
    },
  );
  for (const columns of layout.indicators) {
    const result = assessment.indicators.find(({ id }) => id === columns.indicator.id);
    if (columns.weight !== null && result !== undefined) {
      writeCoefficient(made, context, columns, result);
    }
  }
  if (verdict.composite !== null) {
    const composite = assessment.composite!;
    made.put(countyRows.composite, 0, messages.seal.cover.composite, "label");
    made.compute(countyRows.composite, 1, verdict.composite.cv, composite.cv, "coefficient");
    made.compute(countyRows.composite, 2, verdict.composite.limit, composite.limit, "coefficient");
    made.compute(countyRows.composite, 3, verdict.composite.outcome, words[composite.outcome], "outcome");
  }
}

/** The verdict when the seal is made, as the formulas draw it. */
function sealedVerdict({ sheet }: SealContext): Outcome {
  return sheet.report.assessment!.verdict.outcome;
}

function writeCoefficient(
  made: SheetCells,
  context: SealContext,
  columns: IndicatorColumns,
  result: IndicatorResult,
): void {
  const words = context.messages.seal.results;
  const formulas = countyFormulas(context, columns);
  const at = columns.value;
  const format = `value:${columns.indicator.id}`;
  const taking = result.schoolsUsed + result.schoolsNotJudged;
  made.compute(countyRows.used, at, formulas.used, `${result.schoolsUsed} / ${taking}`, "centre");
  made.compute(countyRows.mean, at, formulas.mean, result.mean, format);
  made.compute(countyRows.deviation, at, formulas.deviation, result.standardDeviation, format);
  made.compute(countyRows.cv, at, formulas.cv, result.cv, "coefficient");
  if (context.sheet.pack.balance?.rule === "each") {
    made.compute(countyRows.ceiling, at, formulas.ceiling, result.limit, "coefficient");
    made.compute(countyRows.outcome, at, formulas.outcome, words[result.outcome ?? "notJudged"], "outcome");
  }
}

function writeSchool(made: SheetCells, context: SealContext, found: SealFindings, index: number): void {
  const { layout, cells, messages, sheet } = context;
  const row = layout.firstRow + index;
  const result = sheet.report.assessment!.schools[index]!;
  const words = messages.seal.results;
  const formulas = schoolOutcomeFormulas(context, row);
  made.compute(row, resultColumns.pupils, cells.helper("pupils", row), result.pupils, "count");
  made.compute(
    row,
    resultColumns.takesPart,
    formulas.takesPart,
    participationWord(context, found, index),
    "centre",
  );
  const outcome = result.excluded === null ? words[result.outcome] : words.leftOut;
  made.compute(row, resultColumns.outcome, formulas.outcome, outcome, "outcome");
  made.compute(row, resultColumns.met, formulas.met, result.met, "count");
  made.compute(row, resultColumns.unmet, formulas.unmet, result.unmet, "count");
  made.compute(row, resultColumns.notJudged, formulas.notJudged, result.notJudged, "count");
  const errors = `IF(${cells.cell(layout.errors, row)},"${words.hasErrors}","${words.noErrors}")`;
  made.compute(
    row,
    resultColumns.errors,
    errors,
    found.withErrors.has(index) ? words.hasErrors : words.noErrors,
    "outcome",
  );
  const sizes = usualSizes(context, index);
  made.compute(row, resultColumns.schoolSize, schoolSizeFormula(context, row), sizes.school, "outcome");
  made.compute(row, resultColumns.classSize, classSizeFormula(context, row), sizes.classes, "outcome");
  layout.indicators.forEach((columns) => writeIndicator(made, context, found, columns, index));
}

function participationWord(context: SealContext, found: SealFindings, index: number): string {
  const words = context.messages.seal.results;
  return [words.leftOut, words.takesPart, words.undecided][found.takesPart[index]!]!;
}

function writeIndicator(
  made: SheetCells,
  context: SealContext,
  found: SealFindings,
  columns: IndicatorColumns,
  index: number,
): void {
  const { layout, cells, places, messages, sheet } = context;
  const row = layout.firstRow + index;
  const { indicator, limit, value: at } = columns;
  const parts = valueFormula(columns, layout, cells, row);
  const result = sheet.report.assessment!.schools[index]!.indicators.find(({ id }) => id === indicator.id);
  const formula = parts.doubtful === "FALSE" ? parts.value : `IF(${parts.doubtful},"",${parts.value})`;
  made.compute(row, at, formula, found.value(indicator.id, index), `value:${indicator.id}`);
  if (limit === null) {
    return;
  }
  const words = messages.seal.results;
  const asked = limitOf(context, columns, row);
  made.compute(row, at + 1, asked, limitNow(context, limit, index), `value:${indicator.id}`);
  const bounds = {
    tolerance: places.tolerance,
    floor: places.floor,
    notAsked: notAsked(context, indicator.id, row),
  };
  const outcome = outcomeFormula(limit, parts, bounds, row, at, words);
  made.compute(row, at + 2, outcome, outcomeWord(context, result), "outcome");
}

/** A limit that is the same for every school is named once above them. */
function limitOf({ cells, places, messages }: SealContext, columns: IndicatorColumns, row: number): string {
  const own = places.limits.get(columns.indicator.id)!;
  return hasOneLimit(columns, own)
    ? fixedCell(countyRows.limit, columns.value)
    : limitFormula(columns, own, cells, row, messages.seal.results);
}

function hasOneLimit({ caseColumn }: IndicatorColumns, { cases }: LimitPlaces): boolean {
  return caseColumn === null && typeof cases[0]?.limitCase.value !== "object";
}

/** Writes the limits that are the same for every school. */
function writeLimits(made: SheetCells, context: SealContext): void {
  const { layout, places, cells, messages } = context;
  made.put(countyRows.limit, 0, messages.seal.results.schoolLimit, "label");
  for (const columns of layout.indicators) {
    const own = places.limits.get(columns.indicator.id);
    if (columns.limit !== null && own !== undefined && hasOneLimit(columns, own)) {
      const formula = limitFormula(columns, own, cells, layout.firstRow, messages.seal.results);
      made.compute(
        countyRows.limit,
        columns.value,
        formula,
        limitNow(context, columns.limit, 0),
        valueStyle(columns),
      );
    }
  }
}

function valueStyle({ indicator }: IndicatorColumns): string {
  return `value:${indicator.id}`;
}

function limitNow({ sheet, messages }: SealContext, limit: IndicatorLimit, index: number): Cell {
  const { limitUnknown, limitUndecided } = messages.seal.results;
  const found = limitFor(limit, sheet.report.stage, sheet.reading.schools[index]!);
  return found.limit ?? (found.why === "unknown" ? limitUnknown : limitUndecided);
}

/** Dormitories are not asked of a school where certainly nobody boards. */
function notAsked({ cells }: SealContext, id: IndicatorId, row: number): string | null {
  const cell = indicatorOf(id).denominator === "boarders" ? cells.figure("boarders", row) : null;
  return cell === null ? null : `IF(ISNUMBER(${cell}),${cell}=0,FALSE)`;
}

function outcomeWord({ messages, sheet }: SealContext, result: SchoolIndicatorResult | undefined): string {
  const words = messages.seal.results;
  if (result === undefined) {
    return words.notAsked;
  }
  const floor = sheet.pack.schoolRule?.floor ?? null;
  const below =
    result.outcome === "unmet" && floor !== null && !reachesMinimum(result.attainment ?? 0, floor);
  return below ? words.belowFloor : words[result.outcome];
}

/** Colours every outcome by its word. */
function outcomeColours({ layout, messages }: SealContext): readonly PatchFormat[] {
  const words = messages.seal.results;
  const { firstRow, lastRow } = layout;
  const columns = [
    ...[resultColumns.outcome, resultColumns.errors, resultColumns.schoolSize, resultColumns.classSize],
    ...layout.indicators.flatMap(({ limit, value }) => (limit === null ? [] : [value + 2])),
  ];
  const schools = columns.map((column) => ({
    ...{ row: firstRow, column, rowCount: lastRow - firstRow + 1, columnCount: 1 },
  }));
  const county: readonly CellArea[] = [
    { row: countyRows.verdict, column: 1, rowCount: 1, columnCount: 1 },
    { row: countyRows.composite, column: 3, rowCount: 1, columnCount: 1 },
    {
      row: countyRows.outcome,
      column: resultColumns.classSize + 1,
      rowCount: 1,
      columnCount: layout.resultColumns,
    },
  ];
  return [...schools, ...county].flatMap((area) => colours(area, words));
}

function colours(area: CellArea, words: SealContext["messages"]["seal"]["results"]): readonly PatchFormat[] {
  const cell = cellIn(area.row, area.column);
  const is = (...texts: readonly string[]) => `OR(${texts.map((text) => `${cell}="${text}"`).join(",")})`;
  return [
    {
      areas: [area],
      formula: is(words.unmet, words.belowFloor, words.over, words.hasErrors),
      ...sealFills.unmet,
    },
    { areas: [area], formula: `${cell}="${words.notJudged}"`, ...sealFills.notJudged },
    { areas: [area], formula: is(words.met, words.within), ...sealFills.met },
  ];
}
