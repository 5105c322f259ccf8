/**
 * @jest-environment jsdom
 */
import { screen, within } from "@testing-library/react";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { aReport } from "../a-report";
import { openCheckedPane } from "../open-pane";

const coefficients = { name: "插入为 Excel 图表 差异系数与上限" };

async function openIndicators(language: "zh-CN" | "en" = "zh-CN") {
  const pane = await openCheckedPane(aReport(), { language });
  await pane.user.click(screen.getByRole("tab", { name: language === "en" ? /Indicators/ : /指标/ }));
  return pane;
}

describe("charts as Excel's own", () => {
  it("inserts the coefficients on a new sheet, and says where", async () => {
    const { user, workbook } = await openIndicators();
    await user.click(await screen.findByRole("button", coefficients));

    await screen.findByText("已插入工作表“图 差异系数与上限”，图表旁是所用的数据。");
    const [chart] = workbook.charts;
    expect(chart?.kind).toBe("columns");
    expect(chart?.table).toHaveLength(8);
    expect(chart?.series.map(({ name }) => name)).toEqual(["差异系数", "上限"]);
  });

  it("takes the chart and its sheet out again", async () => {
    const { user, workbook } = await openIndicators();
    await user.click(await screen.findByRole("button", coefficients));
    await user.click(await screen.findByRole("button", { name: "删除图表和这张表" }));

    await screen.findByText("已删除“图 差异系数与上限”和其中的图表。");
    expect((await workbook.listSheets()).map(({ name }) => name)).toEqual(["小学"]);
  });

  it("leaves a sheet that somebody has written into", async () => {
    const { user, workbook } = await openIndicators();
    await user.click(await screen.findByRole("button", coefficients));
    await screen.findByText(/^已插入工作表/);
    workbook.write("图 差异系数与上限", [["我的笔记"]]);
    await user.click(screen.getByRole("button", { name: "删除图表和这张表" }));

    await screen.findByText(/已有改动，没有删除/);
    expect((await workbook.listSheets()).map(({ name }) => name)).toContain("图 差异系数与上限");
  });

  it("says what went wrong when the workbook refuses", async () => {
    const { user, workbook } = await openIndicators();
    workbook.refuse(new WorkbookError("access-denied"));
    await user.click(await screen.findByRole("button", coefficients));

    const alert = await screen.findByRole("alert");
    expect(within(alert).getByText("没有完成")).toBeTruthy();
  });

  it("speaks the reader's language", async () => {
    const { user, workbook } = await openIndicators("en");
    await user.click(
      await screen.findByRole("button", { name: "Insert as an Excel chart Coefficients and ceilings" }),
    );
    await screen.findByText(/^Inserted in the sheet “Chart Coefficients and ceilings”/);
    expect(workbook.charts[0]?.table[0]).toEqual(["Indicator", "Difference coefficient", "Ceiling"]);
  });
});
