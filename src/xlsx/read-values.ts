import { type WorkBook } from "@e965/xlsx";
import { defaultLimits } from "./default-limits";
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
    const { book } = parseBook(bytes, fileName, limits, {});
    return worksheetIndexes(book).map((index) => sheetValues(book, index, limits));
  });
}

function sheetValues(book: WorkBook, index: number, limits: ReadLimits): SheetValues {
  const name = book.SheetNames[index]!;
  const rows: FileValue[][] = [];
  const formulas: { row: number; column: number; formula: string }[] = [];
  let room = limits.cells * sparseness;
  eachCell(book.Sheets[name] ?? {}, (cell, row, column) => {
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
  return { name, visible: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) === 0, rows, formulas };
}
