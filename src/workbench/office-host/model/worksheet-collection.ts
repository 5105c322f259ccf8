import { HostError } from "../host-error";
import { type Argument, type HostObject } from "../host-object";
import { found, omitted, sheetByName, text, type Model } from "./model";
import { eventMethods } from "./sheet-events";
import { checkSheetName, worksheet } from "./worksheet";

/** `Workbook.worksheets`, in the order of the tabs. A key is a name, in any case, or an id. */
export function worksheetCollection(model: Model): HostObject {
  const { spreadsheet } = model;
  const sheets = (visibleOnly?: Argument) =>
    spreadsheet.sheets().filter(({ visible }) => visible || visibleOnly !== true);
  const find = (key: Argument): HostObject | null => {
    const name = text(key);
    const sheet = spreadsheet.sheets().find(({ id }) => id === name) ?? sheetByName(model, name);
    return sheet ? worksheet(model, sheet.id) : null;
  };
  return {
    className: "WorksheetCollection",
    items: () => sheets().map(({ id }) => worksheet(model, id)),
    item: (key) => found(find(key)),
    methods: {
      Add: (name) => {
        const checked = omitted(name) ? null : checkSheetName(model, text(name));
        return worksheet(model, spreadsheet.addSheet(checked));
      },
      GetActiveWorksheet: () => worksheet(model, spreadsheet.activeSheet()),
      GetCount: (visibleOnly) => sheets(visibleOnly).length,
      GetFirst: (visibleOnly) => worksheet(model, found(sheets(visibleOnly)[0]).id),
      GetLast: (visibleOnly) => worksheet(model, found(sheets(visibleOnly).at(-1)).id),
      GetItemOrNullObject: find,
      GetItemAt: (index) => {
        if (typeof index !== "number") {
          throw new HostError("InvalidArgument");
        }
        return worksheet(model, found(sheets()[index]).id);
      },
      ...eventMethods(model, null),
    },
  };
}
