/**
 * @jest-environment jsdom
 */
import { memorySpreadsheet, type MemorySpreadsheet } from "../memory-spreadsheet";
import { openOfficeWindow, type OfficeWindow } from "./office-window";

let office: OfficeWindow;
let spreadsheet: MemorySpreadsheet;

beforeEach(async () => {
  spreadsheet = memorySpreadsheet({ sheets: { 小学: [["学校", "人数"]] } });
  office = await openOfficeWindow(spreadsheet);
});
afterEach(() => office.close());

function onSheet<T>(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return office.Excel.run(async (context) => {
    const result = await act(context.workbook.worksheets.getItem("小学"), context);
    await context.sync();
    return result;
  });
}

const atLeastOne: Excel.DataValidationRule = {
  wholeNumber: { formula1: 1, operator: "GreaterThanOrEqualTo" },
};

describe("a rule for what may be entered", () => {
  it.each<{ rule: Excel.DataValidationRule; type: string }>([
    { rule: { list: { inCellDropDown: true, source: "是,否" } }, type: "List" },
    { rule: { list: { inCellDropDown: true, source: "=标准!$A$1:$A$9" } }, type: "List" },
    { rule: { decimal: { formula1: 0, formula2: "=B9", operator: "Between" } }, type: "Decimal" },
    { rule: { custom: { formula: "=B2>A2" } }, type: "Custom" },
  ])("is read back as it was written: $type", async ({ rule, type }) => {
    const read = await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("B2:B4");
      dataValidation.rule = rule;
      dataValidation.load("rule,type");
      await context.sync();
      return [dataValidation.rule, dataValidation.type];
    });
    expect(read).toEqual([rule, type]);
  });

  it("holds in part, or with another, where not all cells have it", async () => {
    const types = await onSheet(async (sheet, context) => {
      sheet.getRanges("B2:B4,D2").dataValidation.rule = atLeastOne;
      sheet.getRange("B5").dataValidation.rule = { custom: { formula: "=TRUE" } };
      const asked = ["B2:B4", "B3:B5", "B2:C2", "C2"].map((address) =>
        sheet.getRange(address).dataValidation.load("type"),
      );
      await context.sync();
      return asked.map(({ type }) => type);
    });
    expect(types).toEqual(["WholeNumber", "MixedCriteria", "Inconsistent", "None"]);
  });

  it("is changed and cleared for some of its cells alone", async () => {
    await onSheet((sheet) => {
      sheet.getRange("B2:B5").dataValidation.rule = atLeastOne;
      sheet.getRange("B3").dataValidation.errorAlert = {
        ...{ showAlert: true, style: "Warning", title: "人数", message: "至少 1 人" },
      };
      sheet.getRange("B5:C9").dataValidation.clear();
    });
    const rules = spreadsheet.entryRules("sheet-1");
    expect(
      rules.map(({ rects, title }) => [title, rects.map(({ row, rowCount }) => [row, rowCount])]),
    ).toEqual([
      [
        "",
        [
          [1, 1],
          [3, 1],
        ],
      ],
      ["人数", [[2, 1]]],
    ]);
  });

  it.each<{ what: string; act: (validation: Excel.DataValidation) => void; code: string }>([
    {
      what: "a time of day",
      act: (validation) => {
        validation.rule = { time: { formula1: "8:00", operator: "EqualTo" } };
      },
      code: "ApiNotFound",
    },
    {
      what: "words longer than Excel takes",
      act: (validation) => {
        validation.rule = { list: { inCellDropDown: true, source: "词,".repeat(200) } };
      },
      code: "InvalidArgument",
    },
    {
      what: "a message where there is no rule",
      act: (validation) => {
        validation.prompt = { showPrompt: true, title: "a", message: "b" };
      },
      code: "InvalidOperation",
    },
  ])("refuses $what", async ({ act, code }) => {
    const setting = onSheet((sheet) => act(sheet.getRange("B2").dataValidation));
    await expect(setting).rejects.toMatchObject({ code });
  });
});

describe("a protected sheet", () => {
  it("takes values in unlocked cells only", async () => {
    await onSheet((sheet) => {
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange("B2").values = [[25]];
    });
    const writing = onSheet((sheet) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
    });
    await expect(writing).rejects.toMatchObject({ code: "AccessDenied" });
    expect(spreadsheet.values("sheet-1", { row: 1, column: 0, rowCount: 1, columnCount: 2 })).toEqual([
      [null, 25],
    ]);
  });

  it("has no password here", async () => {
    await expect(onSheet((sheet) => sheet.protection.protect(undefined, "x"))).rejects.toMatchObject({
      code: "ApiNotFound",
    });
  });
});

it("gives names to cells and formulas, and takes them away", async () => {
  const names = await office.Excel.run(async ({ workbook, sync }) => {
    workbook.names.add("人数", workbook.worksheets.getItem("小学").getRange("B2:B4"));
    workbook.names.add("限", "=25");
    workbook.names.add("旧", "=1");
    workbook.names.getItem("旧").delete();
    workbook.names.load("items/name,items/formula");
    await sync.call(workbook.context);
    return workbook.names.items.map(({ name, formula }) => [name, formula]);
  });
  expect(names).toEqual([
    ["人数", "=小学!$B$2:$B$4"],
    ["限", "=25"],
  ]);
});
