import { closeStage, openStage, openWorkbench, type Stage, type Workbench } from "./bench-page";

describe("charts as Excel's own", () => {
  let stage: Stage;
  let bench: Workbench;

  beforeAll(async () => {
    stage = await openStage();
    bench = await openWorkbench(stage, "open=samples/sample-county.xlsx&pane=open");
  }, 120_000);

  afterAll(async () => {
    await bench.close();
    await closeStage(stage);
  });

  it("are inserted with their data, told to be undrawn here, and removed", async () => {
    const { page } = bench;
    const pane = bench.pane();
    await pane.getByRole("button", { name: "检查", exact: true, disabled: false }).click();
    await pane.getByRole("tab", { name: /指标/ }).click();
    await pane.getByRole("button", { name: "插入为 Excel 图表 差异系数与上限" }).click();
    await pane.getByText(/已插入工作表“图 差异系数与上限”/).waitFor();
    await page.getByText(/这里不绘制图表/).waitFor();

    const drawn = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("图 差异系数与上限");
        sheet.charts.load("items/name,items/chartType,items/series/items/name");
        const cells = sheet.getRange("A4:C4").load("values");
        await context.sync();
        return {
          header: cells.values[0],
          charts: sheet.charts.items.map(({ name, chartType, series }) => ({
            ...{ name, chartType, series: series.items.map((each) => each.name) },
          })),
        };
      }),
    );
    expect(drawn).toEqual({
      header: ["指标", "差异系数", "上限"],
      charts: [{ name: "差异系数与上限", chartType: "ColumnClustered", series: ["差异系数", "上限"] }],
    });

    await pane.getByRole("button", { name: "删除图表和这张表" }).click();
    await pane.getByText("已删除“图 差异系数与上限”和其中的图表。").waitFor();
    expect(bench.errors).toEqual([]);
  }, 120_000);
});
