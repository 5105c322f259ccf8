import {
  closeStage,
  openStage,
  openWorkbench,
  typeInto,
  until,
  type Stage,
  type Workbench,
} from "./bench-page";

describe("a pane that is closed and opened again", () => {
  let stage: Stage;
  let bench: Workbench;

  beforeAll(async () => {
    stage = await openStage();
    bench = await openWorkbench(stage, "open=samples/sample-county.xlsx&pane=open");
  }, 120_000);

  afterAll(async () => {
    expect(bench.errors).toEqual([]);
    await bench.close();
    await closeStage(stage);
  });

  it("is where it was, and has followed what was typed meanwhile", async () => {
    const pane = bench.page.frameLocator("iframe");
    await pane.getByRole("button", { name: "检查", exact: true }).click();
    await pane.getByRole("tab", { name: /^学校/ }).click();
    await pane.getByRole("button", { name: /^云溪县第一小学/ }).click();
    await pane.getByRole("table", { name: "云溪县第一小学" }).waitFor();

    await bench.page.getByRole("button", { name: /^关闭“.*”窗格$/ }).click();
    await until(async () => !(await bench.page.locator("iframe").isVisible()));
    await typeInto(bench.page, "F6", "1800");
    await bench.page.getByRole("button", { name: "检查学校数据" }).click();

    await pane.getByRole("table", { name: "云溪县第一小学" }).waitFor();
    expect(await pane.getByRole("tab", { name: /^学校/ }).getAttribute("aria-selected")).toBe("true");
    await pane.getByText("1,800 人").first().waitFor();
  }, 60_000);
});
