import { type CellFormat, type Rect } from "../../spreadsheet";
import { HostError } from "../host-error";
import { type HostObject, type Property } from "../host-object";
import { type Json } from "../protocol";
import { parseColour } from "./colour";
import { type Areas, type Model } from "./model";
import { rangeBorders } from "./range-borders";
import { onRealSheet } from "./range-cells";

const alignments = { General: "general", Left: "left", Center: "center", Right: "right" } as const;
const heights = { Top: "top", Center: "middle", Bottom: "bottom" } as const;

const pointsPerPixel = 0.75;

/** `Range.format` and `RangeAreas.format`: widths, alignment, wrapping, fill, font, lines and locking. */
export function rangeFormat(model: Model, areas: Areas): HostObject {
  return {
    className: "RangeFormat",
    properties: {
      WrapText: property(
        model,
        areas,
        ({ wrap }) => wrap ?? false,
        (value) => ({ wrap: flag(value) }),
      ),
      ColumnWidth: columnWidth(model, areas),
      RowHeight: rowHeight(model, areas),
      HorizontalAlignment: property(
        model,
        areas,
        ({ horizontal = "general" }) => nameOf(alignments, horizontal) ?? "General",
        (value) => ({ horizontal: named(alignments, value) }),
      ),
      VerticalAlignment: property(
        model,
        areas,
        ({ vertical = "bottom" }) => nameOf(heights, vertical) ?? "Bottom",
        (value) => ({ vertical: named(heights, value) }),
      ),
    },
    parts: {
      Fill: () => rangeFill(model, areas),
      Font: () => rangeFont(model, areas),
      Borders: () => rangeBorders(model, areas),
      Protection: () => formatProtection(model, areas),
    },
  };
}

function formatProtection(model: Model, areas: Areas): HostObject {
  const locked = property(
    model,
    areas,
    (format) => format.locked ?? true,
    (value) => ({ locked: flag(value) }),
  );
  return { className: "FormatProtection", properties: { Locked: locked } };
}

function rangeFill(model: Model, areas: Areas): HostObject {
  return {
    className: "RangeFill",
    properties: {
      Color: property(
        model,
        areas,
        ({ fill }) => (fill ?? "#ffffff").toUpperCase(),
        (value) => ({ fill: value === "" ? null : parseColour(value) }),
      ),
    },
    methods: { Clear: () => format(model, areas, { fill: null }) },
  };
}

function rangeFont(model: Model, areas: Areas): HostObject {
  return {
    className: "RangeFont",
    properties: {
      Name: property(
        model,
        areas,
        ({ fontName }) => fontName ?? "",
        (value) => ({ fontName: name(value) }),
      ),
      Size: property(
        model,
        areas,
        ({ fontSize }) => fontSize ?? 11,
        (value) => ({ fontSize: size(value) }),
      ),
      Color: property(
        model,
        areas,
        ({ fontColor }) => (fontColor ?? "#000000").toUpperCase(),
        (value) => ({ fontColor: value === "" ? null : parseColour(value) }),
      ),
      Bold: property(
        model,
        areas,
        ({ bold }) => bold ?? false,
        (value) => ({ bold: flag(value) }),
      ),
      Italic: property(
        model,
        areas,
        ({ italic }) => italic ?? false,
        (value) => ({ italic: flag(value) }),
      ),
      Underline: property(
        model,
        areas,
        ({ underline }) => (underline === true ? "Single" : "None"),
        (value) => ({ underline: name(value) !== "None" }),
      ),
    },
  };
}

/** A property of every cell of a range: `null` where the cells differ, as in Excel. */
function property(
  model: Model,
  areas: Areas,
  read: (format: CellFormat) => Json,
  write: (value: Json) => CellFormat,
): Property {
  return {
    get() {
      const values = realRects(model, areas).flatMap((rect) =>
        model.spreadsheet.formats(areas.sheetId, rect).flat().map(read),
      );
      const [first = read({})] = values;
      return values.every((value) => value === first) ? first : null;
    },
    set: (value) => format(model, areas, write(value)),
  };
}

/** In points, as Excel counts; `null` where the columns differ. */
function columnWidth({ spreadsheet }: Model, { sheetId, rects }: Areas): Property {
  return {
    get() {
      const widths = rects.flatMap(({ column, columnCount }) =>
        Array.from({ length: columnCount }, (_, index) => spreadsheet.columnWidth(sheetId, column + index)),
      );
      return widths.every((width) => width === widths[0]) ? (widths[0] ?? 0) * pointsPerPixel : null;
    },
    set(points) {
      if (typeof points !== "number" || points < 0) {
        throw new HostError("InvalidArgument");
      }
      const pixels = Math.round(points / pointsPerPixel);
      rects.forEach(({ column, columnCount }) =>
        spreadsheet.setColumnWidth(sheetId, column, columnCount, pixels),
      );
    },
  };
}

/** In points; `null` where the rows differ. */
function rowHeight({ spreadsheet }: Model, { sheetId, rects }: Areas): Property {
  return {
    get() {
      const heights = rects.flatMap(({ row, rowCount }) =>
        Array.from({ length: rowCount }, (_, index) => spreadsheet.rowHeight(sheetId, row + index)),
      );
      return heights.every((height) => height === heights[0]) ? (heights[0] ?? 0) * pointsPerPixel : null;
    },
    set(points) {
      if (typeof points !== "number" || points < 0) {
        throw new HostError("InvalidArgument");
      }
      const pixels = Math.round(points / pointsPerPixel);
      rects.forEach(({ row, rowCount }) => spreadsheet.setRowHeight(sheetId, row, rowCount, pixels));
    },
  };
}

function format(model: Model, areas: Areas, change: CellFormat): void {
  const rects = realRects(model, areas);
  if (rects.length > 0) {
    model.spreadsheet.setFormat(areas.sheetId, rects, change);
  }
}

function realRects(model: Model, { sheetId, rects }: Areas): readonly Rect[] {
  return rects.flatMap((rect) => onRealSheet(model, { sheetId, rect }) ?? []);
}

function nameOf(names: Readonly<Record<string, string>>, own: string): string | undefined {
  return Object.keys(names).find((name) => names[name] === own);
}

function named<T extends Readonly<Record<string, string>>>(names: T, value: Json): T[keyof T] {
  if (typeof value === "string" && Object.hasOwn(names, value)) {
    return names[value as keyof T];
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
