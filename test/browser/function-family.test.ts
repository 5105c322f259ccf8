import { readFileSync } from "node:fs";
import { read } from "@e965/xlsx";
import {
  closeStage,
  goTo,
  openFile,
  openStage,
  openWorkbench,
  ready,
  saveFile,
  settledValue,
  typeInto,
  workedExample,
  type Stage,
  type Workbench,
} from "./bench-page";

const sheet = "Sheet1";
const isNumber = (value: unknown) => typeof value === "number";
const isText = (value: unknown) => typeof value === "string" && value !== "" && !value.startsWith("#");
const isError = (value: unknown) =>
  typeof value === "string" && value.startsWith("#") && value !== "#GETTING_DATA";

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
}, 60_000);

afterAll(() => closeStage(stage));

async function openExample(query: string): Promise<Workbench> {
  const bench = await openWorkbench(stage, query);
  await openFile(bench.page, workedExample);
  await ready(bench.page, "worked-example.csv");
  return bench;
}

function valueAt({ pane }: Workbench, cell: string, wanted: (value: unknown) => boolean): Promise<unknown> {
  return settledValue(pane(), sheet, cell, wanted);
}

function statusOf({ page }: Workbench) {
  return page.getByRole("contentinfo", { name: "状态栏" }).getByRole("status");
}

describe("five functions of different kinds, typed by keyboard", () => {
  let bench: Workbench;

  beforeAll(async () => {
    bench = await openExample("pane=open");
  }, 90_000);

  afterAll(() => bench.close());

  it("offers the function while it is typed, with what it computes, and takes it by Tab", async () => {
    await goTo(bench.page, "E2");
    await bench.page.keyboard.type("=EDU.GIN", { delay: 20 });
    await bench.page.getByText("计算基尼系数：", { exact: false }).first().waitFor();
    await bench.page.keyboard.press("Tab");
    // the editor takes the name over a moment later; nobody types faster than this
    await bench.page.waitForTimeout(400);
    await bench.page.keyboard.type("C2:C6,B2:B6)", { delay: 20 });
    await bench.page.keyboard.press("Enter");
    expect(await valueAt(bench, "E2", isNumber)).toBeCloseTo(0.2883771892, 9);
  }, 60_000);

  it("names the arguments and what each may be", async () => {
    await goTo(bench.page, "E3");
    await bench.page.keyboard.type("=EDU.QUANTILE(C2:C6,0.5,B2:B6,,", { delay: 20 });
    await bench.page.getByText("定义", { exact: false }).first().waitFor();
    await bench.page.keyboard.type('"7")', { delay: 20 });
    await bench.page.keyboard.press("Enter");
    expect(await valueAt(bench, "E3", isNumber)).toBeCloseTo(6.2, 9);
  }, 60_000);

  it("spills a table with its labels, and a judged indicator by its Chinese name", async () => {
    await typeInto(bench.page, "G2", "=EDU.LORENZ(C2:C6,B2:B6)");
    expect(await valueAt(bench, "G2", isText)).toBe("学生累计份额");
    expect(await valueAt(bench, "H8", isNumber)).toBeCloseTo(1, 12);
    expect(await valueAt(bench, "H11", isText)).toBe("洛伦兹曲线，按在校生数加权");
    await typeInto(bench.page, "E4", '=EDU.STANDARD("books","primary","cn-2012")');
    expect(await valueAt(bench, "E4", (value) => isNumber(value) || isError(value))).toEqual(
      expect.anything(),
    );
  }, 60_000);

  it("shows why there is no number, and what to do", async () => {
    await typeInto(bench.page, "E5", "=EDU.THEIL_L(A2:A6,B2:B6)");
    expect(await valueAt(bench, "E5", isError)).toBe("#VALUE!");
    await goTo(bench.page, "E5");
    await statusOf(bench)
      .getByText(/E5：#VALUE! .*A2.*应为数值/)
      .waitFor();
  }, 60_000);

  it("never spills over a cell that is filled", async () => {
    await typeInto(bench.page, "J4", "mine");
    await typeInto(bench.page, "J2", "=EDU.QUINTILE_SHARES(C2:C6,B2:B6)");
    expect(await valueAt(bench, "J2", isError)).toBe("#SPILL!");
    expect(await valueAt(bench, "J4", isText)).toBe("mine");
    await goTo(bench.page, "J4");
    await bench.page.keyboard.press("Delete");
    expect(await valueAt(bench, "J2", isText)).toBe("学生");
  }, 60_000);

  it("follows a change of the cells", async () => {
    const before = await valueAt(bench, "E2", isNumber);
    await typeInto(bench.page, "C5", "480");
    const after = await valueAt(bench, "E2", (value) => isNumber(value) && value !== before);
    expect(after).toBeLessThan(before as number);
    expect(await valueAt(bench, "H8", isNumber)).toBeCloseTo(1, 12);
  }, 60_000);

  it("shows the same when the saved workbook is opened again", async () => {
    const cells = ["E2", "E3", "G2", "H5", "H11", "J3", "K8"];
    const before = await Promise.all(cells.map((cell) => valueAt(bench, cell, (value) => value !== "")));
    const path = await saveFile(bench.page);
    const saved = read(readFileSync(path), { type: "buffer" }).Sheets[sheet]!;
    expect((saved["E2"] as { v: unknown }).v).toBeCloseTo(before[0] as number, 9);

    const again = await openWorkbench(stage, "pane=open");
    const chooser = again.page.waitForEvent("filechooser");
    await again.page.getByRole("button", { name: "打开", exact: true }).click();
    await (
      await chooser
    ).setFiles({ name: "saved.xlsx", mimeType: "application/octet-stream", buffer: readFileSync(path) });
    await ready(again.page, "saved.xlsx");
    for (const [index, cell] of cells.entries()) {
      const wanted = before[index];
      const value = await valueAt(again, cell, (each) => same(each, wanted));
      expect(same(value, wanted) ? wanted : value).toEqual(wanted);
    }
    await again.close();
  }, 120_000);
});

function same(value: unknown, wanted: unknown): boolean {
  return typeof value === "number" && typeof wanted === "number"
    ? Math.abs(value - wanted) <= 1e-9 * Math.abs(wanted)
    : value === wanted;
}

describe.each(["zero", "text", "null"])("a host that hands blanks over as %s", (blank) => {
  let bench: Workbench;

  beforeAll(async () => {
    bench = await openExample(`pane=open&blank=${blank}`);
  }, 90_000);

  afterAll(() => bench.close());

  it("gives the same: a blank is refused by name, a zero counts, and a blank row is no school", async () => {
    await typeInto(bench.page, "E2", "=EDU.GINI(C2:C9,B2:B9)");
    expect(await valueAt(bench, "E2", isNumber)).toBeCloseTo(0.2883771892, 9);
    await goTo(bench.page, "C5");
    await bench.page.keyboard.press("Delete");
    expect(await valueAt(bench, "E2", isError)).toBe("#VALUE!");
    await goTo(bench.page, "E2");
    await statusOf(bench)
      .getByText(/C5.*是空白/)
      .waitFor();
    await typeInto(bench.page, "C5", "0");
    expect(await valueAt(bench, "E2", isNumber)).toBeGreaterThan(0.28);
    await typeInto(bench.page, "E3", '=EDU.GROUP_RATIO(C2:C6,A2:A6,"学校3","学校2",B2:B6)');
    expect(await valueAt(bench, "E3", isNumber)).toBeCloseTo(935 / 89 / (137 / 37), 9);
  }, 90_000);
});
