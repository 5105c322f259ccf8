import type { Frame } from "playwright-core";
import { closeStage, openStage, openWorkbench, typeInto, type Stage, type Workbench } from "./bench-page";

/** The row of a text in column A of a sheet, from 1. */
function rowOf(pane: Frame, sheet: string, text: string): Promise<number> {
  return pane.evaluate(
    ([name, wanted]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name!).getUsedRange(true).load("values");
        await context.sync();
        return range.values.findIndex(([first]) => first === wanted) + 1;
      }),
    [sheet, text],
  );
}

describe("a standard of the reader's own, in a sheet", () => {
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

  it("is copied, edited, checked by, refused while wrong, and taken back", async () => {
    const { page } = bench;
    const pane = bench.pane();
    await pane.getByRole("button", { name: "检查", exact: true, disabled: false }).waitFor();
    await pane.getByRole("button", { name: "标准", exact: true }).click();
    await pane.getByRole("button", { name: "复制到新工作表编辑" }).click();
    await pane.getByText("已写入新工作表“自定标准”，可以修改其中的标准值。").waitFor();
    await pane.getByRole("button", { name: "用它检查" }).click();
    await pane.getByRole("button", { name: "学校表" }).click();
    await pane.getByText(/与原标准相比没有改动/).waitFor();

    const row = await rowOf(pane, "自定标准", "生均体育运动场馆面积");
    await typeInto(page, `D${row}`, "1.5");
    await pane
      .getByText(/改动 1 项标准值/)
      .first()
      .waitFor();
    await pane.getByRole("button", { name: "检查", exact: true }).click();
    const result = pane.getByRole("region", { name: "检查结果" });
    await result.getByText(/由使用者自定，依据教督〔2017〕6号/).waitFor();
    await result.getByRole("button", { name: "查看改动" }).click();
    await result.getByText(/≥ 7\.5 → ≥ 1\.5/).waitFor();

    await typeInto(page, `D${row}`, "许多");
    await pane.getByText("“自定标准”有 1 处需要改正").first().waitFor();
    await pane.getByText(/自定标准在检查之后有改动/).waitFor();
    await pane
      .getByRole("button", { name: `转到 D${row}` })
      .first()
      .click();

    await pane.getByRole("button", { name: "标准", exact: true }).click();
    await pane.getByRole("button", { name: "删除这张表" }).click();
    await pane.getByText(/“自定标准”已有改动，没有删除/).waitFor();
    expect(bench.errors).toEqual([]);
  }, 120_000);
});
