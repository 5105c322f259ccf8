import type { RowInfo, WorkBook, WorkSheet } from "@e965/xlsx";
import { defaultLimits } from "./default-limits";
import { hiddenRowsBySheet } from "./look/hidden-rows";
import { eachCell } from "./read/each-cell";
import { fileValue, typedFormula } from "./read/file-value";
import { namedFailure } from "./read/named-failure";
import { parseBook, worksheetIndexes } from "./read/sheetjs-book";
import { FileError, type FileValue, type ReadLimits, type SheetValues } from "./workbook-content";

/** Rows may end far to the right; together they may not hold more than this many times the cells limit. */
const sparseness = 20;

/**
 * Reads the values and formulas of a workbook or text table (.xlsx, .xlsm, .xlsb, .xls, .ods, .csv, …).
 *
 * @param fileName - Named in errors; its extension tells text tables from other files.
 * @returns The worksheets in tab order; chart and macro sheets are left out.
 * @throws {@link FileError} and nothing else.
 */
export function readValues(
  bytes: Uint8Array,
  fileName: string,
  limits: ReadLimits = defaultLimits,
): readonly SheetValues[] {
  return namedFailure(fileName, () => {
    const { book, package: opened } = parseBook(bytes, fileName, limits, { cellStyles: true });
    const hidden = opened === null ? null : hiddenRowsBySheet(opened);
    return worksheetIndexes(book).map((index) => {
      const sheet = sheetValues(book, index, limits);
      return { ...sheet, hiddenRows: hidden?.get(sheet.name) ?? sheet.hiddenRows };
    });
  });
}

function sheetValues(book: WorkBook, index: number, limits: ReadLimits): SheetValues {
  const name = book.SheetNames[index]!;
  const rows: FileValue[][] = [];
  const formulas: { row: number; column: number; formula: string }[] = [];
  let room = limits.cells * sparseness;
  const sheet = book.Sheets[name] ?? {};
  eachCell(sheet, (cell, row, column) => {
    if (cell.f !== undefined) {
      formulas.push({ row, column, formula: typedFormula(cell.f) });
    }
    const value = fileValue(cell);
    if (value === null) {
      return;
    }
    while (rows.length <= row) {
      rows.push([]);
    }
    const values = rows[row]!;
    room -= column + 1 - values.length;
    if (room < 0) {
      throw new FileError("file-has-too-many-cells", { limit: limits.cells });
    }
    while (values.length < column) {
      values.push(null);
    }
    values.push(value);
  });
  const visible = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) === 0;
  return { name, visible, rows, formulas, hiddenRows: hiddenRowsOf(sheet) };
}

/** The library's list is sparse. */
function hiddenRowsOf(sheet: WorkSheet): readonly number[] {
  const hidden: number[] = [];
  sheet["!rows"]?.forEach((row, index) => {
    if ((row as RowInfo | undefined)?.hidden === true) {
      hidden.push(index);
    }
  });
  return hidden;
}
