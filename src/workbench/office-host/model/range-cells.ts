import { type CellContent, type CellFormat, type CellInput, type Rect } from "../../spreadsheet";
import { intersect, sheetArea } from "../a1";
import { HostError } from "../host-error";
import { type Json } from "../protocol";
import { type Model, type Place } from "./model";
import { typedEntry } from "./typed-entry";

/** Values as `Range.values` gives them: blank is `""`, an error its text. `null` for whole rows and columns. */
export function readValues(model: Model, place: Place): Json {
  return cells(
    model,
    place,
    (rect) => model.spreadsheet.values(place.sheetId, rect).map((row) => row.map(plain)),
    "",
  );
}

/** Formulas where there are any, values elsewhere. */
export function readFormulas(model: Model, place: Place): Json {
  return cells(model, place, (rect) => formulasAndValues(model, place.sheetId, rect), "");
}

/** What the cells show. */
export function readTexts(model: Model, place: Place): Json {
  return cells(model, place, (rect) => model.spreadsheet.texts(place.sheetId, rect), "");
}

/** Excel's names of the kinds of content. */
export function readValueTypes(model: Model, place: Place): Json {
  return cells(
    model,
    place,
    (rect) => model.spreadsheet.values(place.sheetId, rect).map((row) => row.map(kind)),
    "Empty",
  );
}

/** Number formats; `General` where none was set. */
export function readNumberFormats(model: Model, place: Place): Json {
  const read = (rect: Rect) =>
    model.spreadsheet
      .formats(place.sheetId, rect)
      .map((row) => row.map(({ numberFormat }) => numberFormat ?? "General"));
  return cells(model, place, read, "General");
}

/**
 * Writes values or formulas. A single value fills the range.
 *
 * @throws {@link HostError} InvalidArgument, for another shape; AccessDenied, for locked cells of a protected sheet
 */
export function writeCells({ spreadsheet }: Model, place: Place, value: Json): void {
  const area = writable(spreadsheet.size(place.sheetId), place.rect);
  const input = matrix(value, area);
  refuseLocked({ spreadsheet }, { sheetId: place.sheetId, rect: area });
  const formats = input.some((row) => row.some((cell) => typeof cell === "string"))
    ? padded(
        inSheet(area, spreadsheet.size(place.sheetId), (rect) => spreadsheet.formats(place.sheetId, rect)),
        area,
        {},
      )
    : null;
  const entries = input.map((row, r) => row.map((cell, c) => entry(cell, formats?.[r]?.[c])));
  spreadsheet.write(place.sheetId, area, entries);
}

/** Sets number formats. A single format fills the range; `null` leaves a cell as it is. */
export function writeNumberFormats({ spreadsheet }: Model, { sheetId, rect }: Place, value: Json): void {
  const area = writable(spreadsheet.size(sheetId), rect);
  const input = matrix(value, area);
  const first = input[0]?.[0];
  if (typeof first === "string" && input.every((row) => row.every((format) => format === first))) {
    spreadsheet.setFormat(sheetId, [area], { numberFormat: first });
    return;
  }
  spreadsheet.setFormats(
    sheetId,
    area,
    input.map((row) =>
      row.map((numberFormat) => (typeof numberFormat === "string" ? { numberFormat } : undefined)),
    ),
  );
}

/** The part of a range that the sheet really has; whole rows and columns are far larger than any sheet. */
export function onRealSheet({ spreadsheet }: Model, { sheetId, rect }: Place): Rect | null {
  return intersect(rect, { row: 0, column: 0, ...spreadsheet.size(sheetId) });
}

/** Whether a range holds whole rows or columns, whose cells Excel does not read out. */
export function isUnbounded({ rowCount, columnCount }: Rect): boolean {
  return rowCount === sheetArea.rowCount || columnCount === sheetArea.columnCount;
}

function cells<T extends Json>(model: Model, place: Place, read: (rect: Rect) => T[][], blank: T): Json {
  if (isUnbounded(place.rect)) {
    return null;
  }
  const size = model.spreadsheet.size(place.sheetId);
  return padded(inSheet(place.rect, size, read), place.rect, blank);
}

function refuseLocked({ spreadsheet }: Pick<Model, "spreadsheet">, { sheetId, rect }: Place): void {
  const { isProtected } = spreadsheet.settings(sheetId);
  if (
    isProtected &&
    spreadsheet
      .formats(sheetId, rect)
      .flat()
      .some(({ locked }) => locked !== false)
  ) {
    throw new HostError("AccessDenied");
  }
}

type Size = Pick<Rect, "rowCount" | "columnCount">;

function inSheet<T>(rect: Rect, size: Size, read: (rect: Rect) => T[][]): T[][] {
  const real = intersect(rect, { row: 0, column: 0, ...size });
  return real === null ? [] : read(real);
}

function padded<T>(rows: T[][], { rowCount, columnCount }: Size, blank: T): T[][] {
  if (rows.length === rowCount && rows[0]?.length === columnCount) {
    return rows;
  }
  return Array.from({ length: rowCount }, (_row, r) =>
    Array.from({ length: columnCount }, (_cell, c) => rows[r]?.[c] ?? blank),
  );
}

function writable(size: Size, rect: Rect): Rect {
  return isUnbounded(rect) ? (intersect(rect, { row: 0, column: 0, ...size }) ?? rect) : rect;
}

function matrix(value: Json, { rowCount, columnCount }: Size): Json[][] {
  if (!Array.isArray(value)) {
    return Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => value));
  }
  const fits =
    value.length === rowCount && value.every((row) => Array.isArray(row) && row.length === columnCount);
  if (!fits) {
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return value as Json[][];
}

function entry(value: Json, format: CellFormat | undefined): CellInput {
  if (typeof value === "object" && value !== null) {
    throw new HostError("InvalidArgument");
  }
  return typedEntry(value, format?.numberFormat === "@");
}

function formulasAndValues({ spreadsheet }: Model, sheetId: string, rect: Rect): Json[][] {
  const values = spreadsheet.values(sheetId, rect);
  return spreadsheet
    .formulas(sheetId, rect)
    .map((row, r) => row.map((formula, c) => formula ?? plain(values[r]?.[c] ?? null)));
}

function plain(content: CellContent): string | number | boolean {
  if (content === null) {
    return "";
  }
  return typeof content === "object" ? content.error : content;
}

function kind(content: CellContent): string {
  if (content === null) {
    return "Empty";
  }
  switch (typeof content) {
    case "number":
      return "Double";
    case "boolean":
      return "Boolean";
    case "string":
      return "String";
    default:
      return "Error";
  }
}
