import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FrameLocator } from "playwright-core";
import { uglyWorkbooks } from "../fixtures/ugly";
import {
  cellValue,
  closeStage,
  openFile,
  openStage,
  openWorkbench,
  ready,
  sampleCounty,
  until,
  type Stage,
  type Workbench,
} from "./bench-page";

/** What is particular about each workbook. */
interface Expected {
  readonly path: string;
  readonly sheet: string;
  /** Columns read, of all. */
  readonly columns: RegExp;
  readonly schools: number;
  readonly school: string;
  /** A cell that a safe fix changes, and what it becomes; `null` where nothing is certain. */
  readonly fix: { readonly cell: string; readonly after: unknown } | null;
  /** The indicator whose pictures are opened. */
  readonly indicator: string;
}

const folder = mkdtempSync(join(tmpdir(), "ugly-"));

function written(name: keyof typeof uglyWorkbooks): string {
  const path = join(folder, name);
  writeFileSync(path, uglyWorkbooks[name]());
  return path;
}

const workbooks: readonly Expected[] = [
  {
    ...{ path: sampleCounty, sheet: "小学", columns: /读懂 \d+ 列/, schools: 60, school: "云溪县实验小学" },
    ...{ fix: { cell: "Z37", after: null }, indicator: "教学仪器设备" },
  },
  {
    ...{
      path: written("汇总表(定稿2)改.xlsx"),
      sheet: "汇总(定稿2)",
      columns: /共 12 列，读懂 12 列/,
      schools: 6,
    },
    ...{ school: "南塘中心小学", fix: { cell: "D10", after: 842 }, indicator: "教学仪器设备" },
  },
  {
    ...{ path: written("两表并排.xlsx"), sheet: "小学 数据", columns: /2 列请核对/, schools: 4 },
    ...{ school: "白鹭小学", fix: null, indicator: "网络多媒体教室" },
  },
  {
    ...{ path: written("公式与错误.xlsx"), sheet: "小学", columns: /读懂 13 列/, schools: 400 },
    ...{ school: "+cmd|' /C calc'!A0", fix: null, indicator: "网络多媒体教室" },
  },
];

describe.each(workbooks)("$path in the pane", ({ path, sheet, columns, schools, school, fix, indicator }) => {
  let stage: Stage;
  let bench: Workbench;
  let pane: FrameLocator;

  beforeAll(async () => {
    stage = await openStage();
    bench = await openWorkbench(stage);
    await openFile(bench.page, path);
    await ready(bench.page, path.split("/").at(-1));
    pane = bench.page.frameLocator("iframe");
    await until(async () => (await pane.getByRole("combobox", { name: "工作表" }).textContent()) !== "");
    await pane.getByRole("button", { name: /^(重新)?检查$/ }).click();
    await pane.getByRole("tablist").waitFor();
  }, 120_000);

  afterAll(async () => {
    expect(bench.errors).toEqual([]);
    await bench.close();
    await closeStage(stage);
  });

  const tab = (name: RegExp) => pane.getByRole("tab", { name }).click();

  it("finds the sheet with the schools, and judges it without calling anything met that is not", async () => {
    expect(await pane.getByRole("combobox", { name: "工作表" }).inputValue()).toContain(sheet);
    const verdict = await pane.getByRole("heading", { level: 2, name: /教督/ }).textContent();
    expect(verdict).toMatch(/无法判定|未达到/);
  });

  it("shows how each column was understood", async () => {
    await tab(/^列/);
    await pane.getByText(columns).first().waitFor();
  }, 30_000);

  it("offers what is certain, writes it, and takes it back", async () => {
    await tab(/^问题/);
    const offer = pane.getByRole("button", { name: /处可以直接修正/ });
    if (fix === null) {
      expect(await offer.count()).toBe(0);
      return;
    }
    await offer.click();
    const frame = bench.pane();
    const [first] = await pane.getByRole("button", { name: /^修正 [A-Z]+\d+$/ }).all();
    const cell = fix.after === null ? (await first!.getAttribute("aria-label"))!.split(" ")[1]! : fix.cell;
    const before = await cellValue(frame, sheet, cell);
    await pane.getByRole("button", { name: `修正 ${cell}`, exact: true }).click();
    await pane.getByText("已修正 1 处。").waitFor();
    // what has been corrected is no longer offered
    await pane.getByRole("button", { name: `修正 ${cell}`, exact: true }).waitFor({ state: "detached" });
    const after = await cellValue(frame, sheet, cell);
    expect(after).not.toEqual(before);
    if (fix.after !== null) {
      expect(after).toBe(fix.after);
    }
    await pane.getByRole("button", { name: "撤销上一次修正" }).click();
    await pane.getByText("已撤销 1 处修正。").waitFor();
    expect(await cellValue(frame, sheet, cell)).toEqual(before);
  }, 60_000);

  it("goes to the cell of an issue", async () => {
    await tab(/^问题/);
    await pane.getByRole("button", { name: "下一条（F8）" }).click();
    await until(async () =>
      /^第 1 条/.test((await pane.getByRole("group", { name: "逐条查看" }).textContent()) ?? ""),
    );
  }, 30_000);

  it("draws an indicator's schools and names each of them", async () => {
    await tab(/^指标/);
    await pane.getByRole("button", { name: `${indicator}：各校分布与明细` }).click();
    await pane.getByRole("group", { name: /所学校的分布：最低/ }).waitFor();
    await pane.getByRole("button", { name: `${indicator}：各校明细` }).click();
    await pane
      .getByRole("table", { name: `${indicator}：各校明细` })
      .getByRole("rowheader")
      .first()
      .waitFor();
  }, 30_000);

  it("explains a figure down to its cells", async () => {
    await tab(/^指标/);
    const ask = pane.getByRole("button", { name: /怎么算出来的/ }).first();
    await ask.click();
    const dialog = pane.getByRole("dialog", { name: /的计算过程/ });
    await dialog.getByRole("listitem").first().waitFor();
    await dialog.getByRole("button", { name: "关闭" }).click();
    await dialog.waitFor({ state: "detached" });
  }, 30_000);

  it("shows one school's card", async () => {
    await tab(/^学校/);
    expect(await pane.getByRole("tab", { name: /^学校/ }).textContent()).toContain(String(schools));
    const item = pane.getByRole("button", { name: new RegExp(`^${escaped(school)}`) }).first();
    await item.click();
    await pane.getByRole("button", { name: `${school}的学校卡片` }).click();
    const card = pane.getByRole("dialog", { name: school });
    await card.getByRole("heading", { name: "本校的问题" }).waitFor();
    await card.getByRole("button", { name: "关闭" }).click();
  }, 30_000);

  it("finds a function and compares standards whatever the sheet", async () => {
    await pane.getByRole("button", { name: "函数", exact: true }).click();
    await pane.getByRole("searchbox").last().fill("基尼");
    await pane.getByRole("button", { name: /GINI/ }).first().waitFor();
    await pane.getByRole("button", { name: "标准", exact: true }).click();
    await pane.getByRole("table").last().waitFor();
    await pane.getByRole("button", { name: "学校表", exact: true }).click();
  }, 30_000);

  it("fits the narrowest pane", async () => {
    const overflow = await bench
      .pane()
      .evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
