import { type CellObject, type WorkSheet } from "@e965/xlsx";
import { columnLimit, parseRange } from "../cell-reference";
import { type SheetLook } from "../look/sheet-look";
import { type FileCell } from "../workbook-content";
import { eachCell } from "./each-cell";
import { fileValue, typedFormula } from "./file-value";
import { type StyleTable } from "./style-table";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * The cells of a sheet, row by row: those that hold something, and blank ones with a look.
 *
 * @param look - The file's style numbers and shared formulas; absent when it has none.
 */
export function sheetCells(
  sheet: WorkSheet,
  look: Pick<SheetLook, "styles" | "sharedFormulas"> | undefined,
  styles: StyleTable,
): FileCell[] {
  const cells: FileCell[] = [];
  eachCell(sheet, (cell, row, column) => {
    const at = row * columnLimit + column;
    const style = look === undefined ? styles.ofFormat(cell.z) : styles.ofFile(look.styles.get(at));
    const formula = cell.f === undefined ? undefined : typedFormula(look?.sharedFormulas.get(at) ?? cell.f);
    const content = fileCell(cell, { row, column }, formula, style);
    if (content !== null) {
      cells.push(content);
    }
  });
  return look === undefined ? cells : withBlankCells(cells, look.styles, styles);
}

function fileCell(
  cell: CellObject,
  at: { readonly row: number; readonly column: number },
  formula: string | undefined,
  style: number | undefined,
): FileCell | null {
  const value = fileValue(cell);
  if (value === null && formula === undefined && style === undefined) {
    return null;
  }
  const content: Mutable<FileCell> = { ...at, value };
  if (formula !== undefined) {
    content.formula = formula;
  }
  if (style !== undefined) {
    content.style = style;
  }
  markArray(content, cell.F);
  return content;
}

function markArray(content: Mutable<FileCell>, array: string | undefined): void {
  const range = array === undefined ? null : parseRange(array);
  if (range === null) {
    return;
  }
  if (content.formula === undefined) {
    content.spilled = true;
  } else if (content.row === range.row && content.column === range.column) {
    content.spill = { rowCount: range.rowCount, columnCount: range.columnCount };
  }
}

function withBlankCells(
  cells: FileCell[],
  styleNumbers: ReadonlyMap<number, number>,
  styles: StyleTable,
): FileCell[] {
  const filled = new Set(cells.map((cell) => cell.row * columnLimit + cell.column));
  const before = cells.length;
  for (const [at, number] of styleNumbers) {
    const style = filled.has(at) ? undefined : styles.ofFile(number);
    if (style !== undefined) {
      cells.push({ row: Math.floor(at / columnLimit), column: at % columnLimit, value: null, style });
    }
  }
  return cells.length === before ? cells : cells.sort((a, b) => a.row - b.row || a.column - b.column);
}
