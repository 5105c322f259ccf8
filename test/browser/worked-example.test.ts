import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  closeStage,
  goTo,
  openFile,
  openStage,
  openWorkbench,
  project,
  ready,
  settledValue,
  typeInto,
  workedExample,
  type Stage,
  type Workbench,
} from "./bench-page";

describe("the published worked example, typed in the workbench", () => {
  let stage: Stage;
  let bench: Workbench;
  let sheet: string;

  beforeAll(async () => {
    stage = await openStage();
    bench = await openWorkbench(stage);
    await openFile(bench.page, workedExample);
    await ready(bench.page, "worked-example.csv");
    sheet = await bench.pane().evaluate(() =>
      Excel.run(async (context) => {
        const active = context.workbook.worksheets.getActiveWorksheet().load("name");
        await context.sync();
        return active.name;
      }),
    );
  }, 120_000);

  afterAll(async () => {
    await bench.close();
    await closeStage(stage);
  });

  it("gives the balance coefficient to 12 digits", async () => {
    await typeInto(bench.page, "E2", "=EDU.BALANCE_CV(C2:C6,B2:B6)");
    const value = await settledValue(bench.pane(), sheet, "E2", (each) => typeof each === "number");
    expect(value).toBeCloseTo(0.5152566298844764, 12);
  }, 60_000);

  it("takes a measure by name", async () => {
    await typeInto(bench.page, "E3", '=EDU.BALANCE_CV(C2:C6,B2:B6,"amount","population")');
    const value = await settledValue(bench.pane(), sheet, "E3", (each) => typeof each === "number");
    expect(value).toBeCloseTo(0.4887706816, 9);
  }, 60_000);

  it("shows an error with its sentence, naming the cell, when a range holds text", async () => {
    await typeInto(bench.page, "E4", "=EDU.BALANCE_CV(A2:A6,B2:B6)");
    expect(await settledValue(bench.pane(), sheet, "E4", isError)).toBe("#VALUE!");
    await goTo(bench.page, "E4");
    const status = bench.page.getByRole("contentinfo", { name: "状态栏" }).getByRole("status");
    await status.getByText(/E4：#VALUE! .*A2/).waitFor();
  }, 60_000);

  it("refuses a blank instead of computing it as zero", async () => {
    await goTo(bench.page, "C4");
    await bench.page.keyboard.press("Delete");
    expect(await settledValue(bench.pane(), sheet, "E2", isError)).toBe("#VALUE!");
    await goTo(bench.page, "E2");
    const status = bench.page.getByRole("contentinfo", { name: "状态栏" }).getByRole("status");
    await status.getByText(/C4/).waitFor();
  }, 60_000);

  it("runs Microsoft's own office.js, byte for byte the package's", async () => {
    const scripts = await bench
      .pane()
      .evaluate(() => [...document.querySelectorAll("script")].map((script) => script.src));
    const officeJs = scripts.find((src) => src.endsWith("/office.js"))!;
    const served = await bench.pane().evaluate(async (src) => (await fetch(src)).text(), officeJs);
    const packaged = readFileSync(
      resolve(project, "node_modules/@microsoft/office-js/dist/office.js"),
      "utf8",
    );
    expect(served).toBe(packaged);
    const flavour = bench.requests.find((url) => url.includes("excel-mac-16.00.js"))!;
    const servedFlavour = await bench.pane().evaluate(async (src) => (await fetch(src)).text(), flavour);
    expect(servedFlavour).toBe(
      readFileSync(resolve(project, "node_modules/@microsoft/office-js/dist/excel-mac-16.00.js"), "utf8"),
    );
  }, 60_000);
});

/** Whether a cell holds an error and not the sign of a call under way. */
function isError(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("#") && value !== "#GETTING_DATA";
}
