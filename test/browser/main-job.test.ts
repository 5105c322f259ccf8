import { readFileSync } from "node:fs";
import { read } from "@e965/xlsx";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import {
  closeStage,
  openFile,
  openStage,
  openWorkbench,
  ready,
  sampleCounty,
  saveFile,
  settledValue,
  typeInto,
  until,
  type Stage,
  type Workbench,
} from "./bench-page";

/** The cell right of the table in which the formula is typed, and what it rests on. */
const formula = "=EDU.BALANCE_CV(AE5:AE24,F5:F24)";
const formulaCell = "AK5";

describe("the main job on the sample county", () => {
  let stage: Stage;
  let bench: Workbench;
  let page: Page;

  beforeAll(async () => {
    stage = await openStage();
    bench = await openWorkbench(stage);
    page = bench.page;
    await openFile(page, sampleCounty);
    await ready(page, "sample-county.xlsx");
  }, 120_000);

  afterAll(async () => {
    await bench.close();
    await closeStage(stage);
  });

  it("computes a formula typed by keyboard, and computes it again when an input changes", async () => {
    await typeInto(page, formulaCell, formula);
    const before = await settledValue(bench.pane(), "小学", formulaCell, isNumber);
    expect(before).toBeCloseTo(expectedCv({}), 12);

    await typeInto(page, "AE5", "1");
    const after = await settledValue(
      bench.pane(),
      "小学",
      formulaCell,
      (value) => isNumber(value) && value !== before,
    );
    expect(after).toBeCloseTo(expectedCv({ 4: 1 }), 12);
    expect(after).not.toBeCloseTo(before as number, 3);
  }, 60_000);

  it("checks the sheet in the pane and takes the reader to the cell of an issue", async () => {
    const pane = bench.pane();
    await pane.getByRole("button", { name: /检查/ }).click();
    await pane.getByRole("heading", { level: 2, name: /未达到教督〔2017〕6号/ }).waitFor();

    await pane.getByRole("button", { name: /没有填写在校生数/ }).click();
    await expectSelected(page, "F29");
  }, 60_000);

  it("says which cells were judged, and never counts what could not be judged as met", async () => {
    const pane = bench.pane();
    await pane.getByRole("tab", { name: /指标/ }).click();
    const rows = pane.getByRole("table").getByRole("row");
    await rows.first().waitFor();
    const texts = await rows.allTextContents();
    expect(texts.filter((text) => text.includes("无法判定"))).toHaveLength(7);
    expect(texts.filter((text) => /(^|[^未])达标/.test(text))).toHaveLength(0);
  }, 30_000);

  it("saves a copy in which another library finds the values, the formula and every untouched part", async () => {
    const saved = new Uint8Array(readFileSync(await saveFile(page)));

    const book = read(saved, { type: "array", cellFormula: true });
    expect(book.SheetNames).toEqual(["小学", "初中", "填表说明"]);
    const sheet = book.Sheets["小学"]!;
    expect(sheet[formulaCell]).toMatchObject({
      f: formula.slice(1),
      v: expect.closeTo(expectedCv({ 4: 1 }), 12),
    });
    expect(sheet["AE5"]).toMatchObject({ t: "n", v: 1 });
    expect(changedParts(unzipSync(new Uint8Array(readFileSync(sampleCounty))), unzipSync(saved))).toEqual([
      "xl/worksheets/sheet1.xml",
    ]);
  }, 60_000);

  it("asked nothing of any other machine and threw no error", () => {
    const foreign = bench.requests.filter((url) => !/^(http:\/\/localhost:|blob:|data:)/.test(url));
    expect(foreign).toEqual([]);
    expect(bench.errors).toEqual([]);
  });
});

async function expectSelected(page: Page, cell: string): Promise<void> {
  const box = page.getByRole("textbox", { name: "名称框" });
  await until(async () => (await box.inputValue()) === cell);
}

function isNumber(value: unknown): boolean {
  return typeof value === "number";
}

/** The coefficient of rows 5 to 24 computed here from the file itself, with some rooms replaced by row. */
function expectedCv(replaced: Readonly<Record<number, number>>): number {
  const sheet = read(readFileSync(sampleCounty), { type: "buffer", dense: true }).Sheets["小学"]!["!data"]!;
  const rows = Array.from({ length: 20 }, (_, i) => i + 4).map((row) => ({
    pupils: sheet[row]![5]!.v as number,
    rooms: replaced[row] ?? (sheet[row]![30]!.v as number),
  }));
  const pupils = rows.reduce((sum, row) => sum + row.pupils, 0);
  const mean = rows.reduce((sum, row) => sum + row.rooms, 0) / pupils;
  const squares = rows.reduce((sum, row) => sum + row.pupils * (row.rooms / row.pupils - mean) ** 2, 0);
  return Math.sqrt(squares / pupils) / mean;
}

type Parts = Readonly<Record<string, Uint8Array>>;

function changedParts(before: Parts, after: Parts): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.filter(
    (name) => Buffer.compare(Buffer.from(before[name] ?? []), Buffer.from(after[name] ?? [])) !== 0,
  );
}
