import { type BorderLine, type CellFormat, type Rect, type Side } from "../../spreadsheet";
import { HostError } from "../host-error";
import { type HostObject } from "../host-object";
import { type Json } from "../protocol";
import { parseColour } from "./colour";
import { type Areas, type Model } from "./model";
import { onRealSheet } from "./range-cells";

/** For each of Excel's names: the cells of a rectangle that get a line, and on which side. */
const edges: Readonly<Record<string, (rect: Rect) => readonly (readonly [Rect, Side])[]>> = {
  EdgeTop: (rect) => [[{ ...rect, rowCount: 1 }, "top"]],
  EdgeBottom: (rect) => [[{ ...rect, row: rect.row + rect.rowCount - 1, rowCount: 1 }, "bottom"]],
  EdgeLeft: (rect) => [[{ ...rect, columnCount: 1 }, "left"]],
  EdgeRight: (rect) => [[{ ...rect, column: rect.column + rect.columnCount - 1, columnCount: 1 }, "right"]],
  InsideHorizontal: (rect) =>
    rect.rowCount < 2 ? [] : [[{ ...rect, rowCount: rect.rowCount - 1 }, "bottom"]],
  InsideVertical: (rect) =>
    rect.columnCount < 2 ? [] : [[{ ...rect, columnCount: rect.columnCount - 1 }, "right"]],
};

const thin: BorderLine = { style: "thin", color: "#000000" };

/** `RangeFormat.borders`: thin continuous lines, or none. */
export function rangeBorders(model: Model, areas: Areas): HostObject {
  const border = (index: Json): HostObject => {
    if (typeof index !== "string" || !Object.hasOwn(edges, index)) {
      throw new HostError(typeof index === "string" ? "ApiNotFound" : "InvalidArgument");
    }
    return rangeBorder(model, areas, index);
  };
  return {
    className: "RangeBorderCollection",
    items: () => Object.keys(edges).map(border),
    item: border,
    methods: { GetCount: () => Object.keys(edges).length },
  };
}

function rangeBorder({ spreadsheet, ...model }: Model, { sheetId, rects }: Areas, index: string): HostObject {
  const cells = rects
    .flatMap((rect) => onRealSheet({ ...model, spreadsheet }, { sheetId, rect }) ?? [])
    .flatMap((rect) => edges[index]!(rect));
  const lines = () =>
    cells.flatMap(([rect, side]) =>
      spreadsheet.formats(sheetId, rect).flatMap((row) => row.map(({ border }) => border?.[side] ?? null)),
    );
  const first = () => lines()[0] ?? null;
  const draw = (line: BorderLine | null) => {
    for (const side of new Set(cells.map(([, each]) => each))) {
      const change: CellFormat = { border: { [side]: line } };
      spreadsheet.setFormat(
        sheetId,
        cells.filter(([, each]) => each === side).map(([rect]) => rect),
        change,
      );
    }
  };
  return {
    className: "RangeBorder",
    identity: () => ({ Id: index }),
    properties: {
      SideIndex: { get: () => index },
      Style: {
        get: () => (first() === null ? "None" : "Continuous"),
        set: (value) => draw(lineOf(value)),
      },
      Weight: { get: () => "Thin", set: (value) => refuseUnless(value === "Thin", value) },
      Color: {
        get: () => (first()?.color ?? "#000000").toUpperCase(),
        set: (value) => draw({ ...thin, color: parseColour(value) }),
      },
    },
  };
}

function lineOf(value: Json): BorderLine | null {
  refuseUnless(value === "Continuous" || value === "None", value);
  return value === "None" ? null : thin;
}

function refuseUnless(isKnown: boolean, value: Json): void {
  if (!isKnown) {
    throw new HostError(typeof value === "string" ? "ApiNotFound" : "InvalidArgument");
  }
}
