import type { FrameLocator, Locator } from "playwright-core";
import { closeStage, openStage, openWorkbench, type Stage, type Workbench } from "./bench-page";

describe("the pane at its narrowest, in English, whose words are longest", () => {
  let stage: Stage;
  let bench: Workbench;
  let pane: FrameLocator;

  beforeAll(async () => {
    stage = await openStage();
    bench = await openWorkbench(stage, "open=samples/sample-county.xlsx&pane=open");
    pane = bench.page.frameLocator("iframe");
    await pane.getByRole("button", { name: /English/ }).click();
    const edge = bench.page.getByRole("separator").and(bench.page.locator("[aria-valuenow]"));
    while ((await edge.getAttribute("aria-valuenow")) !== "320") {
      await edge.press("ArrowRight");
    }
    await pane.getByRole("button", { name: "Check", exact: true }).click();
    await pane.getByRole("tablist").waitFor();
  }, 120_000);

  afterAll(async () => {
    await bench.close();
    await closeStage(stage);
  });

  /** What reaches beyond the right edge, in pixels. */
  const beyond = () =>
    bench.pane().evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  /** In how many lines buttons stand. */
  const linesOf = async (buttons: Locator) =>
    new Set(await buttons.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top))).size;

  it("keeps the tabs in one line", async () => {
    const tabs = pane.getByRole("tab");
    expect([await tabs.count(), await linesOf(tabs)]).toEqual([4, 1]);
  });

  it.each([/^Issues/, /^Indicators/, /^Schools /, /^Columns/])(
    "never scrolls sideways in %s",
    async (name) => {
      await pane.getByRole("tab", { name }).click();
      const [first] = await pane.getByRole("tabpanel").getByRole("button", { expanded: false }).all();
      await first?.click();
      await bench.page.waitForTimeout(500);
      expect(await beyond()).toBeLessThanOrEqual(0);
    },
  );

  it("never scrolls sideways in the helper for functions", async () => {
    await pane.getByRole("button", { name: "Functions", exact: true }).click();
    await pane.getByRole("button", { name: /GINI/ }).first().click();
    await pane.getByRole("heading", { name: "EDU.GINI" }).waitFor();
    expect(await beyond()).toBeLessThanOrEqual(0);
  });

  it("never scrolls sideways in the standards", async () => {
    await pane.getByRole("button", { name: "Standards", exact: true }).click();
    await pane.getByRole("table").last().waitFor();
    expect(await beyond()).toBeLessThanOrEqual(0);
  });

  it("never scrolls sideways in what is given away, and keeps the views in one line", async () => {
    await pane.getByRole("button", { name: "Share", exact: true }).click();
    await pane.getByRole("button", { name: "Seal the workbook" }).click();
    await pane.getByText(/^Sealed\./).waitFor({ timeout: 60_000 });
    expect(await beyond()).toBeLessThanOrEqual(0);
    expect(await linesOf(pane.getByRole("group", { name: "Views" }).getByRole("button"))).toBe(1);
  }, 90_000);
});
