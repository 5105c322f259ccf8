import { type WorkbookContent } from "../../xlsx";
import { plainSettings, type SheetSettings } from "../spreadsheet";
import { sheetIdAt } from "./workbook-data";

/** What an opened workbook says of its sheets that the grid does not draw, by the ids the grid gives them. */
export function openedSettings({ sheets }: WorkbookContent): ReadonlyMap<string, SheetSettings> {
  return new Map(
    sheets.map(({ isProtected = false, pages }, index) => [
      sheetIdAt(index),
      {
        ...{ ...plainSettings, isProtected },
        ...(pages && {
          ...{ orientation: pages.orientation, pagesWide: pages.wide, pagesTall: pages.tall },
          titleRows: pages.titleRows ?? null,
        }),
      },
    ]),
  );
}
