import { closeStage, openStage, openWorkbench, type Stage, type Workbench } from "./bench-page";

describe("explaining a figure in the pane", () => {
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

  it("shows the cells and steps of a school's figure, and goes to a cell", async () => {
    const pane = bench.pane();
    await pane.getByRole("button", { name: "检查", exact: true }).click();
    await pane.getByRole("tab", { name: /学校/ }).click();
    const first = pane.getByRole("list", { name: "学校" }).getByRole("listitem").first();
    await first.getByRole("button", { expanded: false }).click();
    await first
      .getByRole("button", { name: /是怎么算出来的/ })
      .first()
      .click();
    const dialog = pane.getByRole("dialog");
    await dialog.getByRole("listitem").first().waitFor();
    expect(await dialog.getByRole("listitem").count()).toBeGreaterThan(3);
    await dialog.getByRole("button", { name: /转到/ }).first().click();
    await dialog.getByRole("button", { name: "关闭" }).click();
    await dialog.waitFor({ state: "detached" });
  }, 90_000);
});
