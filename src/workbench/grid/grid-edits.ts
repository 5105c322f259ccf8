import { ICommandService, type ICellData, type Univer, type Workbook } from "@univerjs/core";
import { SetRangeValuesCommand, type ISetRangeValuesCommandParams } from "@univerjs/sheets";
import { gridCell } from "../files/cell-data";
import { gridRange } from "../files/workbook-data";
import { type CellInput, type Rect } from "../spreadsheet";

/** Changes what cells hold, each call as one step that can be undone. */
export interface GridEdits {
  write(sheetId: string, rect: Rect, cells: readonly (readonly CellInput[])[]): void;
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
  };
}

function cellOf(input: Exclude<CellInput, undefined>): ICellData {
  return typeof input === "object" && input !== null && "formula" in input
    ? { ...emptied, f: input.formula }
    : { ...emptied, ...gridCell(input) };
}
