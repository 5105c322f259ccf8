import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Frame } from "playwright-core";
import { readParts, readWorkbook } from "../../src/xlsx";
import { anOpenFile, aSealedFile, namespaces } from "./a-sealed-file";
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
  type Stage,
  type Workbench,
} from "./bench-page";
import { redOnScreen } from "./red-on-screen";

describe("a file with rules about another sheet, opened beside a closed pane", () => {
  let stage: Stage;
  let bench: Workbench;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "opened-"));
    writeFileSync(join(folder, "sealed.xlsx"), aSealedFile());
    stage = await openStage();
    bench = await openWorkbench(stage, "");
    await openFile(bench.page, join(folder, "sealed.xlsx"));
    await ready(bench.page, "sealed.xlsx");
  }, 120_000);

  afterAll(async () => {
    await bench.close();
    await closeStage(stage);
    rmSync(folder, { recursive: true });
  });

  it("colours the cells for which they hold, the strongest rule first, and anew after an edit", async () => {
    expect(await redOnScreen(bench.page, true)).toBe(true);
    await typeInto(bench.page, "C3", "15000");
    expect(await redOnScreen(bench.page, false)).toBe(false);
    await typeInto(bench.page, "C3", "6000");
    expect(await redOnScreen(bench.page, true)).toBe(true);
  }, 90_000);
});

describe("a sealed file in the workbench", () => {
  let stage: Stage;
  let bench: Workbench;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "opened-"));
    writeFileSync(join(folder, "sealed.xlsx"), aSealedFile());
    stage = await openStage();
    bench = await openWorkbench(stage);
  }, 120_000);

  beforeEach(async () => {
    await openFile(bench.page, join(folder, "sealed.xlsx"));
    await ready(bench.page, "sealed.xlsx");
  }, 60_000);

  afterAll(async () => {
    await bench.close();
    await closeStage(stage);
    rmSync(folder, { recursive: true });
  });

  async function saved(): Promise<Uint8Array> {
    return readFileSync(await saveFile(bench.page));
  }

  it("gives its parts to the add-in, and is the very same file when it is saved untouched", async () => {
    const parts = await bench.pane().evaluate(() =>
      Excel.run(async (context) => {
        const all = context.workbook.customXmlParts.load("items/namespaceUri");
        await context.sync();
        const texts = all.items.map((part) => part.getXml());
        await context.sync();
        return all.items.map(({ namespaceUri }, index) => [namespaceUri, texts[index]!.value]);
      }),
    );
    expect(parts).toEqual([
      [namespaces.other, expect.stringContaining(">2</other>")],
      [namespaces.seal, expect.stringContaining(">1</seal>")],
    ]);
    expect(Buffer.compare(await saved(), aSealedFile())).toBe(0);
  }, 60_000);

  it("lets people type into the open cells of a protected sheet, and into no other", async () => {
    await bench.page.getByText("标准", { exact: true }).last().click();
    await typeInto(bench.page, "D1", "30");
    await typeInto(bench.page, "A1", "x");
    await goTo(bench.page, "A2");
    await bench.page.keyboard.press("Delete");
    await goTo(bench.page, "A3");
    expect(await settledValue(bench.pane(), "标准", "D1", (value) => value === 30)).toBe(30);
    expect(await cellValue(bench.pane(), "标准", "A1")).toBe("每生册数");
    expect(await cellValue(bench.pane(), "标准", "A2")).toBe(10);
    await goTo(bench.page, "D1");
    await bench.page.keyboard.press("Delete");
    expect(await settledValue(bench.pane(), "标准", "D1", (value) => value === "")).toBe("");
    expect(readWorkbook(await saved(), "").sheets[1]).toMatchObject({ isProtected: true });
  }, 60_000);

  it("tells the add-in how its sheets are protected and printed", async () => {
    const told = await bench.pane().evaluate(() =>
      Excel.run(async (context) => {
        const { protection, pageLayout } = context.workbook.worksheets.getItem("标准");
        const rows = pageLayout.getPrintTitleRowsOrNullObject().load("address");
        protection.load("protected");
        pageLayout.load("orientation,zoom");
        await context.sync();
        return [protection.protected, pageLayout.orientation, pageLayout.zoom, rows.address];
      }),
    );
    expect(told).toEqual([
      true,
      "Landscape",
      { horizontalFitToPages: 1, verticalFitToPages: null },
      "标准!1:1",
    ]);
  }, 60_000);

  it("is saved without sheets, rules, names and parts that the add-in took out", async () => {
    await unseal(bench.pane(), namespaces.seal);
    const files = unzipSync(await saved());
    expect(files).toEqual(unzipSync(anOpenFile()));
  }, 60_000);

  it("is saved without them when somebody has changed it since", async () => {
    await typeInto(bench.page, "C3", "7000");
    writeFileSync(join(folder, "changed.xlsx"), await saved());
    await openFile(bench.page, join(folder, "changed.xlsx"));
    await ready(bench.page, "changed.xlsx");
    await unseal(bench.pane(), namespaces.seal);
    await typeInto(bench.page, "B3", "410");

    const bytes = await saved();
    const read = readWorkbook(bytes, "");
    expect(read.sheets.map(({ name }) => name)).toEqual(["小学"]);
    expect(read.sheets[0]!.cells.slice(-2).map(({ value }) => value)).toEqual([410, 7000]);
    expect([read.sheets[0]!.formulaFormats, read.sheets[0]!.validations]).toEqual([undefined, []]);
    expect(read.definedNames).toEqual([]);
    expect(readParts(bytes).map(({ namespace }) => namespace)).toEqual([namespaces.other]);
    const texts = Object.values(unzipSync(bytes)).map((part) => new TextDecoder().decode(part));
    expect(texts.filter((text) => /标准|<undo[^>]*namespace/.test(text))).toEqual([]);
  }, 90_000);

  it("holds one part, one name and each rule once when it is sealed again", async () => {
    await unseal(bench.pane(), namespaces.seal);
    await bench.pane().evaluate(
      (namespace) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add("标准");
          sheet.getRange("C1").values = [[30]];
          const books = context.workbook.worksheets.getItem("小学").getRange("C2:C3");
          books.conditionalFormats.add("Custom").custom.rule.formula = "=C2/B2<标准!$C$1";
          books.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
          context.workbook.names.add("图书标准", "=标准!$C$1");
          context.workbook.customXmlParts.add(`<seal xmlns="${namespace}">3</seal>`);
          await context.sync();
        }),
      namespaces.seal,
    );

    const bytes = await saved();
    const { sheets, definedNames } = readWorkbook(bytes, "");
    expect(sheets.map(({ name }) => name)).toEqual(["小学", "标准"]);
    expect([sheets[0]!.formulaFormats, sheets[0]!.validations].map((rules) => rules?.length)).toEqual([1, 1]);
    expect(definedNames).toEqual([{ name: "图书标准", refersTo: "标准!$C$1" }]);
    expect(readParts(bytes)).toEqual([
      { namespace: namespaces.other, xml: expect.stringContaining(">2<") as string },
      { namespace: namespaces.seal, xml: expect.stringContaining(">3<") as string },
    ]);
  }, 60_000);
});

/** Takes out through Office.js what was laid over the file, as an add-in does. */
function unseal(pane: Frame, namespace: string): Promise<void> {
  return pane.evaluate(
    (uri) =>
      Excel.run(async (context) => {
        const { worksheets, names, customXmlParts } = context.workbook;
        const schools = worksheets.getItem("小学").getRange();
        const formats = schools.conditionalFormats.load("items/id");
        const parts = customXmlParts.getByNamespace(uri).load("items/id");
        await context.sync();
        formats.items.forEach((format) => format.delete());
        parts.items.forEach((part) => part.delete());
        schools.dataValidation.clear();
        names.getItem("图书标准").delete();
        worksheets.getItem("标准").delete();
        await context.sync();
      }),
    namespace,
  );
}
