import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";
import { closeStage, openStage, openWorkbench, until, type Stage, type Workbench } from "./bench-page";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What each theme asks of the browser. */
const themes = [
  { name: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { name: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { name: "forced light", media: { colorScheme: "light", forcedColors: "active" } },
  { name: "forced dark", media: { colorScheme: "dark", forcedColors: "active" } },
] as const;

describe("the pane in each theme", () => {
  let stage: Stage;
  let bench: Workbench;

  beforeAll(async () => {
    stage = await openStage();
    bench = await openWorkbench(stage, "open=samples/sample-county.xlsx&pane=open");
    await bench.pane().getByRole("button", { name: "检查", exact: true, disabled: false }).click();
    await bench.pane().getByRole("tab", { name: /指标/ }).waitFor();
  }, 120_000);

  afterAll(async () => {
    await bench.close();
    await closeStage(stage);
  });

  it.each(themes)(
    "$name: follows at run time, and axe finds nothing",
    async ({ name, media }) => {
      const pane = bench.pane();
      await bench.page.emulateMedia(media);
      if (name === "dark") {
        await until(async () => (await groundOf(pane)) === "rgb(41, 41, 41)");
      }
      for (const tab of [/问题/, /指标/, /学校/]) {
        await pane.getByRole("tab", { name: tab }).click();
        expect(await violations(pane)).toEqual([]);
      }
      await pane.getByRole("button", { name: "标准", exact: true }).click();
      await pane.getByRole("button", { name: "复制到新工作表编辑" }).waitFor();
      expect(await violations(pane)).toEqual([]);
      await pane.getByRole("button", { name: "分发", exact: true }).click();
      await pane.getByRole("heading", { name: "内置核验（封装）" }).waitFor();
      expect(await violations(pane)).toEqual([]);
      await pane.getByRole("button", { name: "学校表" }).click();
    },
    120_000,
  );

  it("keeps bars and the pressed filter to be seen where colours are forced", async () => {
    const pane = bench.pane();
    await bench.page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    await pane.getByRole("tab", { name: /指标/ }).click();
    const [ground, bar] = await pane.getByRole("table", { name: "指标" }).evaluate((table) => {
      const fill = table.querySelector<HTMLElement>("[aria-hidden] > [style*='width']");
      return [getComputedStyle(document.body), getComputedStyle(fill!)].map((style) => style.backgroundColor);
    });
    expect(bar).not.toBe(ground);
    await pane.getByRole("tab", { name: /问题/ }).click();
    const widths = await pane
      .getByRole("group")
      .getByRole("button")
      .evaluateAll((buttons) =>
        buttons.map((button) => [
          button.getAttribute("aria-pressed"),
          getComputedStyle(button).borderBottomWidth,
        ]),
      );
    const pressed = widths.filter(([state]) => state === "true").map(([, width]) => width);
    expect(pressed.length).toBeGreaterThan(0);
    expect(new Set(pressed)).toEqual(new Set(["3px"]));
    expect(widths.some(([state, width]) => state === "false" && width === "1px")).toBe(true);
  }, 60_000);
});

function groundOf(pane: Frame): Promise<string> {
  return pane
    .locator("main")
    .evaluate((main) => getComputedStyle(main.closest(".fui-FluentProvider")!).backgroundColor);
}

async function violations(pane: Frame): Promise<readonly string[]> {
  await pane.evaluate(async () => {
    const running = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(running.map(({ finished }) => finished));
  });
  await pane.evaluate(axeSource);
  const results = await pane.evaluate(() =>
    (window as unknown as { axe: { run(context: unknown, options: object): Promise<AxeResults> } }).axe.run(
      document,
      {
        // names and roles do not change with the theme
        runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
      },
    ),
  );
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
  );
}
