import { type SheetSettings } from "../../spreadsheet";
import { sheetArea } from "../a1";
import { HostError } from "../host-error";
import { type HostObject } from "../host-object";
import { type Json } from "../protocol";
import { type Model } from "./model";
import { range, rangeAt } from "./range";

/** `Worksheet.pageLayout`: orientation, fitting to pages, what is printed, and rows printed on every page. */
export function pageLayout(model: Model, sheetId: string): HostObject {
  const { spreadsheet } = model;
  const settings = () => spreadsheet.settings(sheetId);
  const change = (update: Partial<SheetSettings>) => spreadsheet.changeSettings(sheetId, update);
  return {
    className: "PageLayout",
    properties: {
      Orientation: {
        get: () => (settings().orientation === "portrait" ? "Portrait" : "Landscape"),
        set: (value) => change({ orientation: orientation(value) }),
      },
      Zoom: { get: () => zoom(settings()), set: (value) => change(fitted(value)) },
    },
    methods: {
      SetPrintArea(address) {
        change({ printArea: rangeAt(model, address, sheetId).place.rect });
      },
      SetPrintTitleRows(address) {
        const { row, rowCount } = rangeAt(model, address, sheetId).place.rect;
        change({ titleRows: { first: row, last: row + rowCount - 1 } });
      },
      GetPrintTitleRowsOrNullObject() {
        const { titleRows } = settings();
        if (titleRows === null) {
          return null;
        }
        const { first, last } = titleRows;
        return range(model, { sheetId, rect: { ...sheetArea, row: first, rowCount: last - first + 1 } });
      },
    },
  };
}

function orientation(value: Json): SheetSettings["orientation"] {
  if (value !== "Portrait" && value !== "Landscape") {
    throw new HostError("InvalidArgument");
  }
  return value === "Portrait" ? "portrait" : "landscape";
}

function zoom({ pagesWide, pagesTall }: SheetSettings): Json {
  return pagesWide === null && pagesTall === null
    ? { scale: 100 }
    : { horizontalFitToPages: pagesWide, verticalFitToPages: pagesTall };
}

function fitted(value: Json): Pick<SheetSettings, "pagesWide" | "pagesTall"> {
  const {
    horizontalFitToPages = null,
    verticalFitToPages = null,
    ...other
  } = (value ?? {}) as Record<string, Json>;
  if (Object.keys(other).length > 0) {
    throw new HostError("ApiNotFound");
  }
  return { pagesWide: pages(horizontalFitToPages), pagesTall: pages(verticalFitToPages) };
}

function pages(count: Json): number | null {
  if (count === null || (typeof count === "number" && Number.isInteger(count) && count >= 1)) {
    return count;
  }
  throw new HostError("InvalidArgument");
}
