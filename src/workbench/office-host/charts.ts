import { type Rect } from "../spreadsheet";

/** One line, or the dots or columns, of a chart. */
export interface StoredSeries {
  name: string;
  chartType: string;
  /** Cells with the values, and with the places along the horizontal axis; `null` until they are set. */
  values: Rect | null;
  along: Rect | null;
}

/** A chart as an add-in has described it. Nothing draws it. */
export interface StoredChart {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  chartType: string;
  title: string;
  readonly axisTitles: { category: string; value: string };
  readonly series: StoredSeries[];
  /** Corner cells it lies between; `null` where it was not placed. */
  position: { readonly from: Rect; readonly to: Rect } | null;
}

/** The charts of a workbook. */
export interface ChartStore {
  ofSheet(sheetId: string): readonly StoredChart[];
  add(sheetId: string, chartType: string, source: readonly Rect[]): StoredChart;
  remove(chart: StoredChart): void;
}

/**
 * A store without charts.
 *
 * @param onAdded - told of each chart, for the person who sees none
 */
export function chartStore(onAdded: () => void): ChartStore {
  let charts: StoredChart[] = [];
  let next = 1;
  return {
    ofSheet: (sheetId) => charts.filter((chart) => chart.sheetId === sheetId),
    add(sheetId, chartType, source) {
      const number = next++;
      const chart: StoredChart = {
        id: `{chart-${number}}`,
        sheetId,
        name: `Chart ${number}`,
        chartType,
        title: "",
        axisTitles: { category: "", value: "" },
        series: source.map((values, index) => ({
          name: `Series${index + 1}`,
          chartType,
          values,
          along: null,
        })),
        position: null,
      };
      charts.push(chart);
      onAdded();
      return chart;
    },
    remove(chart) {
      charts = charts.filter((each) => each !== chart);
    },
  };
}
