import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";
import { closeStage, openStage, openWorkbench, until, type Stage, type Workbench } from "./bench-page";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** The workbench's own areas; what the grid draws inside its area is the grid library's. */
const ownAreas = ["文件和加载项", "加载项窗格", "状态栏"].map((name) => `[aria-label="${name}"]`);

describe("accessibility", () => {
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

  it("axe finds nothing in the pane before a check", async () => {
    expect(await violations(bench.pane())).toEqual([]);
  }, 60_000);

  it("axe finds nothing in the pane's issues, indicators and schools", async () => {
    const pane = bench.pane();
    await pane.getByRole("button", { name: /检查/ }).click();
    for (const tab of [/问题/, /指标/, /学校/]) {
      await pane.getByRole("tab", { name: tab }).click();
      expect(await violations(pane)).toEqual([]);
    }
  }, 120_000);

  it("axe finds nothing in the helper for functions, the comparison of standards and what is given away", async () => {
    const pane = bench.pane();
    await pane.getByRole("button", { name: "函数" }).click();
    await pane.getByRole("list", { name: "函数列表" }).waitFor();
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole("button", { name: /EDU\.GINI/ }).click();
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole("button", { name: "标准" }).click();
    await pane.getByRole("table", { name: "两个标准的限值" }).waitFor();
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole("button", { name: "分发" }).click();
    await pane.getByRole("button", { name: "封装工作簿" }).click();
    await pane.getByText(/^已封装/).waitFor({ timeout: 60_000 });
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole("button", { name: "去掉封装" }).click();
    await pane.getByText(/^已去掉封装/).waitFor({ timeout: 60_000 });
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole("button", { name: "学校表" }).click();
  }, 120_000);

  it("axe finds nothing in an indicator's pictures, in a card, an explanation and a reason, and all charts have names", async () => {
    const pane = bench.pane();
    await pane.getByRole("tab", { name: /指标/ }).click();
    await pane.getByRole("button", { name: "教学仪器设备：各校分布与明细" }).click();
    await pane.getByRole("button", { name: "分组比较" }).click();
    await pane.getByRole("button", { name: "洛伦兹曲线" }).click();
    await pane.getByRole("img", { name: /基尼系数/ }).waitFor();
    await pane.getByRole("combobox").last().waitFor();
    expect(await violations(pane)).toEqual([]);
    expect(await unnamedDrawings(pane)).toEqual([]);
    await pane
      .getByRole("button", { name: /怎么算出来的/ })
      .first()
      .click();
    await pane.getByRole("dialog").getByRole("listitem").first().waitFor();
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole("dialog").press("Escape");
    await pane.getByRole("tab", { name: /学校/ }).click();
    await pane.getByRole("button", { name: /^马陵镇中心小学/ }).click();
    await pane.getByRole("button", { name: "马陵镇中心小学的学校卡片" }).click();
    await pane.getByRole("dialog").getByRole("heading", { name: "本校的问题" }).waitFor();
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole("dialog").press("Escape");
    await pane.getByRole("tab", { name: /问题/ }).click();
    await pane.getByRole("button", { name: /处可以直接修正/ }).click();
    await pane.getByRole("button", { name: "依据与改法" }).first().click();
    await pane.getByText(/改正单元格/).waitFor();
    expect(await violations(pane)).toEqual([]);
  }, 120_000);

  it("axe finds nothing in the workbench's own bars", async () => {
    expect(await violations(bench.page, ownAreas)).toEqual([]);
  }, 60_000);

  it("the keyboard alone reaches the pane, checks, and goes to a cell", async () => {
    const fresh = await openWorkbench(stage, "open=samples/sample-county.xlsx&pane=open");
    const pane = fresh.pane();
    const check = pane.getByRole("button", { name: "检查", exact: true, disabled: false });
    await check.waitFor();
    await check.focus();
    await fresh.page.keyboard.press("Enter");
    const issue = pane.getByRole("button", { name: /没有填写在校生数/ });
    await issue.waitFor();
    await pane.getByRole("tab", { name: /问题/ }).focus();
    await tabTo(fresh.page, pane, /没有填写在校生数/);
    await fresh.page.keyboard.press("Enter");
    await fresh.page.waitForFunction(
      () => (document.querySelector<HTMLInputElement>("input[aria-label='名称框']")?.value ?? "") === "F29",
    );
    await fresh.close();
  }, 120_000);

  it("the keyboard alone goes through an indicator's schools to a row, and asks how a figure came about", async () => {
    const fresh = await openWorkbench(stage, "open=samples/sample-county.xlsx&pane=open");
    const pane = fresh.pane();
    const { keyboard } = fresh.page;
    await pane.getByRole("button", { name: "检查", exact: true, disabled: false }).press("Enter");
    await pane.getByRole("tab", { name: /问题/ }).press("ArrowRight");
    expect(await pane.getByRole("tab", { name: /指标/ }).getAttribute("aria-selected")).toBe("true");
    await tabTo(fresh.page, pane, /怎么算出来的/);
    await keyboard.press("Enter");
    await pane.getByRole("dialog").getByRole("listitem").first().waitFor();
    await keyboard.press("Escape");
    await pane.getByRole("dialog").waitFor({ state: "detached" });
    // the reader is back at the button, not at the beginning
    await until(() =>
      pane.evaluate(() => /怎么算出来的/.test(document.activeElement?.getAttribute("aria-label") ?? "")),
    );
    await tabTo(fresh.page, pane, /各校分布与明细/);
    await keyboard.press("Enter");
    await pane.getByRole("group", { name: /所学校的分布/ }).waitFor();
    await tabTo(fresh.page, pane, /马陵镇中心小学.*未达标/);
    await keyboard.press("ArrowRight");
    await keyboard.press("Home");
    await keyboard.press("Enter");
    // the lowest school stands in row 27
    await fresh.page.waitForFunction(() =>
      /^[A-Z]+27$/.test(document.querySelector<HTMLInputElement>("input[aria-label='名称框']")?.value ?? ""),
    );
    await fresh.close();
  }, 120_000);
});

/** Drawings that are neither hidden from assistive technology nor named. */
function unnamedDrawings(pane: Frame): Promise<readonly string[]> {
  return pane.locator("svg").evaluateAll((drawings) =>
    drawings
      .filter((drawing) => drawing.closest("[aria-hidden=true]") === null)
      .filter((drawing) => (drawing.getAttribute("aria-label") ?? "") === "")
      .map((drawing) => drawing.outerHTML.slice(0, 120)),
  );
}

async function tabTo(page: Page, pane: Frame, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    const focused = await pane.evaluate(
      () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
    );
    if (name.test(focused)) {
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`80 presses of Tab did not reach ${String(name)}`);
}

async function violations(where: Frame | Page, include?: readonly string[]): Promise<readonly string[]> {
  await transitionsEnded(where);
  await where.evaluate(axeSource);
  const results = await where.evaluate(
    async (selectors) => {
      const { axe } = window as unknown as { axe: { run(context: unknown): Promise<AxeResults> } };
      return axe.run(selectors === null ? document : { include: selectors.map((selector) => [selector]) });
    },
    include === undefined ? null : [...include],
  );
  return results.violations.map(
    ({ id, impact, nodes }) =>
      `${id} (${impact ?? ""}): ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
  );
}

/** A dialog or a button that fades in has, for a fifth of a second, colours nobody chose. */
async function transitionsEnded(where: Frame | Page): Promise<void> {
  await where.evaluate(async () => {
    const ends = ({ effect }: Animation) => Number.isFinite(Number(effect?.getComputedTiming().endTime));
    const running = document.getAnimations().filter(ends);
    await Promise.allSettled(running.map(({ finished }) => finished));
  });
}
