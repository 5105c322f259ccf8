import { type BooleanNumber, type ICellData, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import { type CellRange, type CellStyle, type SheetContent, type WorkbookContent } from "../../xlsx";
import { gridCell } from "./cell-data";
import { gridStyle } from "./cell-style";
import { gridFormat } from "./formula-format";
import { no, unlocked, yes } from "./grid-codes";
import { gridValidation } from "./validation-rule";

/** The size of an empty sheet; a filled one leaves room below and beside its cells. */
const least = { rows: 1000, columns: 26 };
const room = { rows: 200, columns: 8 };
const defaultRowPixels = 20;
const defaultColumnPixels = 72;

/** Returns the id the grid gives to the sheet at `index` of an opened workbook. */
export function sheetIdAt(index: number): string {
  return `sheet-${index + 1}`;
}

/** Returns the grid's own description of a workbook. */
export function workbookData(content: WorkbookContent, id: string): Partial<IWorkbookData> {
  const ids = content.sheets.map((_, index) => sheetIdAt(index));
  return {
    id,
    name: id,
    appVersion: "",
    styles: Object.fromEntries(content.styles.map((style, index) => [styleId(index), gridStyle(style)])),
    sheetOrder: ids,
    sheets: Object.fromEntries(
      content.sheets.map((sheet, index) => [
        ids[index]!,
        worksheetData(sheet, content.styles, ids[index]!, index === content.activeSheet),
      ]),
    ),
    resources: [
      { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(namesById(content)) },
      {
        name: "SHEET_DATA_VALIDATION_PLUGIN",
        data: JSON.stringify(
          Object.fromEntries(
            content.sheets.map((sheet, i) => [ids[i]!, sheet.validations.flatMap(gridValidation)]),
          ),
        ),
      },
      {
        name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
        data: JSON.stringify(
          Object.fromEntries(
            content.sheets.map(({ formulaFormats = [] }, i) => [
              ids[i]!,
              formulaFormats.map((format, index) => gridFormat(format, `format-${i + 1}-${index + 1}`)),
            ]),
          ),
        ),
      },
    ],
  };
}

function worksheetData(
  sheet: SheetContent,
  styles: readonly CellStyle[],
  id: string,
  active: boolean,
): Partial<IWorksheetData> {
  const used = usedSize(sheet);
  return {
    id,
    name: sheet.name,
    hidden: sheet.visible || active ? no : yes,
    rowCount: Math.max(least.rows, used.rows + room.rows),
    columnCount: Math.max(least.columns, used.columns + room.columns),
    defaultRowHeight: defaultRowPixels,
    defaultColumnWidth: defaultColumnPixels,
    cellData: cellMatrix(sheet, styles),
    mergeData: sheet.merges.map(gridRange),
    freeze: {
      xSplit: sheet.frozenColumns,
      ySplit: sheet.frozenRows,
      startRow: sheet.frozenRows || -1,
      startColumn: sheet.frozenColumns || -1,
    },
    rowData: sizes(sheet.rowHeights, sheet.hiddenRows, (points) => ({ h: pointsToPixels(points), ia: no })),
    columnData: sizes(sheet.columnWidths, sheet.hiddenColumns, (characters) => ({
      w: charactersToPixels(characters),
    })),
  };
}

function cellMatrix(
  sheet: SheetContent,
  styles: readonly CellStyle[],
): Record<number, Record<number, ICellData>> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const cell of sheet.cells) {
    // results of an array are laid out again by its anchor; stored here they would block it
    const anchorless = cell.spilled || cell.spill;
    const data: ICellData = {
      ...(anchorless || cell.value === null ? {} : gridCell(cell.value)),
      ...(cell.formula !== undefined && { f: `=${cell.formula}` }),
      ...(cell.style !== undefined && { s: styleId(cell.style) }),
      ...(cell.style !== undefined && styles[cell.style]?.unlocked && { custom: { ...unlocked } }),
    };
    (matrix[cell.row] ??= {})[cell.column] = data;
  }
  return matrix;
}

function usedSize(sheet: SheetContent): { rows: number; columns: number } {
  let rows = sheet.frozenRows;
  let columns = sheet.frozenColumns;
  const reach = (row: number, column: number): void => {
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  };
  sheet.cells.forEach((cell) => reach(cell.row + 1, cell.column + 1));
  sheet.merges.forEach((range) => reach(range.row + range.rowCount, range.column + range.columnCount));
  return { rows, columns };
}

function sizes<T extends object>(
  measures: ReadonlyMap<number, number>,
  hidden: readonly number[],
  describe: (measure: number) => T,
): Record<number, Partial<T> & { hd?: BooleanNumber }> {
  const data: Record<number, Partial<T> & { hd?: BooleanNumber }> = {};
  measures.forEach((measure, index) => {
    data[index] = describe(measure);
  });
  hidden.forEach((index) => {
    data[index] = { ...data[index], hd: yes } as Partial<T> & { hd: BooleanNumber };
  });
  return data;
}

function namesById({ definedNames }: WorkbookContent): Record<string, object> {
  return Object.fromEntries(
    definedNames.map(({ name, refersTo }, index) => {
      const id = `name-${index + 1}`;
      return [id, { id, name, formulaOrRefString: refersTo, localSheetId: "AllDefaultWorkbook" }];
    }),
  );
}

/** Returns the grid's words for a rectangle. */
export function gridRange({ row, column, rowCount, columnCount }: CellRange) {
  return {
    startRow: row,
    startColumn: column,
    endRow: row + rowCount - 1,
    endColumn: column + columnCount - 1,
  };
}

function styleId(index: number): string {
  return `file-${index}`;
}

/** Width in pixels of so many digits of the default font at 7 pixels each (ECMA-376 part 1, 18.3.1.13). */
export function charactersToPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / 7)) / 256) * 7);
}

/** At 96 pixels and 72 points an inch. */
export function pointsToPixels(points: number): number {
  return Math.round((points * 96) / 72);
}
