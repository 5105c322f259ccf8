import { ICommandService, type ICellData, type IStyleData, type Univer, type Workbook } from "@univerjs/core";
import { SetRangeValuesCommand, type ISetRangeValuesCommandParams } from "@univerjs/sheets";
import { gridCell } from "../files/cell-data";
import { horizontals, no, wraps, yes } from "../files/grid-codes";
import { gridRange } from "../files/workbook-data";
import { type CellFormat, type CellInput, type Rect } from "../spreadsheet";

/** Changes cells, each call as one step that can be undone. */
export interface GridEdits {
  write(sheetId: string, rect: Rect, cells: readonly (readonly CellInput[])[]): void;
  setFormat(sheetId: string, rect: Rect, format: CellFormat): void;
}

const emptied = { v: null, p: null, f: null, si: null, t: null } as const;

/** Writes into `workbook` of the running grid. */
export function gridEdits(univer: Univer, workbook: Workbook): GridEdits {
  const commands = univer.__getInjector().get(ICommandService);

  function setCells(sheetId: string, rect: Rect, value: Record<number, Record<number, ICellData>>): void {
    const params: ISetRangeValuesCommandParams = {
      unitId: workbook.getUnitId(),
      subUnitId: sheetId,
      range: gridRange(rect),
      value,
    };
    commands.syncExecuteCommand(SetRangeValuesCommand.id, params);
  }

  return {
    write(sheetId, rect, cells) {
      const matrix: Record<number, Record<number, ICellData>> = {};
      for (let r = 0; r < rect.rowCount; r += 1) {
        for (let c = 0; c < rect.columnCount; c += 1) {
          const input = cells[r]?.[c];
          if (input !== undefined) {
            (matrix[rect.row + r] ??= {})[rect.column + c] = cellOf(input);
          }
        }
      }
      setCells(sheetId, rect, matrix);
    },
    setFormat(sheetId, rect, format) {
      const style = styleChange(format);
      const row = Object.fromEntries(
        Array.from({ length: rect.columnCount }, (_, c) => [rect.column + c, { s: style }]),
      );
      setCells(
        sheetId,
        rect,
        Object.fromEntries(Array.from({ length: rect.rowCount }, (_, r) => [rect.row + r, { ...row }])),
      );
    },
  };
}

function cellOf(input: Exclude<CellInput, undefined>): ICellData {
  return typeof input === "object" && input !== null && "formula" in input
    ? { ...emptied, f: input.formula }
    : { ...emptied, ...gridCell(input) };
}

/** The grid merges this into the look a cell has; `null` takes a part of it away. */
function styleChange(format: CellFormat): IStyleData {
  const flag = (on: boolean) => (on ? yes : no);
  return {
    ...(format.fill !== undefined && { bg: format.fill === null ? null : { rgb: format.fill } }),
    ...(format.fontColor !== undefined && {
      cl: format.fontColor === null ? null : { rgb: format.fontColor },
    }),
    ...(format.fontName !== undefined && { ff: format.fontName }),
    ...(format.fontSize !== undefined && { fs: format.fontSize }),
    ...(format.bold !== undefined && { bl: flag(format.bold) }),
    ...(format.italic !== undefined && { it: flag(format.italic) }),
    ...(format.underline !== undefined && { ul: { s: flag(format.underline) } }),
    ...(format.numberFormat !== undefined && { n: numberFormat(format.numberFormat) }),
    ...(format.wrap !== undefined && { tb: format.wrap ? wraps.wrap : wraps.overflow }),
    ...(format.horizontal !== undefined && {
      ht: format.horizontal === "general" ? null : horizontals[format.horizontal],
    }),
  };
}

function numberFormat(pattern: string): { pattern: string } | null {
  return pattern === "" || pattern.toLowerCase() === "general" ? null : { pattern };
}
