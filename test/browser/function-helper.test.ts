import {
  closeStage,
  goTo,
  openFile,
  openStage,
  openWorkbench,
  ready,
  settledValue,
  workedExample,
  type Stage,
  type Workbench,
} from "./bench-page";

describe("the helper for functions", () => {
  let stage: Stage;
  let bench: Workbench;

  beforeAll(async () => {
    stage = await openStage();
    bench = await openWorkbench(stage);
    await openFile(bench.page, workedExample);
    await ready(bench.page, "worked-example.csv");
  }, 120_000);

  afterAll(async () => {
    await bench.close();
    await closeStage(stage);
  });

  it("finds a function, takes selected cells, and writes the formula where it is wanted", async () => {
    const { page } = bench;
    const pane = bench.pane();
    await pane.getByRole("button", { name: "函数" }).click();
    await pane.getByRole("searchbox", { name: "搜索函数" }).fill("基尼");
    await pane.getByRole("button", { name: /EDU\.GINI/ }).click();
    await goTo(page, "C2:C6");
    await pane.getByRole("button", { name: "使用所选区域：总量" }).click();
    await pane.getByRole("textbox", { name: /总量/ }).evaluate((input: HTMLInputElement) => input.value);
    await goTo(page, "B2:B6");
    await pane.getByRole("button", { name: "使用所选区域：在校生数" }).click();
    await pane.getByText("=EDU.GINI(Sheet1!C2:C6,Sheet1!B2:B6)").waitFor();
    await goTo(page, "E2");
    await pane.getByRole("button", { name: "写入所选单元格" }).click();
    await pane.getByText("已写入 E2。").waitFor();
    const value = await settledValue(pane, "Sheet1", "E2", (each) => typeof each === "number");
    expect(value).toBeCloseTo(0.2883771892, 9);
  }, 90_000);

  it("asks before it replaces anything", async () => {
    const pane = bench.pane();
    await goTo(bench.page, "A1");
    await pane.getByRole("button", { name: "写入所选单元格" }).click();
    await pane.getByRole("alert").getByText("A1 已有内容，要替换吗？").waitFor();
    await pane.getByRole("button", { name: "保留原内容" }).click();
    expect(await settledValue(pane, "Sheet1", "A1", () => true)).toBe("school");
  }, 60_000);
});
