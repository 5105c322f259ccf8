import { type SheetHandle } from "../../spreadsheet";
import { sheetArea } from "../a1";
import { HostError } from "../host-error";
import { type Argument, type HostObject, type Method } from "../host-object";
import { type Json } from "../protocol";
import { chartCollection } from "./charts";
import { emptyCollection } from "./empty-collection";
import { freezePanes } from "./freeze-panes";
import { found, omitted, sheetById, sheetByName, text, wholeNumber, type Model } from "./model";
import { pageLayout } from "./page-layout";
import { range, rangeAt, type RangeObject } from "./range";
import { rangeAreas } from "./range-areas";
import { eventMethods } from "./sheet-events";
import { worksheetProtection } from "./worksheet-protection";

const forbiddenInNames = /[\\/?*[\]:]/;

/** `Worksheet`. It stays the same sheet when its name changes. @throws {@link HostError} ItemNotFound */
export function worksheet(model: Model, sheetId: string): HostObject {
  const { spreadsheet } = model;
  const handle = () => sheetById(model, sheetId);
  handle();
  return {
    className: "Worksheet",
    identity: () => ({ Id: sheetId }),
    properties: {
      Id: { get: () => sheetId },
      Name: { get: () => handle().name, set: (name) => rename(model, sheetId, name) },
      Position: { get: () => spreadsheet.sheets().findIndex(({ id }) => id === sheetId) },
      Visibility: { get: () => (handle().visible ? "Visible" : "Hidden") },
    },
    parts: {
      Charts: () => chartCollection(model, sheetId),
      FreezePanes: () => freezePanes(model, sheetId),
      Names: () => emptyCollection("NamedItemCollection"),
      PageLayout: () => pageLayout(model, sheetId),
      Protection: () => worksheetProtection(model, sheetId),
      Tables: () => emptyCollection("TableCollection", { Count: { get: () => 0 } }),
    },
    methods: {
      ...ranges(model, sheetId),
      ...neighbours(model, sheetId),
      ...commands(model, sheetId),
      ...eventMethods(model, sheetId),
    },
  };
}

/** Whether a sheet may have this name. @throws {@link HostError} InvalidArgument or ItemAlreadyExists */
export function checkSheetName(model: Model, name: Json, own?: string): string {
  if (
    typeof name !== "string" ||
    name === "" ||
    name.length > 31 ||
    forbiddenInNames.test(name) ||
    /^'|'$/.test(name)
  ) {
    throw new HostError("InvalidArgument");
  }
  const same = sheetByName(model, name);
  if (same && same.id !== own) {
    throw new HostError("ItemAlreadyExists");
  }
  return name;
}

function rename(model: Model, sheetId: string, name: Json): void {
  model.spreadsheet.renameSheet(sheetId, checkSheetName(model, name, sheetId));
}

function ranges(model: Model, sheetId: string): Record<string, Method> {
  const { spreadsheet } = model;
  const at = (row: number, column: number, rowCount: number, columnCount: number) =>
    range(model, { sheetId, rect: { row, column, rowCount, columnCount } });
  const used = (valuesOnly: Argument) => spreadsheet.usedRange(sheetId, valuesOnly === true);
  return {
    GetRange: (address) =>
      omitted(address) ? range(model, { sheetId, rect: sheetArea }) : onThisSheet(model, sheetId, address),
    GetRanges: (addresses) =>
      rangeAreas(
        model,
        sheetId,
        text(addresses)
          .split(",")
          .map((address) => onThisSheet(model, sheetId, address).place.rect),
      ),
    GetCell: (row, column) => at(wholeNumber(row), wholeNumber(column), 1, 1),
    GetRangeByIndexes: (row, column, rows, columns) =>
      at(wholeNumber(row), wholeNumber(column), wholeNumber(rows), wholeNumber(columns)),
    GetUsedRange(valuesOnly) {
      const rect = used(valuesOnly);
      // Excel gives the top left cell of a blank sheet
      return rect === null ? at(0, 0, 1, 1) : range(model, { sheetId, rect });
    },
    GetUsedRangeOrNullObject(valuesOnly) {
      const rect = used(valuesOnly);
      return rect === null ? null : range(model, { sheetId, rect });
    },
  };
}

function onThisSheet(model: Model, sheetId: string, address: Argument): RangeObject {
  const target = rangeAt(model, text(address), sheetId);
  if (target.place.sheetId !== sheetId) {
    throw new HostError("InvalidArgument");
  }
  return target;
}

function neighbours(model: Model, sheetId: string): Record<string, Method> {
  const next = (visibleOnly: Argument) => neighbour(model, sheetId, 1, visibleOnly === true);
  const previous = (visibleOnly: Argument) => neighbour(model, sheetId, -1, visibleOnly === true);
  return {
    GetNext: (visibleOnly) => found(next(visibleOnly)),
    GetNextOrNullObject: next,
    GetPrevious: (visibleOnly) => found(previous(visibleOnly)),
    GetPreviousOrNullObject: previous,
    _GetSheetById: (id) => worksheet(model, text(id)),
  };
}

function neighbour(model: Model, sheetId: string, step: 1 | -1, visibleOnly: boolean): HostObject | null {
  const sheets = model.spreadsheet.sheets();
  const own = sheets.findIndex(({ id }) => id === sheetId);
  const beyond = step === 1 ? sheets.slice(own + 1) : sheets.slice(0, own).reverse();
  const target = beyond.find(({ visible }) => visible || !visibleOnly);
  return target ? worksheet(model, target.id) : null;
}

function commands(model: Model, sheetId: string): Record<string, Method> {
  const { spreadsheet } = model;
  return {
    Activate: () => spreadsheet.activateSheet(sheetId),
    Calculate: () => spreadsheet.settled(),
    Delete() {
      const remaining: readonly SheetHandle[] = spreadsheet.sheets().filter(({ id }) => id !== sheetId);
      if (!remaining.some(({ visible }) => visible)) {
        throw new HostError("InvalidOperation", "A workbook must keep at least one visible worksheet.");
      }
      spreadsheet.removeSheet(sheetId);
    },
  };
}
