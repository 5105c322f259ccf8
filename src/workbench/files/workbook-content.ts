import { type ICellData, type Workbook, type Worksheet } from "@univerjs/core";
import { type CellStyle, type FileCell, type SheetContent, type WorkbookContent } from "../../xlsx";
import { cellValue } from "./cell-data";
import { fileStyle } from "./cell-style";

/** What the running grid knows of its cells, as far as a file needs it. */
export interface CellSource {
  formula(sheetId: string, row: number, column: number): string | null;
  spills(sheetId: string): readonly { readonly anchor: Area; readonly area: Area }[];
  forEach(sheetId: string, visit: (row: number, column: number, cell: ICellData) => void): void;
}

interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * Returns the workbook as a file would hold it now.
 *
 * @param opened - what it was opened from; the parts a person cannot change here are taken from it
 */
export function workbookContent(
  workbook: Workbook,
  cells: CellSource,
  opened: WorkbookContent,
): WorkbookContent {
  const palette = stylePalette();
  const sheets = workbook.getSheets();
  return {
    sheets: sheets.map((sheet) => sheetContent(workbook, sheet, cells, palette, opened)),
    styles: palette.styles,
    activeSheet: Math.max(
      0,
      sheets.findIndex((sheet) => sheet === workbook.getActiveSheet()),
    ),
    definedNames: opened.definedNames,
  };
}

function sheetContent(
  workbook: Workbook,
  sheet: Worksheet,
  cells: CellSource,
  palette: StylePalette,
  opened: WorkbookContent,
): SheetContent {
  const config = sheet.getConfig();
  const { xSplit, ySplit } = config.freeze;
  const before = opened.sheets.find(({ name }) => name === sheet.getName());
  return {
    name: sheet.getName(),
    visible: !sheet.isSheetHidden(),
    cells: filledCells(workbook, sheet, cells, palette),
    merges: config.mergeData.map((range) => ({
      row: range.startRow,
      column: range.startColumn,
      rowCount: range.endRow - range.startRow + 1,
      columnCount: range.endColumn - range.startColumn + 1,
    })),
    columnWidths: measures(
      config.columnData,
      (column) => column.w,
      (pixels) => pixels / 7,
    ),
    rowHeights: measures(
      config.rowData,
      (row) => row.h,
      (pixels) => (pixels * 72) / 96,
    ),
    frozenRows: Math.max(0, ySplit),
    frozenColumns: Math.max(0, xSplit),
    hiddenRows: hidden(config.rowData),
    hiddenColumns: hidden(config.columnData),
    validations: before?.validations ?? [],
  };
}

function filledCells(
  workbook: Workbook,
  sheet: Worksheet,
  cells: CellSource,
  palette: StylePalette,
): FileCell[] {
  const sheetId = sheet.getSheetId();
  const byPlace = new Map<string, FileCell>();
  const anchors = new Map<string, Area>(
    cells.spills(sheetId).map(({ anchor, area }) => [`${anchor.row},${anchor.column}`, area]),
  );
  cells.forEach(sheetId, (row, column, cell) => {
    const place = `${row},${column}`;
    const value = cellValue(cell);
    const before = byPlace.get(place);
    const formula = cell.f || cell.si ? cells.formula(sheetId, row, column) : null;
    const style = palette.indexOf(fileStyle(workbook.getStyles().getStyleByCell(cell)));
    const area = anchors.get(place);
    const spill = area && (area.rowCount > 1 || area.columnCount > 1);
    if (before === undefined) {
      if (value !== null || formula !== null || style !== null) {
        byPlace.set(place, {
          row,
          column,
          value,
          ...(formula && { formula: formula.replace(/^=/, "") }),
          ...(style !== null && { style }),
          ...(spill && { spill: { rowCount: area.rowCount, columnCount: area.columnCount } }),
        });
      }
    }
    // the second visit of a place is the array's result for it
    else if (before.value === null && before.formula === undefined && value !== null) {
      byPlace.set(place, { ...before, value });
    }
  });
  return markSpilled(byPlace, anchors);
}

function markSpilled(byPlace: ReadonlyMap<string, FileCell>, anchors: ReadonlyMap<string, Area>): FileCell[] {
  const spilled = new Set<string>();
  for (const [anchor, { row, column, rowCount, columnCount }] of anchors) {
    for (let r = row; r < row + rowCount; r += 1) {
      for (let c = column; c < column + columnCount; c += 1) {
        if (`${r},${c}` !== anchor) {
          spilled.add(`${r},${c}`);
        }
      }
    }
  }
  return [...byPlace].map(([place, cell]) =>
    spilled.has(place) ? { ...cell, spilled: true as const } : cell,
  );
}

interface StylePalette {
  readonly styles: readonly CellStyle[];
  /** `null` for a plain cell. */
  indexOf(style: CellStyle): number | null;
}

function stylePalette(): StylePalette {
  const styles: CellStyle[] = [];
  const indices = new Map<string, number>();
  return {
    styles,
    indexOf(style) {
      const key = JSON.stringify(style);
      if (key === "{}") {
        return null;
      }
      const known = indices.get(key);
      if (known !== undefined) {
        return known;
      }
      indices.set(key, styles.length);
      return styles.push(style) - 1;
    },
  };
}

function measures<T>(
  data: Readonly<Record<number, T>>,
  pixels: (entry: T) => number | undefined,
  convert: (pixels: number) => number,
): Map<number, number> {
  const found = new Map<number, number>();
  for (const [index, entry] of Object.entries(data)) {
    const size = pixels(entry);
    if (size !== undefined) {
      found.set(Number(index), convert(size));
    }
  }
  return found;
}

function hidden(data: Readonly<Record<number, { hd?: number }>>): number[] {
  return Object.entries(data).flatMap(([index, entry]) => (entry.hd ? [Number(index)] : []));
}
