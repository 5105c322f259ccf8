import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import {
  cellValue,
  closeStage,
  goTo,
  openFile,
  openStage,
  openWorkbench,
  ready,
  saveFile,
  settledValue,
  typeInto,
  until,
  type Stage,
  type Workbench,
} from "./bench-page";
import { dotsBetween, type Colour } from "./dots-on-screen";

const ours = ["核验说明", "核验结果", "核验标准"];
const trap = '=HYPERLINK("http://x")';

/** The colour of what is not met. */
const unmet: Colour = [0xf4, 0xb8, 0xb0];

/** How many dots on the screen have it. */
const dots = async (page: Page) =>
  (await dotsBetween(page, unmet, unmet)).reduce((sum, count) => sum + count, 0);

describe("a workbook that is given away", () => {
  let stage: Stage;
  let bench: Workbench;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "share-"));
    stage = await openStage();
    bench = await openWorkbench(stage, "open=samples/sample-county.xlsx&pane=open");
    await inExcel(async (context) => {
      const cells = context.workbook.worksheets.getItem("小学");
      cells.getRange("B6").values = [['\'=HYPERLINK("http://x")']];
      await context.sync();
    });
  }, 120_000);

  afterAll(async () => {
    await bench.close();
    await closeStage(stage);
    rmSync(folder, { recursive: true });
  });

  /** Runs in the add-in's page. */
  const inExcel = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    bench.pane().evaluate<T>(`Excel.run(${work.toString()})`);

  const sheetNames = () =>
    inExcel(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });

  /** What the reader's sheet holds, and how much of ours lies over it. */
  const schoolSheet = () =>
    inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem("小学");
      const used = sheet.getUsedRange().load("formulas,numberFormat");
      const formats = sheet.getRange().conditionalFormats.load("items/id");
      const entry = sheet.getRange("F5").dataValidation.load("type");
      await context.sync();
      return {
        formulas: used.formulas,
        looks: used.numberFormat,
        formats: formats.items.length,
        entry: String(entry.type),
      };
    });

  const checks = () => bench.pane().getByRole("region", { name: "内置核验（封装）" });
  const press = (name: string) => checks().getByRole("button", { name, exact: true }).click();
  const closePane = async () => {
    await bench.page.getByRole("button", { name: /^关闭“.*”窗格$/ }).click();
    await until(async () => !(await bench.page.locator("iframe").isVisible()));
  };
  const openPane = () => bench.page.getByRole("button", { name: "检查学校数据" }).click();

  let before: Awaited<ReturnType<typeof schoolSheet>>;

  it("gets three sheets with the checks, and no cell of the reader's changes", async () => {
    before = await schoolSheet();
    const pane = bench.pane();
    await pane.getByRole("button", { name: "检查", exact: true, disabled: false }).waitFor();
    await pane.getByRole("button", { name: "分发", exact: true }).click();
    await press("封装工作簿");
    await checks()
      .getByText("已封装，加入了“核验说明”、“核验结果”、“核验标准”。")
      .waitFor({ timeout: 60_000 });

    expect((await sheetNames()).slice(-3)).toEqual(ours);
    const now = await schoolSheet();
    expect([now.formulas, now.looks]).toEqual([before.formulas, before.looks]);
    expect(now.formats).toBeGreaterThan(before.formats);
  }, 120_000);

  it("keeps a name that looks like a formula the text it is", async () => {
    expect(await settledValue(bench.pane(), "核验结果", "A15", (value) => value === trap)).toBe(trap);
  }, 30_000);

  it("shows the result and the colour of an edit with the pane closed", async () => {
    const met = await settledValue(bench.pane(), "核验结果", "F14", (value) => value === 0);
    expect([met, await cellValue(bench.pane(), "核验结果", "D14")]).toEqual([0, "达标"]);
    await inExcel(async (context) => {
      context.workbook.worksheets.getItem("小学").activate();
      await context.sync();
    });
    await closePane();
    await goTo(bench.page, "AE5");
    const coloured = await dots(bench.page);
    await typeInto(bench.page, "AE5", "1");

    await until(async () => (await dots(bench.page)) > coloured + 300);
    const unmetNow = await settledValue(bench.pane(), "核验结果", "F14", (value) => value === 1);
    expect([unmetNow, await cellValue(bench.pane(), "核验结果", "D14")]).toEqual([1, "未达标"]);
  }, 60_000);

  it("tells which cell has changed since, and leads to it", async () => {
    await openPane();
    await press("再次核对");
    const list = checks().getByRole("list", { name: "有变动的数据（1）" });
    await list.getByText(/ → 1$/).waitFor();
    await list.getByRole("button", { name: "转到 AE5" }).click();
    await checks().getByText("封装后有 1 格数据变动；标准值和公式没有被改。").waitFor();
  }, 60_000);

  it("names a limit that was altered", async () => {
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem("核验标准");
      sheet.protection.unprotect();
      sheet.getRange("F23").values = [[3]];
      await context.sync();
    });
    await press("再次核对");
    const list = checks().getByRole("list", { name: "被改动之处（1）" });
    await list.getByText(/4\.2.*3/).waitFor();
    await list.getByRole("button", { name: "转到 F23" }).waitFor();
    await checks()
      .getByText(/^封装已不可信/)
      .waitFor();
  }, 60_000);

  it("is as sealed once it is sealed again, with nothing doubled", async () => {
    await press("重新封装");
    await checks()
      .getByText(/^已重新封装/)
      .waitFor({ timeout: 60_000 });
    await press("再次核对");
    await checks().getByText("与封装时一致。").waitFor();
    expect((await sheetNames()).filter((name) => name.startsWith("核验"))).toEqual(ours);
    expect(await cellValue(bench.pane(), "核验标准", "F23")).toBe(4.2);
  }, 120_000);

  it("is compared with its seal as soon as it is opened", async () => {
    // as somebody leaves it who has read the results
    await inExcel(async (context) => {
      context.workbook.worksheets.getItem("核验结果").activate();
      await context.sync();
    });
    const path = join(folder, "sealed.xlsx");
    copyFileSync(await saveFile(bench.page), path);
    await openFile(bench.page, path);
    await ready(bench.page, "sealed.xlsx");
    await bench.pane().getByText("与封装时一致。").first().waitFor({ timeout: 60_000 });
    expect(await bench.pane().getByRole("combobox", { name: "工作表" }).inputValue()).toBe("小学");
    await bench.pane().getByRole("button", { name: "查看", exact: true }).click();
    await checks()
      .getByText(/教督〔2017〕6号封装/)
      .waitFor();
  }, 120_000);

  it("is as before once the seal is taken out", async () => {
    await press("去掉封装");
    await checks()
      .getByText(/^已去掉封装/)
      .waitFor({ timeout: 60_000 });
    const now = await schoolSheet();
    const edited = before.formulas.map((row) => [...(row as unknown[])]);
    edited[4]![30] = 1;
    expect(now.formulas).toEqual(edited);
    expect([now.formats, now.entry]).toEqual([before.formats, before.entry]);
    expect((await sheetNames()).filter((name) => name.startsWith("核验"))).toEqual([]);
  }, 60_000);

  it("has values where our formulas stood, also where they fill several cells, until these are put back", async () => {
    const pane = bench.pane();
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem("填表说明");
      sheet.getRange("H1").formulas = [["=EDU.BALANCE_CV(小学!AE5:AE24,小学!F5:F24)"]];
      sheet.getRange("J1").formulas = [["=EDU.LORENZ(小学!AE5:AE24,小学!F5:F24)"]];
      await context.sync();
    });
    const isNumber = (value: unknown) => typeof value === "number";
    const [cv, last] = [
      await settledValue(pane, "填表说明", "H1", isNumber),
      await settledValue(pane, "填表说明", "J4", isNumber),
    ];
    const copy = pane.getByRole("region", { name: "发送用的副本" });
    await copy.getByRole("button", { name: "查找 EDU 公式" }).click();
    await copy.getByText(/1 张工作表里有 2 个 EDU 公式/).waitFor();
    await copy.getByRole("button", { name: "换成值" }).click();
    await copy.getByText(/^已把 2 个公式换成值/).waitFor();
    expect(await formulas()).toEqual([cv, null, last]);

    await copy.getByRole("button", { name: "恢复公式" }).click();
    await copy.getByText("公式已恢复。").waitFor();
    expect((await formulas())[0]).toBe("=EDU.BALANCE_CV(小学!AE5:AE24,小学!F5:F24)");
    expect(await settledValue(pane, "填表说明", "J4", isNumber)).toBe(last);
    expect(bench.errors).toEqual([]);
  }, 90_000);

  /** What H1 and J4 hold; of J1, whether it holds a formula. */
  const formulas = async () => {
    const [row1, row4] = await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem("填表说明");
      const ranges = ["H1:J1", "J4:J4"].map((address) => sheet.getRange(address).load("formulas"));
      await context.sync();
      return ranges.map((range) => range.formulas[0] as unknown[]);
    });
    const anchor = String(row1![2]);
    return [row1![0], anchor.startsWith("=") ? anchor : null, row4![0]];
  };
});
