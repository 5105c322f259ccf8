import type { Cell } from "../../grid";
import type { IndicatorId } from "../../indicators/indicator";
import type { WorkbookMessages } from "../../messages/workbook-messages";
import { packHash } from "../../packs/pack-hash";
import type { Condition, IndicatorLimit, LimitCase } from "../../packs/threshold-pack";
import { fixedCell, onSheet } from "./formula-text";
import type { LimitPlaces } from "./limit-formula";
import { numberNames, numberNow } from "./standard-numbers";
import type { SealedSheet } from "./sealed-sheet";
import { sheetCells, type SheetCells } from "./sheet-cells";
import type { PatchSheet } from "../workbook-patch";

/** Where the numbers stand that formulas compare with: rows of the standards sheet, from 0. */
const rows = {
  ...{ document: 1, title: 2, locator: 3, address: 4, transcription: 5, identity: 6, fingerprint: 7 },
  ...{ schoolRule: 9, count: 10, indicatorsCounted: 11, floor: 12, ceiling: 13, balanceRule: 14 },
  ...{ schoolSize: 15, allThroughSchoolSize: 16, classSize: 17, smallTeachingPoint: 18, tolerance: 19 },
  ...{ header: 21, firstLimit: 22 },
} as const;

const columns = {
  indicator: 0,
  unit: 1,
  direction: 2,
  condition: 3,
  classes: 4,
  limit: 5,
  source: 6,
} as const;
const valueColumn = 1;

/** The column of the limits. */
export const limitColumn = columns.limit;

/** The numbers of a standard, as cells that formulas on other sheets name. */
export interface StandardPlaces {
  /** `null` where the standard asks for none. */
  readonly floor: string | null;
  readonly count: string | null;
  readonly indicatorsCounted: string;
  readonly ceiling: string | null;
  readonly schoolSize: string | null;
  readonly allThroughSchoolSize: string | null;
  readonly classSize: string | null;
  readonly tolerance: string;
  readonly limits: ReadonlyMap<IndicatorId, LimitPlaces>;
}

/** Says where the numbers of a standard stand once {@link standardsSheet} is written. */
export function standardPlaces(sheet: SealedSheet): StandardPlaces {
  const { pack, report, names } = sheet;
  const cell = (row: number) => onSheet(names.standards, fixedCell(row, valueColumn));
  const given = (value: unknown, row: number) => (value === null || value === undefined ? null : cell(row));
  const { schoolLimits, schoolRule, balance } = pack;
  const limits = new Map<IndicatorId, LimitPlaces>();
  let row: number = rows.firstLimit;
  for (const limit of askedLimits(pack.limits, report.stage)) {
    const cases = limit.cases[report.stage].map((limitCase) => {
      const place = { limitCase, row };
      row += rowsOf(limitCase);
      return place;
    });
    const places = { classesColumn: columns.classes, valueColumn: columns.limit };
    limits.set(limit.indicator, { sheet: names.standards, cases, ...places });
  }
  return {
    floor: given(schoolRule?.floor, rows.floor),
    count: given(numberNow(sheet, "count"), rows.count),
    indicatorsCounted: cell(rows.indicatorsCounted),
    ceiling: given(balance, rows.ceiling),
    schoolSize: given(schoolLimits.schoolSize, rows.schoolSize),
    allThroughSchoolSize: given(schoolLimits.allThroughSchoolSize, rows.allThroughSchoolSize),
    classSize: given(schoolLimits.classSize, rows.classSize),
    tolerance: cell(rows.tolerance),
    limits,
  };
}

/** Writes the standard: what it asks, in which document, and how far its numbers have been compared with that. */
export function standardsSheet(sheet: SealedSheet, messages: WorkbookMessages): PatchSheet {
  const made = sheetCells();
  writeLimits(made, sheet, messages, writeRules(made, sheet, messages));
  return {
    name: sheet.names.standards,
    cells: made.cells,
    merges: [],
    columnWidths: { 0: 44, 1: 26, 2: 12, 3: 30, 4: 10, 5: 14, 6: 46 },
    rowHeights: { 0: 24, [rows.header]: 20 },
    frozenRows: 0,
    frozenColumns: 0,
    formats: [],
    validations: [],
    isProtected: true,
    print: { orientation: "landscape", fitToWidth: true },
  };
}

function writeRules(made: SheetCells, sheet: SealedSheet, messages: WorkbookMessages): number {
  const { pack, report, language } = sheet;
  const { standards: words } = messages.seal;
  const { citation, schoolRule, balance } = pack;
  made.put(0, 0, words.title, "title");
  const line = (row: number, label: string, value: Cell, style = "input") => {
    made.put(row, 0, label, "label");
    made.put(row, valueColumn, value ?? words.none, style);
  };
  line(rows.document, words.document, citation.documentNumber, "text");
  line(rows.title, messages.seal.cover.standard, pack.title[language], "text");
  line(rows.locator, words.locator, citation.locator, "text");
  line(rows.address, words.address, citation.address, "text");
  line(rows.transcription, messages.seal.cover.scope, words.transcription[citation.transcription], "text");
  line(rows.identity, words.identity, pack.id, "text");
  line(rows.fingerprint, words.fingerprint, packHash(pack), "text");
  line(rows.schoolRule, words.schoolRule, words.schoolRuleKinds[schoolRule?.kind ?? "unknown"], "text");
  for (const name of numberNames) {
    line(rows[name], words[name], numberNow(sheet, name));
  }
  line(rows.ceiling, words.ceiling, balance?.ceiling[report.stage] ?? null);
  line(
    rows.balanceRule,
    "",
    balance === null ? null : balance.rule === "mean" ? words.composite : words.each,
    "text",
  );
  line(rows.smallTeachingPoint, words.smallTeachingPoint, pack.exclusions.teachingPointBelow, "text");
  made.put(rows.tolerance, 2, words.toleranceNote, "note");
  return rows.header;
}

function writeLimits(made: SheetCells, sheet: SealedSheet, messages: WorkbookMessages, top: number): number {
  const { header } = messages.seal.standards;
  Object.values(columns).forEach((column) => {
    made.put(top, column, header[Object.keys(columns)[column] as keyof typeof columns], "header");
  });
  let row = top + 1;
  for (const limit of askedLimits(sheet.pack.limits, sheet.report.stage)) {
    for (const limitCase of limit.cases[sheet.report.stage]) {
      row = writeCase(made, { limit, limitCase, row, sheet, messages });
    }
  }
  return row;
}

interface WrittenCase {
  readonly limit: IndicatorLimit;
  readonly limitCase: LimitCase;
  readonly row: number;
  readonly sheet: SealedSheet;
  readonly messages: WorkbookMessages;
}

function writeCase(made: SheetCells, { limit, limitCase, row, sheet, messages }: WrittenCase): number {
  const { value, when = {} } = limitCase;
  const words = messages.seal.standards;
  const table = typeof value === "object" && value !== null ? value : null;
  const listed = table?.rows ?? [{ classes: null, value: value as number | null }];
  const { name, unit } = messages.indicators[limit.indicator];
  listed.forEach((each, index) => {
    const at = row + index;
    const lookup = table === null || index > 0 ? "" : `；${words.lookups[table.lookup]}`;
    made.put(at, columns.indicator, name, "text");
    made.put(at, columns.unit, unit, "text");
    const strict = limit.inclusive ? "" : words.strictly;
    made.put(at, columns.direction, words.directions[limit.direction] + strict, "text");
    made.put(at, columns.condition, conditionText(when, messages) + lookup, "text");
    made.put(at, columns.classes, each.classes, "text");
    made.put(at, columns.limit, each.value ?? words.notSeen, "input");
    made.put(at, columns.source, limit.locator ?? sheet.pack.citation.locator, "text");
  });
  return row + listed.length;
}

function conditionText(when: Condition, { seal: { standards: words } }: WorkbookMessages): string {
  const { locations = [], types = [], builtFrom, builtBefore, migrantShareAbove } = when;
  const parts = [
    locations.map((each) => words.places[each]).join("、"),
    types.map((each) => words.types[each]).join("、"),
    builtFrom === undefined ? "" : words.builtFrom(builtFrom),
    builtBefore === undefined ? "" : words.builtBefore(builtBefore),
    migrantShareAbove === undefined ? "" : words.migrantsAbove(migrantShareAbove),
  ].filter((part) => part !== "");
  return parts.length === 0 ? words.everySchool : parts.join("；");
}

function askedLimits(limits: readonly IndicatorLimit[], stage: SealedSheet["report"]["stage"]) {
  return limits.filter(({ cases }) => cases[stage].length > 0);
}

function rowsOf({ value }: LimitCase): number {
  return typeof value === "object" && value !== null ? value.rows.length : 1;
}
