import { type Rect } from "../../spreadsheet";
import { printA1 } from "../a1";
import { type HostObject } from "../host-object";
import { conditionalFormats } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { found, sheetById, wholeNumber, type Model } from "./model";
import { range } from "./range";
import { rangeFormat } from "./range-format";
import { worksheet } from "./worksheet";

/** `RangeAreas`: areas of one sheet, in the order given. */
export function rangeAreas(model: Model, sheetId: string, rects: readonly Rect[]): HostObject {
  const areas = rects.map((rect) => range(model, { sheetId, rect }));
  const address = () => rects.map((rect) => printA1(rect, sheetById(model, sheetId).name)).join(",");
  const all = (name: string) => areas.every((area) => area.properties![name]!.get() === true);
  return {
    className: "RangeAreas",
    keepable: true,
    properties: {
      Address: { get: address },
      AddressLocal: { get: address },
      AreaCount: { get: () => rects.length },
      CellCount: {
        get: () => rects.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0),
      },
      IsEntireRow: { get: () => all("IsEntireRow") },
      IsEntireColumn: { get: () => all("IsEntireColumn") },
    },
    parts: {
      Areas: () => ({
        className: "RangeCollection",
        items: () => areas,
        methods: { GetCount: () => rects.length, GetItemAt: (index) => found(areas[wholeNumber(index)]) },
      }),
      ConditionalFormats: () => conditionalFormats(model, { sheetId, rects }),
      DataValidation: () => dataValidation(model, { sheetId, rects }),
      Worksheet: () => worksheet(model, sheetId),
      Format: () => rangeFormat(model, { sheetId, rects }),
    },
    methods: { Clear: (applyTo) => areas.forEach((area) => void area.methods!["Clear"]!(applyTo ?? null)) },
  };
}
