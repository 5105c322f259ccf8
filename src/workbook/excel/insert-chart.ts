import type { ChartSeries } from "../../core";
import type { ChartToInsert, WrittenSheet } from "../sheet-to-write";
import { WorkbookError } from "../workbook-error";
import { inExcel } from "./translate-error";
import { addSheet, finish } from "./write-sheet";

/** Rows above the table: what the chart is, what it shows, and a blank one. */
const rowsAbove = 3;

const chartTypes = {
  dots: "XYScatter",
  curve: "XYScatterLinesNoMarkers",
  columns: "ColumnClustered",
} as const;

/** Draws a chart of Excel's own on a new sheet, beside the table it is drawn from, and shows it. */
export function insertChart(chart: ChartToInsert): Promise<WrittenSheet> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.7")) {
    return Promise.reject(new WorkbookError("not-supported"));
  }
  const rows = [[chart.title], [chart.description], [], ...chart.table];
  const widths = (chart.table[0] ?? []).map(() => 16);
  return inExcel(null, async (context) => {
    const { worksheet, name } = await addSheet(context, {
      name: chart.sheetName,
      rows,
      headings: [0, rowsAbove],
      columnWidths: widths,
      frozenRows: 0,
      lists: [],
    });
    draw(worksheet, chart);
    worksheet.activate();
    await finish(context, name);
    return { sheet: name, rows };
  });
}

function draw(worksheet: Excel.Worksheet, { kind, title, axes, table, series }: ChartToInsert): void {
  const [first, ...others] = series;
  if (first === undefined) {
    return;
  }
  const column = (index: number, rowCount: number) =>
    worksheet.getRangeByIndexes(rowsAbove + 1, index, rowCount, 1);
  const drawn = worksheet.charts.add(chartTypes[kind], column(first.values, first.rowCount), "Columns");
  drawn.name = title;
  drawn.title.text = title;
  drawn.axes.categoryAxis.title.text = axes.along;
  drawn.axes.valueAxis.title.text = axes.values;
  const fill = (target: Excel.ChartSeries, each: ChartSeries) => {
    target.name = each.name;
    target.setValues(column(each.values, each.rowCount));
    target.setXAxisValues(column(each.along, each.rowCount));
    if (each.isLine && kind === "dots") {
      target.chartType = chartTypes.curve;
    }
  };
  fill(drawn.series.getItemAt(0), first);
  others.forEach((each) => fill(drawn.series.add(each.name), each));
  const width = table[0]?.length ?? 0;
  drawn.setPosition(
    worksheet.getRangeByIndexes(rowsAbove, width + 1, 1, 1),
    worksheet.getRangeByIndexes(rowsAbove + 20, width + 9, 1, 1),
  );
}
