import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  sealWorkbook,
  type Cell,
  type Grid,
  type Language,
  type PatchSheet,
  type SealOptions,
  type Outcome,
  type WorkbookPatch,
  workbookMessagesIn,
} from "../../src/core";
import { emptySheet, extendWorkbook, readValues, writeWorkbook } from "../../src/xlsx";

const project = resolve(__dirname, "../..");

/** The rows of one sheet of a file of the project. */
export function rowsOf(
  file: string,
  sheet?: string,
): { readonly name: string; readonly rows: readonly (readonly Cell[])[] } {
  const sheets = readValues(new Uint8Array(readFileSync(resolve(project, file))), file);
  const found = sheet === undefined ? sheets[0] : sheets.find(({ name }) => name === sheet);
  return found!;
}

/** A grid from A1 on, as wide as its widest row. */
export function gridOf(sheet: string, rows: readonly (readonly Cell[])[]): Grid {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const full = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  return { origin: { sheet, row: 0, column: 0 }, rows: full };
}

/** Seals a sheet as nobody but a test does: always at the same time. */
export function sealed(
  grid: Grid,
  options: Pick<SealOptions, "packId"> & Partial<Pick<SealOptions, "stage" | "switches" | "pack">>,
  language: Language = "zh-CN",
): WorkbookPatch {
  return sealWorkbook(grid, {
    ...{
      stage: null,
      language,
      takenNames: [grid.origin.sheet],
      version: "0",
      sealedAt: "2026-01-01T00:00:00Z",
    },
    ...options,
  }).patch;
}

/** A workbook with one sheet of plain cells. */
export function plainWorkbook({ origin, rows }: Grid): Uint8Array {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((value, column) => (value === null ? [] : [{ row: at, column, value }])),
  );
  const sheet = { ...emptySheet(origin.sheet), cells };
  return writeWorkbook({ sheets: [sheet], styles: [], activeSheet: 0, definedNames: [] });
}

/** A sheet in a workbook of its own, with a seal made of it, or of what it was before. */
export function sealedWorkbook(grid: Grid, patch: WorkbookPatch): Uint8Array {
  return extendWorkbook(plainWorkbook(grid), patch);
}

/** A cell whose formula gives something else than the core. */
export interface Difference {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly expected: Cell;
  readonly found: Cell;
  readonly formula: string;
}

/**
 * Compares what formulas came to with what a patch says they come to.
 *
 * @returns the differences, and how many cells were compared
 */
export function compared(
  saved: Uint8Array,
  sheets: readonly PatchSheet[],
): { readonly different: readonly Difference[]; readonly count: number } {
  const found = readValues(saved, "saved.xlsx");
  let count = 0;
  const different = sheets.flatMap(({ name, cells }) => {
    const rows = found.find((sheet) => sheet.name === name)?.rows ?? [];
    return cells.flatMap(({ row, column, value, formula }): Difference[] => {
      if (formula === undefined || value === null) {
        return [];
      }
      count += 1;
      const now = rows[row]?.[column] ?? null;
      return isSame(value, now) ? [] : [{ sheet: name, row, column, expected: value, found: now, formula }];
    });
  });
  return { different, count };
}

function isSame(expected: Cell, found: Cell): boolean {
  if (typeof expected === "number" && typeof found === "number") {
    return Math.abs(expected - found) <= 1e-9 * Math.max(1, Math.abs(expected));
  }
  return JSON.stringify(expected) === JSON.stringify(found);
}

/** What the results sheet says in its own words. */
export function verdictIn(saved: Uint8Array): Outcome {
  const words = workbookMessagesIn["zh-CN"].seal;
  const rows = readValues(saved, "saved.xlsx").find(({ name }) => name === words.sheets.results)!.rows;
  const said: Cell = rows[2]![1]!;
  return (["met", "unmet", "notJudged"] as const).find((outcome) => words.results[outcome] === said)!;
}
