import { type HostObject } from "../host-object";
import { wholeNumber, type Model } from "./model";

/** `Worksheet.freezePanes`: rows at the top stay in view. */
export function freezePanes({ spreadsheet }: Model, sheetId: string): HostObject {
  return {
    className: "WorksheetFreezePanes",
    methods: {
      FreezeRows: (count) => spreadsheet.freezeRows(sheetId, wholeNumber(count, 1)),
      Unfreeze: () => spreadsheet.freezeRows(sheetId, 0),
    },
  };
}
