import { printA1 } from "../a1";
import { type HostObject } from "../host-object";
import { sheetById, type Model, type Place } from "./model";
import { range } from "./range";
import { rangeFormat } from "./range-format";
import { worksheet } from "./worksheet";

/** `RangeAreas` of one area: this workbook has no selections of several. */
export function rangeAreas(model: Model, place: Place): HostObject {
  const area = range(model, place);
  const address = () => printA1(place.rect, sheetById(model, place.sheetId).name);
  return {
    className: "RangeAreas",
    keepable: true,
    properties: {
      Address: { get: address },
      AddressLocal: { get: address },
      AreaCount: { get: () => 1 },
      CellCount: area.properties!["CellCount"]!,
      IsEntireRow: area.properties!["IsEntireRow"]!,
      IsEntireColumn: area.properties!["IsEntireColumn"]!,
    },
    parts: {
      Areas: () => ({
        className: "RangeCollection",
        items: () => [area],
        methods: { GetCount: () => 1, GetItemAt: () => area },
      }),
      Format: () => rangeFormat(model, place),
      Worksheet: () => worksheet(model, place.sheetId),
    },
    methods: { Clear: area.methods!["Clear"]! },
  };
}
