import { type FUniver } from "@univerjs/core/facade";
import "@univerjs/sheets-ui/facade";
import { plainSettings, type SheetSettings, type Spreadsheet } from "../spreadsheet";
import { type GridCells } from "./grid-cells";

/** Keeps what the grid does not draw, and keeps people from typing into locked cells of protected sheets. */
export function sheetSettings(
  api: FUniver,
  cells: GridCells,
): Pick<Spreadsheet, "settings" | "changeSettings"> & { stop(): void } {
  const kept = new Map<string, SheetSettings>();
  const settings = (sheetId: string) => kept.get(sheetId) ?? plainSettings;
  const listening = api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    const sheetId = event.worksheet.getSheetId();
    const isLocked = cells.format(sheetId, event.row, event.column).locked !== false;
    if (settings(sheetId).isProtected && isLocked) {
      event.cancel = true;
    }
  });
  return {
    settings,
    changeSettings: (sheetId, change) => void kept.set(sheetId, { ...settings(sheetId), ...change }),
    stop: () => listening.dispose(),
  };
}
