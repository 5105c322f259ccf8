import type { Cell } from "../../grid";
import type { CellArea, PatchSheet } from "../workbook-patch";
import { countyRows } from "./balance-formulas";
import { cellIn, fixedArea, fixedCell, quoted } from "./formula-text";
import type { SealContext } from "./seal-context";
import { helperRows, resultColumns } from "./seal-layout";
import type { SealOrigin } from "./seal-record";
import type { SealFindings } from "./seal-findings";
import { sealFills } from "./seal-styles";
import { sheetCells, type SheetCells } from "./sheet-cells";
import { structureHolds } from "./structure-formula";
import { errorsAtSealing, errorsAtSealingCell } from "./verdict-formula";

const verdictRow = 2;
const lastColumn = 3;

/** Writes the sheet that says what the workbook finds, how to read it, and where it comes from. */
export function coverSheet(
  context: SealContext,
  found: SealFindings,
  origin: SealOrigin,
  digest: string,
): PatchSheet {
  const { sheet, messages } = context;
  const words = messages.seal.cover;
  const made = sheetCells();
  made.put(0, 0, words.title, "title");
  writeState(made, context, found);
  const end = writeGuide(made, context, guideRow);
  writeProvenance(made, context, origin, digest, end + 1);
  return {
    name: sheet.names.cover,
    cells: made.cells,
    merges: merges(end),
    columnWidths: { 0: 48, 1: 24, 2: 24, 3: 34 },
    rowHeights: heights(context),
    ...{ frozenRows: 0, frozenColumns: 0, validations: [], isProtected: true },
    formats: verdictColours(context),
    print: { orientation: "portrait", fitToWidth: true },
  };
}

const guideRow = 16;
const guideWidth = 140;
const structureRow = 14;

/** Merged cells do not grow by themselves. */
function heights({ sheet, messages }: SealContext): Readonly<Record<number, number>> {
  const { howToLines, structureBroken } = messages.seal.cover;
  const wrapped = howToLines.map(
    (text, index) => [guideRow + 1 + index, heightOf(text, guideWidth)] as const,
  );
  const scope = heightOf(sheet.pack.scope[sheet.language], 80);
  const headings = [5, guideRow, guideRow + howToLines.length + 2, guideRow + howToLines.length + 4];
  return {
    ...Object.fromEntries([...headings.map((row) => [row, 20] as const), ...wrapped]),
    ...{ 0: 26, [verdictRow]: 26, 3: scope, [structureRow]: heightOf(structureBroken, 80) },
  };
}

/** In points; characters of Chinese take two places. */
function heightOf(text: string, width: number): number {
  const places = [...text].reduce((sum, character) => sum + (character > "\u2e80" ? 2 : 1), 0);
  return 16 * Math.ceil(places / width);
}

function merges(end: number): readonly CellArea[] {
  const wide = (row: number, column: number): CellArea => ({
    ...{ row, column, rowCount: 1, columnCount: lastColumn - column + 1 },
  });
  return [
    wide(3, 1),
    wide(structureRow, 1),
    ...Array.from({ length: end - guideRow - 2 }, (_, index) => wide(guideRow + 1 + index, 0)),
  ];
}

function writeState(made: SheetCells, context: SealContext, found: SealFindings): void {
  const { sheet, messages, cells, layout } = context;
  const { cover: words, results } = messages.seal;
  const { verdict } = sheet.report.assessment!;
  const outcomes = cells.elsewhere(column(context, resultColumns.outcome));
  const errors = cells.elsewhere(column(context, resultColumns.errors));
  const count = (area: string, word: string) => `COUNTIF(${area},${quoted(word)})`;
  const line = (row: number, label: string, formula: string, value: Cell, style = "count") => {
    made.put(row, 0, label, "label");
    made.compute(row, 1, formula, value, style);
  };
  line(
    verdictRow,
    words.verdict,
    cells.elsewhere(fixedCell(countyRows.verdict, 1)),
    results[verdict.outcome],
    "verdict",
  );
  made.put(3, 0, words.scope, "label");
  made.put(3, 1, sheet.pack.scope[sheet.language], "wrapped");
  made.put(5, 0, words.schools, "heading");
  line(6, words.met, count(outcomes, results.met), verdict.schoolsMet);
  line(7, words.unmet, count(outcomes, results.unmet), verdict.schoolsUnmet);
  line(8, words.notJudged, count(outcomes, results.notJudged), verdict.schoolsNotJudged);
  line(9, words.leftOut, count(outcomes, results.leftOut), verdict.schoolsExcluded);
  line(10, words.withErrors, count(errors, results.hasErrors), found.withErrors.size);
  if (sheet.pack.balance !== null) {
    const { first, last } = { first: resultColumns.classSize + 1, last: layout.resultColumns - 1 };
    const row = countyRows.outcome;
    line(
      11,
      words.coefficientsUnmet,
      count(cells.elsewhere(fixedArea(row, first, row, last)), results.unmet),
      unmetCoefficients(context),
    );
  }
  writeSince(made, context, line);
}

type Line = (row: number, label: string, formula: string, value: Cell, style?: string) => void;

/** What has changed since the seal was made, and what formulas cannot look at again. */
function writeSince(made: SheetCells, { sheet, messages, layout, cells }: SealContext, line: Line): void {
  const { cover: words } = messages.seal;
  const changed = fixedArea(
    helperRows.changed,
    layout.figures[0]!.column,
    helperRows.changed,
    layout.figures.at(-1)!.column,
  );
  line(12, words.changed, `SUM(${cells.elsewhere(changed)})`, 0);
  made.put(errorsAtSealingCell[0], 0, words.errorsAtSealing, "label");
  made.put(...errorsAtSealingCell, errorsAtSealing(sheet), "count");
  const holds = cells.elsewhere(layout.structure);
  const [good, bad] = [words.structureHolds, words.structureBroken];
  line(
    structureRow,
    words.structure,
    `IF(${holds},${quoted(good)},${quoted(bad)})`,
    structureHolds(sheet) ? good : bad,
    "wrapped",
  );
}

function unmetCoefficients({ sheet }: SealContext): number {
  return sheet.report.assessment!.indicators.filter(({ outcome }) => outcome === "unmet").length;
}

function writeGuide(made: SheetCells, { messages }: SealContext, top: number): number {
  const { cover: words, results } = messages.seal;
  made.put(top, 0, words.howTo, "heading");
  words.howToLines.forEach((text, index) => made.put(top + 1 + index, 0, text, "wrapped"));
  const legend = top + 1 + words.howToLines.length + 1;
  made.put(legend, 0, words.legend, "heading");
  made.put(legend, 1, results.met, "legend:met");
  made.put(legend, 2, results.unmet, "legend:unmet");
  made.put(legend, 3, results.notJudged, "legend:notJudged");
  return legend;
}

function writeProvenance(
  made: SheetCells,
  { sheet, messages }: SealContext,
  { version, sealedAt }: SealOrigin,
  digest: string,
  top: number,
): void {
  const words = messages.seal.cover;
  const { pack, report, switches, language } = sheet;
  const { privateSchools, smallTeachingPoints } = switches;
  const options = [
    ...(privateSchools === "by-standard" ? [] : [words.privateSchools[privateSchools]]),
    ...(smallTeachingPoints === "by-standard" ? [] : [words.smallTeachingPoints]),
  ];
  made.put(top + 1, 0, words.provenance, "heading");
  const lines: readonly (readonly [string, Cell])[] = [
    [words.sheet, report.sheet],
    [words.standard, `${pack.title[language]}（${pack.citation.documentNumber}）`],
    [words.packId, pack.id],
    [words.fingerprint, report.packHash],
    [words.options, options.length === 0 ? words.asTheStandardSays : options.join("；")],
    [words.version, version],
    [words.sealedAt, sealedAt],
    [words.digest, digest],
  ];
  lines.forEach(([label, value], index) => {
    made.put(top + 2 + index, 0, label, "label");
    made.put(top + 2 + index, 1, value, "text");
  });
}

function verdictColours({ messages }: SealContext): PatchSheet["formats"] {
  const words = messages.seal.results;
  const areas = [{ row: verdictRow, column: 1, rowCount: 1, columnCount: 1 }];
  const cell = cellIn(verdictRow, 1);
  return (["met", "unmet", "notJudged"] as const).map((outcome) => ({
    ...{ areas, formula: `${cell}=${quoted(words[outcome])}`, ...sealFills[outcome] },
  }));
}

function column({ layout }: SealContext, at: number): string {
  return fixedArea(layout.firstRow, at, layout.lastRow, at);
}
