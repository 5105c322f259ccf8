import {
  ICommandService,
  type IBorderData,
  type ICellData,
  type IStyleData,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import { SetRangeValuesCommand, type ISetRangeValuesCommandParams } from "@univerjs/sheets";
import { gridCell } from "../files/cell-data";
import { borderLines, horizontals, no, unlocked, verticals, wraps, yes } from "../files/grid-codes";
import { gridRange } from "../files/workbook-data";
import { type BorderLine, type CellFormat, type CellInput, type Rect, type Side } from "../spreadsheet";

/** Changes cells, each call as one step that can be undone. */
export interface GridEdits {
  write(sheetId: string, rect: Rect, cells: readonly (readonly CellInput[])[]): void;
  setFormat(sheetId: string, rects: readonly Rect[], format: CellFormat): void;
  setFormats(sheetId: string, rect: Rect, formats: readonly (readonly (CellFormat | undefined)[])[]): void;
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
    setFormat(sheetId, rects, format) {
      const matrix: Record<number, Record<number, ICellData>> = {};
      for (const rect of rects) {
        for (let row = rect.row; row < rect.row + rect.rowCount; row += 1) {
          const cells = (matrix[row] ??= {});
          for (let column = rect.column; column < rect.column + rect.columnCount; column += 1) {
            cells[column] = lookOf(format);
          }
        }
      }
      setCells(sheetId, rects.reduce(bounding), matrix);
    },
    setFormats(sheetId, rect, formats) {
      const matrix: Record<number, Record<number, ICellData>> = {};
      formats.forEach((row, r) =>
        row.forEach((format, c) => {
          if (format !== undefined) {
            (matrix[rect.row + r] ??= {})[rect.column + c] = lookOf(format);
          }
        }),
      );
      setCells(sheetId, rect, matrix);
    },
  };
}

/** The grid knows no locked cells, so that travels beside the look. */
function lookOf(format: CellFormat): ICellData {
  const { locked } = format;
  return {
    s: styleChange(format),
    ...(locked !== undefined && { custom: locked ? null : { ...unlocked } }),
  } as ICellData;
}

function bounding(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    ...{ row, column },
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
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
    ...(format.vertical !== undefined && { vt: verticals[format.vertical] }),
    ...(format.border !== undefined && { bd: borderChange(format.border) }),
  };
}

const sides = { top: "t", right: "r", bottom: "b", left: "l" } as const;

function borderChange(border: NonNullable<CellFormat["border"]>): IBorderData {
  const lines = (Object.keys(sides) as Side[]).flatMap((side) => {
    const line = border[side];
    return line === undefined ? [] : [[sides[side], line === null ? null : gridLine(line)] as const];
  });
  return Object.fromEntries(lines);
}

function gridLine({ style, color }: BorderLine) {
  return { s: borderLines[style as keyof typeof borderLines] ?? borderLines.thin, cl: { rgb: color } };
}

function numberFormat(pattern: string): { pattern: string } | null {
  return pattern === "" || pattern.toLowerCase() === "general" ? null : { pattern };
}
