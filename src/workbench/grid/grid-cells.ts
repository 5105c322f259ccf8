import {
  ObjectMatrix,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { type CellStyle } from "../../xlsx";
import { cellValue } from "../files/cell-data";
import { fileStyle } from "../files/cell-style";
import { type CellContent, type CellFormat, type Rect } from "../spreadsheet";

type VisitCell = (row: number, column: number, cell: ICellData) => void;

/** A look into the cells of the running grid, results of arrays included. */
export interface GridCells {
  usedRange(sheetId: string, valuesOnly: boolean): Rect | null;
  value(sheetId: string, row: number, column: number): CellContent;
  /** With its `=`. */
  formula(sheetId: string, row: number, column: number): string | null;
  text(sheetId: string, row: number, column: number): string;
  format(sheetId: string, row: number, column: number): CellFormat;
  /** Cells that a spilled array fills, and the cell it comes from. */
  spills(sheetId: string): readonly { readonly anchor: Rect; readonly area: Rect }[];
  /** Visits every cell the grid stores, in no particular order, and every cell an array fills. */
  forEach(sheetId: string, visit: VisitCell): void;
  worksheet(sheetId: string): Worksheet;
}

/** Reads `workbook` in the running grid. */
export function gridCells(univer: Univer, workbook: Workbook): GridCells {
  const formulas = univer.__getInjector().get(FormulaDataModel);
  const unitId = workbook.getUnitId();
  const worksheet = (sheetId: string): Worksheet => sheetOf(workbook, sheetId);
  const spilled = (sheetId: string) => formulas.getArrayFormulaCellData()?.[unitId]?.[sheetId];

  function value(sheetId: string, row: number, column: number): CellContent {
    const own = worksheet(sheetId).getCellRaw(row, column);
    return cellValue(isFilled(own) ? own : (spilled(sheetId)?.[row]?.[column] ?? own));
  }

  function forEach(sheetId: string, visit: VisitCell): void {
    visitMatrix(worksheet(sheetId).getCellMatrix(), visit);
    visitMatrix(new ObjectMatrix<Nullable<ICellData>>(spilled(sheetId) ?? {}), visit);
  }

  return {
    worksheet,
    value,
    forEach,
    usedRange: (sheetId, valuesOnly) => usedRange(forEach, sheetId, valuesOnly),
    formula: (sheetId, row, column) => formulas.getFormulaStringByCell(row, column, sheetId, unitId) || null,
    text: (sheetId, row, column) =>
      shownText(value(sheetId, row, column), worksheet(sheetId).getCell(row, column)?.v),
    format(sheetId, row, column) {
      const cell = worksheet(sheetId).getCellRaw(row, column);
      const format = cellFormat(fileStyle(workbook.getStyles().getStyleByCell(cell)));
      return cell?.custom?.["unlocked"] === true ? { ...format, locked: false } : format;
    },
    spills: (sheetId) => spillAreas(formulas.getArrayFormulaRange()?.[unitId]?.[sheetId] ?? {}),
  };
}

/** Returns a rectangle from the grid's words for it. */
export function rectOf(range: {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}): Rect {
  return {
    row: range.startRow,
    column: range.startColumn,
    rowCount: range.endRow - range.startRow + 1,
    columnCount: range.endColumn - range.startColumn + 1,
  };
}

/** The smallest rectangle around cells; add each, then ask. */
export function bounds(): { add(row: number, column: number): void; rect(): Rect | null } {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  return {
    add(row, column) {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    },
    rect: () =>
      bottom < 0
        ? null
        : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 },
  };
}

function usedRange(forEach: GridCells["forEach"], sheetId: string, valuesOnly: boolean): Rect | null {
  const used = bounds();
  forEach(sheetId, (row, column, cell) => {
    if (isFilled(cell) || (!valuesOnly && cell.s)) {
      used.add(row, column);
    }
  });
  return used.rect();
}

function isFilled(cell: Nullable<ICellData>): boolean {
  return Boolean(
    cell && (cell.f || cell.si || cell.p || (cell.v !== undefined && cell.v !== null && cell.v !== "")),
  );
}

function sheetOf(workbook: Workbook, sheetId: string): Worksheet {
  const sheet = workbook.getSheetBySheetId(sheetId);
  if (!sheet) {
    throw new Error(`no sheet with the id ${sheetId}`);
  }
  return sheet;
}

function visitMatrix(matrix: ObjectMatrix<Nullable<ICellData>>, visit: VisitCell): void {
  matrix.forValue((row, column, cell) => {
    if (cell) {
      visit(row, column, cell);
    }
  });
}

function spillAreas(areas: IObjectMatrixPrimitiveType<IRange>): ReturnType<GridCells["spills"]> {
  const found: { anchor: Rect; area: Rect }[] = [];
  new ObjectMatrix(areas).forValue((row, column, range) => {
    found.push({ anchor: { row, column, rowCount: 1, columnCount: 1 }, area: rectOf(range) });
  });
  return found;
}

function shownText(value: CellContent, shown: ICellData["v"]): string {
  if (typeof value === "boolean") {
    return value ? "TRUE" : "FALSE";
  }
  if (shown !== undefined && shown !== null) {
    return String(shown);
  }
  return typeof value === "object" ? (value?.error ?? "") : String(value);
}

/** The part of a look that the object model knows. */
function cellFormat({ border, ...style }: CellStyle): CellFormat {
  const lines = Object.entries(border ?? {}).map(
    ([side, line]) => [side, { style: line.style, color: line.color ?? "#000000" }] as const,
  );
  return lines.length === 0 ? style : { ...style, border: Object.fromEntries(lines) };
}
