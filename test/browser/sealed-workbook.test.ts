import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import {
  closeStage,
  openFile,
  openStage,
  openWorkbench,
  ready,
  saveFile,
  settledValue,
  type Stage,
  type Workbench,
} from "./bench-page";
import { redOnScreen } from "./red-on-screen";

/** Formulas of the kinds that a patch brings, and what they give for the two schools before and after an edit. */
const formulas = [
  { formula: "=SUMPRODUCT((小学!B2:B3>0)*小学!C2:C3)", before: 24_600, after: 33_600 },
  { formula: '=COUNTIF(小学!C2:C3,"<"&10000)', before: 1, after: 0 },
  { formula: '=IFERROR(小学!C3/(小学!C3-15000),"无")', before: 6000 / -9000, after: "无" },
  { formula: '=INDEX(小学!C2:C3,MATCH("东街小学",小学!A2:A3,0))', before: 6000, after: 15_000 },
  { formula: "=SQRT(小学!C3+625)", before: Math.sqrt(6625), after: 125 },
  { formula: "=ISNUMBER(小学!C3)", before: true, after: true },
  { formula: '=SUBSTITUTE(小学!C3&"册","0","")', before: "6册", after: "15册" },
  { formula: '=EXACT(小学!C3,"15000")', before: false, after: true },
];

describe("sheets that check another sheet", () => {
  let stage: Stage;
  let bench: Workbench;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "sealed-"));
    stage = await openStage();
    bench = await openWorkbench(stage);
    await bench.pane().evaluate(
      (entered) =>
        Excel.run(async (context) => {
          const schools = context.workbook.worksheets.getFirst();
          schools.name = "小学";
          schools.getRange("A1:C3").values = [
            ["学校名称", "在校生数", "图书册数"],
            ["城关小学", 620, 18_600],
            ["东街小学", 400, 6_000],
          ];
          const sheet = context.workbook.worksheets.add("标准");
          const cells = sheet.getRangeByIndexes(0, 0, entered.length, 1);
          cells.formulas = entered.map((formula) => [formula]);
          cells.numberFormat = entered.map((_, index) => [index % 2 === 0 ? "General" : "0.00"]);
          sheet.getRange("C1").values = [[25]];
          const { custom } = schools.getRange("C2:C3").conditionalFormats.add("Custom");
          custom.rule.formula = "=C2/B2<标准!$C$1";
          custom.format.fill.color = "#ff0000";
          const { dataValidation } = schools.getRange("C2:C3");
          dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
          dataValidation.errorAlert = {
            showAlert: true,
            style: "Stop",
            title: "图书",
            message: "应为整数。",
          };
          context.workbook.names.add("图书标准", "=标准!$C$1");
          context.workbook.customXmlParts.add('<seal xmlns="urn:test:seal">1</seal>');
          schools.activate();
          await context.sync();
        }),
      formulas.map(({ formula }) => formula),
    );
  }, 120_000);

  afterAll(async () => {
    await bench.close();
    await closeStage(stage);
    rmSync(folder, { recursive: true });
  });

  const results = async (wanted: unknown) => {
    await settledValue(bench.pane(), "标准", "A1", (value) => value === wanted);
    return Promise.all(
      formulas.map((_, index) => settledValue(bench.pane(), "标准", `A${index + 1}`, () => true)),
    );
  };

  it("calculate when a cell of that sheet changes, also where they have a number format", async () => {
    expect(await results(formulas[0]!.before)).toEqual(formulas.map(({ before }) => before));
    await bench.pane().evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("小学").getRange("C3").values = [[15_000]];
        await context.sync();
      }),
    );
    expect(await results(formulas[0]!.after)).toEqual(formulas.map(({ after }) => after));
  }, 60_000);

  it("colour cells of that sheet anew when a limit of theirs changes", async () => {
    expect(await redOnScreen(bench.page, false)).toBe(false);
    await bench.pane().evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("标准").getRange("C1").values = [[40]];
        await context.sync();
      }),
    );
    expect(await redOnScreen(bench.page, true)).toBe(true);
  }, 60_000);

  it("are saved with colours, rules, names and parts, and are there when the file is opened again", async () => {
    const path = join(folder, "saved.xlsx");
    copyFileSync(await saveFile(bench.page), path);
    const files = unzipSync(readFileSync(path));
    const all = Object.values(files).map((bytes) => new TextDecoder().decode(bytes));
    expect(all.some((text) => text.includes('<seal xmlns="urn:test:seal">1</seal>'))).toBe(true);
    expect(all.some((text) => /<definedName[^>]*name="图书标准"/.test(text))).toBe(true);
    expect(all.some((text) => text.includes('<bgColor rgb="FFFF0000"/>'))).toBe(true);

    await openFile(bench.page, path);
    await ready(bench.page, "saved.xlsx");
    const read = await bench.pane().evaluate(() =>
      Excel.run(async (context) => {
        const schools = context.workbook.worksheets.getItem("小学");
        schools.activate();
        const cells = schools.getRange("C2:C3");
        const formats = cells.conditionalFormats.load("items/id");
        cells.dataValidation.load("type,errorAlert");
        await context.sync();
        const [first] = formats.items;
        first!.custom.rule.load("formula");
        await context.sync();
        const { type, errorAlert } = cells.dataValidation;
        return [first!.custom.rule.formula, type, errorAlert.title, errorAlert.message];
      }),
    );
    expect(read).toEqual(["=C2/B2<标准!$C$1", "WholeNumber", "图书", "应为整数。"]);
    expect(await redOnScreen(bench.page, true)).toBe(true);
  }, 90_000);
});
