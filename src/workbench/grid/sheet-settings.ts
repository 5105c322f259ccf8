import { type FUniver } from "@univerjs/core/facade";
import "@univerjs/sheets-ui/facade";
import { ClearSelectionAllCommand, ClearSelectionContentCommand } from "@univerjs/sheets";
import { plainSettings, type Rect, type SheetSettings, type Spreadsheet } from "../spreadsheet";
import { type GridCells } from "./grid-cells";

const emptying: ReadonlySet<string> = new Set([ClearSelectionContentCommand.id, ClearSelectionAllCommand.id]);

/**
 * Keeps what the grid does not draw, and keeps people from typing into locked cells of protected sheets.
 *
 * @param opened - what the file says of its sheets
 */
export function sheetSettings(
  api: FUniver,
  cells: GridCells,
  selection: Spreadsheet["selection"],
  opened: ReadonlyMap<string, SheetSettings>,
): Pick<Spreadsheet, "settings" | "changeSettings"> & { stop(): void } {
  const kept = new Map(opened);
  const settings = (sheetId: string) => kept.get(sheetId) ?? plainSettings;
  const isClosed = (sheetId: string, row: number, column: number) =>
    settings(sheetId).isProtected && cells.format(sheetId, row, column).locked !== false;
  const isSelectionClosed = () => {
    const { sheetId, rect } = selection();
    return settings(sheetId).isProtected && someCell(rect, (row, column) => isClosed(sheetId, row, column));
  };
  const listening = [
    api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
      event.cancel ||= isClosed(event.worksheet.getSheetId(), event.row, event.column);
    }),
    api.addEvent(api.Event.BeforeClipboardPaste, (event) => {
      event.cancel ||= isSelectionClosed();
    }),
    api.addEvent(api.Event.BeforeCommandExecute, (event) => {
      // what an add-in clears comes with its ranges
      event.cancel ||= emptying.has(event.id) && event.params === undefined && isSelectionClosed();
    }),
  ];
  return {
    settings,
    changeSettings: (sheetId, change) => void kept.set(sheetId, { ...settings(sheetId), ...change }),
    stop: () => listening.forEach((listener) => listener.dispose()),
  };
}

function someCell(
  { row, column, rowCount, columnCount }: Rect,
  holds: (row: number, column: number) => boolean,
): boolean {
  for (let index = 0; index < rowCount * columnCount; index += 1) {
    if (holds(row + Math.floor(index / columnCount), column + (index % columnCount))) {
      return true;
    }
  }
  return false;
}
