import { type CellFormat } from "../../spreadsheet";
import { HostError } from "../host-error";
import { type HostObject, type Property } from "../host-object";
import { type Json } from "../protocol";
import { parseColour } from "./colour";
import { type Model, type Place } from "./model";
import { onRealSheet } from "./range-cells";

const alignments = { General: "general", Left: "left", Center: "center", Right: "right" } as const;

const pointsPerPixel = 0.75;

/** `Range.format`: widths, alignment, wrapping, fill and font. */
export function rangeFormat(model: Model, place: Place): HostObject {
  return {
    className: "RangeFormat",
    properties: {
      WrapText: property(
        model,
        place,
        ({ wrap }) => wrap ?? false,
        (value) => ({ wrap: flag(value) }),
      ),
      ColumnWidth: columnWidth(model, place),
      HorizontalAlignment: property(model, place, alignmentName, (value) => ({
        horizontal: alignment(value),
      })),
    },
    parts: { Fill: () => rangeFill(model, place), Font: () => rangeFont(model, place) },
  };
}

function rangeFill(model: Model, place: Place): HostObject {
  return {
    className: "RangeFill",
    properties: {
      Color: property(
        model,
        place,
        ({ fill }) => (fill ?? "#ffffff").toUpperCase(),
        (value) => ({ fill: value === "" ? null : parseColour(value) }),
      ),
    },
    methods: { Clear: () => format(model, place, { fill: null }) },
  };
}

function rangeFont(model: Model, place: Place): HostObject {
  return {
    className: "RangeFont",
    properties: {
      Name: property(
        model,
        place,
        ({ fontName }) => fontName ?? "",
        (value) => ({ fontName: name(value) }),
      ),
      Size: property(
        model,
        place,
        ({ fontSize }) => fontSize ?? 11,
        (value) => ({ fontSize: size(value) }),
      ),
      Color: property(
        model,
        place,
        ({ fontColor }) => (fontColor ?? "#000000").toUpperCase(),
        (value) => ({ fontColor: value === "" ? null : parseColour(value) }),
      ),
      Bold: property(
        model,
        place,
        ({ bold }) => bold ?? false,
        (value) => ({ bold: flag(value) }),
      ),
      Italic: property(
        model,
        place,
        ({ italic }) => italic ?? false,
        (value) => ({ italic: flag(value) }),
      ),
      Underline: property(
        model,
        place,
        ({ underline }) => (underline === true ? "Single" : "None"),
        (value) => ({ underline: name(value) !== "None" }),
      ),
    },
  };
}

/** A property of every cell of a range: `null` where the cells differ, as in Excel. */
function property(
  model: Model,
  place: Place,
  read: (format: CellFormat) => Json,
  write: (value: Json) => CellFormat,
): Property {
  return {
    get() {
      const rect = onRealSheet(model, place);
      const values = rect === null ? [] : model.spreadsheet.formats(place.sheetId, rect).flat().map(read);
      const [first = read({})] = values;
      return values.every((value) => value === first) ? first : null;
    },
    set: (value) => format(model, place, write(value)),
  };
}

/** In points, as Excel counts; `null` where the columns differ. */
function columnWidth({ spreadsheet }: Model, { sheetId, rect }: Place): Property {
  return {
    get() {
      const widths = Array.from({ length: rect.columnCount }, (_, index) =>
        spreadsheet.columnWidth(sheetId, rect.column + index),
      );
      return widths.every((width) => width === widths[0]) ? (widths[0] ?? 0) * pointsPerPixel : null;
    },
    set(points) {
      if (typeof points !== "number" || points < 0) {
        throw new HostError("InvalidArgument");
      }
      spreadsheet.setColumnWidth(sheetId, rect.column, rect.columnCount, Math.round(points / pointsPerPixel));
    },
  };
}

function format(model: Model, place: Place, change: CellFormat): void {
  const rect = onRealSheet(model, place);
  if (rect !== null) {
    model.spreadsheet.setFormat(place.sheetId, rect, change);
  }
}

function alignmentName({ horizontal = "general" }: CellFormat): Json {
  return Object.entries(alignments).find(([, own]) => own === horizontal)?.[0] ?? "General";
}

function alignment(value: Json): (typeof alignments)[keyof typeof alignments] {
  if (typeof value === "string" && Object.hasOwn(alignments, value)) {
    return alignments[value as keyof typeof alignments];
  }
  throw new HostError(typeof value === "string" ? "ApiNotFound" : "InvalidArgument");
}

function flag(value: Json): boolean {
  if (typeof value !== "boolean") {
    throw new HostError("InvalidArgument");
  }
  return value;
}

function name(value: Json): string {
  if (typeof value !== "string" || value === "") {
    throw new HostError("InvalidArgument");
  }
  return value;
}

function size(value: Json): number {
  if (typeof value !== "number" || !(value >= 1 && value <= 409)) {
    throw new HostError("InvalidArgument");
  }
  return value;
}
