import { type StoredChart, type StoredSeries } from "../charts";
import { type HostObject } from "../host-object";
import { chartType, rangeArgument, textProperty } from "./charts";
import { found, omitted, text, wholeNumber } from "./model";

/** `Chart.series`, in the order they are drawn. */
export function chartSeriesCollection({ series, chartType: type }: StoredChart): HostObject {
  return {
    className: "ChartSeriesCollection",
    properties: { Count: { get: () => series.length } },
    items: () => series.map(seriesObject),
    methods: {
      Add(name) {
        const added: StoredSeries = {
          name: omitted(name) ? `Series${series.length + 1}` : text(name),
          chartType: type,
          values: null,
          along: null,
        };
        series.push(added);
        return seriesObject(added);
      },
      GetCount: () => series.length,
      GetItemAt: (index) => seriesObject(found(series[wholeNumber(index)])),
    },
  };
}

function seriesObject(series: StoredSeries): HostObject {
  return {
    className: "ChartSeries",
    properties: {
      Name: textProperty(
        () => series.name,
        (name) => (series.name = name),
      ),
      ChartType: {
        get: () => series.chartType,
        set: (type) => (series.chartType = chartType(type)),
      },
    },
    methods: {
      SetValues: (range) => void (series.values = rangeArgument(range)),
      SetXAxisValues: (range) => void (series.along = rangeArgument(range)),
    },
  };
}
