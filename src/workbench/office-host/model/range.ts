import { type Rect } from "../../spreadsheet";
import { bounding, intersect, isOnSheet, parseA1, printA1, sheetArea } from "../a1";
import { HostError } from "../host-error";
import { isHostObject, type Argument, type HostObject, type Method, type Property } from "../host-object";
import { type Json } from "../protocol";
import { dataValidation } from "./data-validation";
import { conditionalFormats } from "./conditional-formats";
import { emptyCollection } from "./empty-collection";
import { found, sheetById, sheetByName, wholeNumber, type Model, type Place } from "./model";
import {
  isUnbounded,
  onRealSheet,
  readFormulas,
  readNumberFormats,
  readTexts,
  readValues,
  readValueTypes,
  writeCells,
  writeNumberFormats,
} from "./range-cells";
import { rangeAreas } from "./range-areas";
import { rangeFormat } from "./range-format";
import { worksheet } from "./worksheet";

/** A range, as other ranges see it when it is an argument. */
export interface RangeObject extends HostObject {
  readonly place: Place;
}

/** `Range`: a rectangle of one sheet. @throws {@link HostError} InvalidArgument, when it reaches outside the sheet */
export function range(model: Model, place: Place): RangeObject {
  if (!isOnSheet(place.rect)) {
    throw new HostError("InvalidArgument");
  }
  const areas = { sheetId: place.sheetId, rects: [place.rect] };
  return {
    className: "Range",
    keepable: true,
    place,
    properties: { ...shape(model, place), ...contents(model, place) },
    parts: {
      Worksheet: () => worksheet(model, place.sheetId),
      Format: () => rangeFormat(model, areas),
      ConditionalFormats: () => conditionalFormats(model, areas),
      DataValidation: () => dataValidation(model, areas),
    },
    methods: { ...navigation(model, place), ...combinations(model, place), ...commands(model, place) },
  };
}

/**
 * Finds the range an address or a defined name means.
 *
 * @param sheetId - the sheet of an address that names none; `null` where it must name one
 * @throws {@link HostError} InvalidArgument, when the text is neither
 */
export function rangeAt(model: Model, address: Argument, sheetId: string | null): RangeObject {
  if (isRange(address)) {
    return address;
  }
  const parsed =
    typeof address === "string" ? (parseA1(address) ?? parseA1(definedAs(model, address))) : null;
  if (parsed === null) {
    throw new HostError("InvalidArgument");
  }
  const target = parsed.sheet === null ? sheetId : found(sheetByName(model, parsed.sheet)).id;
  return range(model, { sheetId: found(target), rect: parsed.rect });
}

function definedAs({ spreadsheet }: Model, name: string): string {
  return (
    spreadsheet.definedNames().find((item) => item.name.toLowerCase() === name.toLowerCase())?.refersTo ?? ""
  );
}

function isRange(value: Argument): value is RangeObject {
  return isHostObject(value) && value.className === "Range";
}

function shape(model: Model, { sheetId, rect }: Place): Record<string, Property> {
  const address = () => printA1(rect, sheetById(model, sheetId).name);
  const cells = rect.rowCount * rect.columnCount;
  return {
    Address: { get: address },
    AddressLocal: { get: address },
    RowIndex: { get: () => rect.row },
    ColumnIndex: { get: () => rect.column },
    RowCount: { get: () => rect.rowCount },
    ColumnCount: { get: () => rect.columnCount },
    // Excel answers -1 when the count does not fit 32 bits
    CellCount: { get: () => (cells > 2 ** 31 - 1 ? -1 : cells) },
    IsEntireRow: { get: () => rect.columnCount === sheetArea.columnCount },
    RowHidden: { get: () => hiddenState(model, { sheetId, rect }) },
    IsEntireColumn: { get: () => rect.rowCount === sheetArea.rowCount },
  };
}

/** Whether all rows are hidden; `null` when some are. */
function hiddenState({ spreadsheet }: Model, { sheetId, rect }: Place): boolean | null {
  const hidden = spreadsheet.hiddenRows(sheetId, rect).length;
  return hidden === 0 ? false : hidden === rect.rowCount || null;
}

function contents(model: Model, place: Place): Record<string, Property> {
  const set = (value: Json) => writeCells(model, place, value);
  const formulas = { get: () => readFormulas(model, place), set };
  const formats = {
    get: () => readNumberFormats(model, place),
    set: (value: Json) => writeNumberFormats(model, place, value),
  };
  return {
    Values: { get: () => readValues(model, place), set },
    Formulas: formulas,
    FormulasLocal: formulas,
    Text: { get: () => readTexts(model, place) },
    ValueTypes: { get: () => readValueTypes(model, place) },
    NumberFormat: formats,
    NumberFormatLocal: formats,
  };
}

function navigation(model: Model, { sheetId, rect }: Place): Record<string, Method> {
  const at = (changes: Partial<Rect>) => range(model, { sheetId, rect: { ...rect, ...changes } });
  const cell = (row: number, column: number) => at({ row, column, rowCount: 1, columnCount: 1 });
  const lastRow = rect.row + rect.rowCount - 1;
  const lastColumn = rect.column + rect.columnCount - 1;
  return {
    GetCell: (row, column) => cell(rect.row + wholeNumber(row), rect.column + wholeNumber(column)),
    GetRow: (row) => at({ row: rect.row + wholeNumber(row), rowCount: 1 }),
    GetColumn: (column) => at({ column: rect.column + wholeNumber(column), columnCount: 1 }),
    GetLastCell: () => cell(lastRow, lastColumn),
    GetLastRow: () => at({ row: lastRow, rowCount: 1 }),
    GetLastColumn: () => at({ column: lastColumn, columnCount: 1 }),
    GetOffsetRange: (rows, columns) =>
      at({ row: rect.row + wholeNumber(rows), column: rect.column + wholeNumber(columns) }),
    GetResizedRange: (rows, columns) =>
      at({
        rowCount: rect.rowCount + wholeNumber(rows),
        columnCount: rect.columnCount + wholeNumber(columns),
      }),
    GetEntireRow: () => at({ column: 0, columnCount: sheetArea.columnCount }),
    GetEntireColumn: () => at({ row: 0, rowCount: sheetArea.rowCount }),
  };
}

function combinations(model: Model, { sheetId, rect }: Place): Record<string, Method> {
  const at = (part: Rect | null) => (part === null ? null : range(model, { sheetId, rect: part }));
  const other = (value: Argument): Rect => {
    const { place } = rangeAt(model, value, sheetId);
    if (place.sheetId !== sheetId) {
      throw new HostError("InvalidArgument");
    }
    return place.rect;
  };
  const used = (valuesOnly: Argument) => {
    const area = model.spreadsheet.usedRange(sheetId, valuesOnly === true);
    return area === null ? null : intersect(area, rect);
  };
  return {
    GetBoundingRect: (value) => at(bounding(rect, other(value))),
    GetIntersection: (value) => found(at(intersect(rect, other(value)))),
    GetIntersectionOrNullObject: (value) => at(intersect(rect, other(value))),
    // Excel gives the first cell where nothing is used
    GetUsedRange: (valuesOnly) => at(used(valuesOnly) ?? { ...rect, rowCount: 1, columnCount: 1 }),
    GetUsedRangeOrNullObject: (valuesOnly) => at(used(valuesOnly)),
    GetMergedAreasOrNullObject() {
      const merged = model.spreadsheet.merges(sheetId).filter((area) => intersect(area, rect) !== null);
      return merged.length === 0 ? null : rangeAreas(model, sheetId, merged);
    },
    GetTables: () => emptyCollection("TableScopedCollection"),
  };
}

function commands(model: Model, place: Place): Record<string, Method> {
  const { sheetId, rect } = place;
  return {
    Select: () =>
      model.spreadsheet.select(sheetId, isUnbounded(rect) ? (onRealSheet(model, place) ?? rect) : rect),
    Calculate: () => model.spreadsheet.settled(),
    Merge(across) {
      const rows = across === true ? rect.rowCount : 1;
      const rowCount = rect.rowCount / rows;
      for (let row = 0; row < rows; row += 1) {
        model.spreadsheet.merge(sheetId, { ...rect, row: rect.row + row * rowCount, rowCount });
      }
    },
    Clear(applyTo) {
      const area = onRealSheet(model, place);
      if (area !== null) {
        model.spreadsheet.clear(sheetId, area, clearKind(applyTo));
      }
    },
    _ValidateArraySize(rows, columns) {
      if (rows !== rect.rowCount || columns !== rect.columnCount) {
        throw new HostError("InvalidArgument");
      }
    },
  };
}

function clearKind(applyTo: Argument): "all" | "contents" | "formats" {
  switch (applyTo ?? "All") {
    case "All":
      return "all";
    case "Contents":
      return "contents";
    case "Formats":
      return "formats";
    default:
      throw new HostError(typeof applyTo === "string" ? "ApiNotFound" : "InvalidArgument");
  }
}
