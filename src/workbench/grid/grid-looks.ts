import {
  ICommandService,
  IUndoRedoService,
  type IBorderData,
  type ICellData,
  type IStyleData,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { borderLines, horizontals, no, unlocked, verticals, wraps, yes } from "../files/grid-codes";
import { type BorderLine, type CellFormat, type Rect, type Side } from "../spreadsheet";

/** Changes how cells look, each call as one step that can be undone. */
export interface GridLooks {
  setFormat(sheetId: string, rects: readonly Rect[], format: CellFormat): void;
  setFormats(sheetId: string, rect: Rect, formats: readonly (readonly (CellFormat | undefined)[])[]): void;
}

type CellMatrix = Record<number, Record<number, ICellData>>;

/** Dresses cells of `workbook` in the running grid. */
export function gridLooks(univer: Univer, workbook: Workbook): GridLooks {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);

  function setLooks(subUnitId: string, cellValue: CellMatrix): void {
    // without the trigger the engine takes the formulas of these cells for deleted
    const params: ISetRangeValuesMutationParams = {
      ...{ unitId: workbook.getUnitId(), subUnitId, cellValue, trigger: SetStyleCommand.id },
    };
    const undo = SetRangeValuesUndoMutationFactory(injector, params);
    commands.syncExecuteCommand(SetRangeValuesMutation.id, params);
    injector.get(IUndoRedoService).pushUndoRedo({
      unitID: workbook.getUnitId(),
      redoMutations: [{ id: SetRangeValuesMutation.id, params }],
      undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }],
    });
  }

  return {
    setFormat(sheetId, rects, format) {
      const matrix: CellMatrix = {};
      for (const rect of rects) {
        for (let row = rect.row; row < rect.row + rect.rowCount; row += 1) {
          const cells = (matrix[row] ??= {});
          for (let column = rect.column; column < rect.column + rect.columnCount; column += 1) {
            cells[column] = lookOf(format);
          }
        }
      }
      setLooks(sheetId, matrix);
    },
    setFormats(sheetId, rect, formats) {
      const matrix: CellMatrix = {};
      formats.forEach((row, r) =>
        row.forEach((format, c) => {
          if (format !== undefined) {
            (matrix[rect.row + r] ??= {})[rect.column + c] = lookOf(format);
          }
        }),
      );
      setLooks(sheetId, matrix);
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
