import { nothingChosen, type Cell, type CellAddress, type Grid } from "../../core";
import { extendWorkbook, readPart, reduceWorkbook, type SheetValues } from "../../xlsx";
import { SheetMissingError, type SheetInfo, type TableInfo, type WorkbookPort } from "../port";
import { WorkbookError } from "../workbook-error";
import { asWorkbook } from "./as-workbook";
import { formulasOf } from "./formulas-of";
import { readInWorker } from "./read-in-worker";

/** Reads the sheets of a file's bytes; the name's ending tells text tables from other files. */
export type ReadSheets = (bytes: Uint8Array, fileName: string) => Promise<readonly SheetValues[]>;

/** A workbook held in memory as the bytes of a file. */
export interface EditableFile extends WorkbookPort {
  /** The file as patches have changed it; the very bytes it was opened with when none has. */
  bytes(): Uint8Array;
}

/**
 * A {@link WorkbookPort} onto a spreadsheet file, for Node.
 *
 * @remarks The sheets are read once, on the first question, and again after a patch. Patches change the bytes held in
 * memory; the file itself is never written, and its single cells cannot be. A formula cell counts with the result the
 * file holds for it; nothing is recalculated. Nobody else changes a file, so `onChanged` never calls back, and it has no
 * window, so `reveal` does nothing. What its formulas were last computed under is not looked at.
 *
 * @param fileName - Named in errors.
 * @throws {@link FileError} from every method, when the file cannot be read or changed.
 */
export function fileWorkbook(
  opened: Uint8Array,
  fileName: string,
  readSheets: ReadSheets = readInWorker,
): EditableFile {
  let bytes = opened;
  let reading: Promise<readonly SheetValues[]> | undefined;
  const sheets = () => (reading ??= readSheets(bytes, fileName));
  const replace = (changed: Uint8Array) => {
    bytes = changed;
    reading = undefined;
  };
  return {
    bytes: () => bytes,
    readFormulas: async (name) => formulasOf(sheetOf(await sheets(), name)),
    applyPatch: async (patch) => replace(await asWorkbook(() => extendWorkbook(bytes, patch, fileName))),
    removePatch: async (record) => replace(await asWorkbook(() => reduceWorkbook(bytes, record, fileName))),
    readPart: (namespace) => asWorkbook(() => readPart(bytes, namespace, fileName)),
    listSheets: async () => listSheets(await sheets()),
    listTables: async () => listTables(await sheets()),
    readSheet: async (name) => gridOf(await sheets(), name),
    readCells: async ({ at, rowCount, columnCount }) =>
      partOf(await sheets().then((read) => gridOf(read, at.sheet)), at, rowCount, columnCount),
    reveal: () => Promise.resolve(),
    onChanged: () => Promise.resolve(() => Promise.resolve()),
    readSelection: () => Promise.reject(new WorkbookError("not-supported")),
    insertFormula: () => Promise.reject(new WorkbookError("not-supported")),
    writeSheet: () => Promise.reject(new WorkbookError("not-supported")),
    insertChart: () => Promise.reject(new WorkbookError("not-supported")),
    removeWritten: () => Promise.reject(new WorkbookError("not-supported")),
    highlight: () => Promise.reject(new WorkbookError("not-supported")),
    clearHighlights: () => Promise.resolve(),
    hasHighlights: () => Promise.resolve(false),
    writeCells: () => Promise.reject(new WorkbookError("not-supported")),
    takeBack: () => Promise.reject(new WorkbookError("not-supported")),
    freezeFormulas: () => Promise.reject(new WorkbookError("not-supported")),
    thawFormulas: () => Promise.reject(new WorkbookError("not-supported")),
    readStandard: () => Promise.resolve(nothingChosen),
    keepStandard: () => Promise.reject(new WorkbookError("not-supported")),
    readKept: () => Promise.resolve(null),
    keep: () => Promise.reject(new WorkbookError("not-supported")),
  };
}

/** A file opens on its first visible sheet, as far as its values tell. */
function listSheets(sheets: readonly SheetValues[]): readonly SheetInfo[] {
  const first = sheets.findIndex(({ visible }) => visible);
  return sheets.map(({ name, visible }, index) => ({ name, visible, active: index === first }));
}

/** The reader of files gives no tables and no names. */
function listTables(sheets: readonly SheetValues[]): readonly TableInfo[] {
  return sheets
    .filter(({ visible }) => visible)
    .flatMap(({ name, rows: all }): TableInfo[] => {
      const { origin, rows } = usedCells(name, all);
      const size = { rowCount: rows.length, columnCount: rows[0]?.length ?? 0 };
      const isTable = size.rowCount > 1 && size.columnCount > 1;
      return isTable ? [{ name, kind: "used-range", ...origin, ...size }] : [];
    });
}

/** Excel tells sheets apart without regard to case. */
function sheetOf(sheets: readonly SheetValues[], name: string): SheetValues {
  const sheet =
    sheets.find((candidate) => candidate.name === name) ??
    sheets.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (sheet === undefined) {
    throw new SheetMissingError(name);
  }
  return sheet;
}

function gridOf(sheets: readonly SheetValues[], name: string): Grid {
  const sheet = sheetOf(sheets, name);
  const grid = usedCells(sheet.name, sheet.rows);
  return sheet.hiddenRows.length === 0 ? grid : { ...grid, hiddenRows: sheet.hiddenRows };
}

/** The smallest rectangle that holds every filled cell; no rows when the sheet is empty. */
function usedCells(sheet: string, rows: readonly (readonly Cell[])[]): Grid {
  const filled = rows.flatMap((row, index) => (row.some(isFilled) ? [index] : []));
  const [top, bottom] = [filled[0], filled.at(-1)];
  if (top === undefined || bottom === undefined) {
    return { origin: { sheet, row: 0, column: 0 }, rows: [] };
  }
  const used = rows.slice(top, bottom + 1);
  const left = used.reduce((least, row) => Math.min(least, firstFilled(row)), Infinity);
  const width = used.reduce((most, row) => Math.max(most, row.length), 0) - left;
  return {
    origin: { sheet, row: top, column: left },
    rows: used.map((row) => Array.from({ length: width }, (_, index) => row[left + index] ?? null)),
  };
}

function isFilled(cell: Cell): boolean {
  return cell !== null;
}

function firstFilled(row: readonly Cell[]): number {
  const first = row.findIndex(isFilled);
  return first === -1 ? Infinity : first;
}

function partOf(grid: Grid, at: CellAddress, rowCount: number, columnCount: number): Grid {
  const cell = (row: number, column: number) =>
    grid.rows[row - grid.origin.row]?.[column - grid.origin.column];
  const rows = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (_, column) => cell(at.row + row, at.column + column) ?? null),
  );
  return { origin: { ...at, sheet: grid.origin.sheet }, rows };
}
