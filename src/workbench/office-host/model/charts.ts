import { type Rect } from "../../spreadsheet";
import { type StoredChart } from "../charts";
import { HostError } from "../host-error";
import { isHostObject, type Argument, type HostObject, type Property } from "../host-object";
import { type Json } from "../protocol";
import { chartSeriesCollection } from "./chart-series";
import { found, omitted, text, wholeNumber, type Model } from "./model";
import { rangeAt, type RangeObject } from "./range";

/** Kinds of chart an add-in may add here. Excel has more. */
export const chartTypes = [
  "ColumnClustered",
  "Line",
  "XYScatter",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
];

/** `Worksheet.charts`, in the order they were added. A key is a name or an id. */
export function chartCollection(model: Model, sheetId: string): HostObject {
  const charts = () => model.charts.ofSheet(sheetId);
  const find = (key: Argument): HostObject | null => {
    const chart = charts().find(({ id, name }) => id === key || name === key);
    return chart === undefined ? null : chartObject(model, chart);
  };
  return {
    className: "ChartCollection",
    properties: { Count: { get: () => charts().length } },
    items: () => charts().map((chart) => chartObject(model, chart)),
    item: (key) => found(find(key)),
    methods: {
      Add(type, source, seriesBy) {
        const rect = rangeArgument(source);
        return chartObject(model, model.charts.add(sheetId, chartType(type), dividedBy(seriesBy, rect)));
      },
      GetCount: () => charts().length,
      GetItem: (key) => found(find(key)),
      GetItemAt: (index) => chartObject(model, found(charts()[wholeNumber(index)])),
      GetItemOrNullObject: find,
    },
  };
}

/** Reads an argument that must be a range. @throws {@link HostError} InvalidArgument */
export function rangeArgument(value: Argument): Rect {
  if (!isHostObject(value) || value.className !== "Range") {
    throw new HostError("InvalidArgument");
  }
  return (value as RangeObject).place.rect;
}

/** Reads the name of a kind of chart. @throws {@link HostError} ApiNotFound, for one this host does not know */
export function chartType(value: Argument): string {
  if (!chartTypes.includes(text(value))) {
    throw new HostError("ApiNotFound");
  }
  return text(value);
}

/** A plain property of text. */
export function textProperty(get: () => string, set: (value: string) => void): Property {
  return { get, set: (value) => set(text(value)) };
}

/** The cells of each series, as Excel divides what it is given without looking at its header. */
function dividedBy(seriesBy: Argument, rect: Rect): readonly Rect[] {
  const byRows =
    omitted(seriesBy) || seriesBy === "Auto" ? rect.columnCount > rect.rowCount : seriesBy === "Rows";
  return Array.from({ length: byRows ? rect.rowCount : rect.columnCount }, (_, index) =>
    byRows
      ? { ...rect, row: rect.row + index, rowCount: 1 }
      : { ...rect, column: rect.column + index, columnCount: 1 },
  );
}

function chartObject(model: Model, chart: StoredChart): HostObject {
  return {
    className: "Chart",
    identity: () => ({ Id: chart.id }),
    properties: {
      Id: { get: () => chart.id },
      Name: textProperty(
        () => chart.name,
        (name) => (chart.name = name),
      ),
      ChartType: {
        get: () => chart.chartType,
        set: (type) => (chart.chartType = chartType(type)),
      },
    },
    parts: {
      Title: () =>
        titleObject(
          "ChartTitle",
          () => chart.title,
          (title) => (chart.title = title),
        ),
      Axes: () => axes(chart),
      Series: () => chartSeriesCollection(chart),
    },
    methods: {
      Delete: () => model.charts.remove(chart),
      SetPosition(from, to) {
        chart.position = {
          from: cornerOf(model, chart, from),
          to: cornerOf(model, chart, omitted(to) ? from : to),
        };
      },
    },
  };
}

function axes({ axisTitles }: StoredChart): HostObject {
  const axis = (id: "category" | "value"): HostObject => ({
    className: "ChartAxis",
    parts: {
      Title: () =>
        titleObject(
          "ChartAxisTitle",
          () => axisTitles[id],
          (title) => (axisTitles[id] = title),
        ),
    },
  });
  return {
    className: "ChartAxes",
    parts: { CategoryAxis: () => axis("category"), ValueAxis: () => axis("value") },
  };
}

function titleObject(className: string, get: () => string, set: (value: string) => void): HostObject {
  return {
    className,
    properties: { Text: textProperty(get, set), Visible: { get: (): Json => get() !== "" } },
  };
}

function cornerOf(model: Model, { sheetId }: StoredChart, corner: Argument): Rect {
  const { place } = rangeAt(model, corner, sheetId);
  if (place.sheetId !== sheetId) {
    throw new HostError("InvalidArgument");
  }
  return place.rect;
}
