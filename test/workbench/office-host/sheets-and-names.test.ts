/**
 * @jest-environment jsdom
 */
import { memorySpreadsheet, type MemorySpreadsheet } from "../memory-spreadsheet";
import { openOfficeWindow, type OfficeWindow } from "./office-window";

let office: OfficeWindow;
let spreadsheet: MemorySpreadsheet;

beforeEach(async () => {
  spreadsheet = memorySpreadsheet({
    sheets: {
      小学: [
        ["学校", "学生数"],
        ["城关小学", 620],
      ],
      "初中 (2)": [],
      存档: [],
    },
    hidden: ["存档"],
    names: { 学生数: "=小学!$B$2:$B$2", 税率: "=0.5" },
  });
  office = await openOfficeWindow(spreadsheet);
});
afterEach(() => office.close());

describe("the sheets", () => {
  it("are listed with id, name, position and visibility", async () => {
    const sheets = await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name, items/visibility, items/position");
      const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
      await context.sync();
      return [
        worksheets.items.map(({ id, name, visibility, position }) => [id, name, visibility, position]),
        all.value,
        visible.value,
      ];
    });
    expect(sheets).toEqual([
      [
        ["sheet-1", "小学", "Visible", 0],
        ["sheet-2", "初中 (2)", "Visible", 1],
        ["sheet-3", "存档", "Hidden", 2],
      ],
      3,
      2,
    ]);
  });

  it("can be added, renamed and deleted", async () => {
    await office.Excel.run(async (context) => {
      const added = context.workbook.worksheets.add("结果");
      added.getRange("A1").values = [["均衡"]];
      added.name = "结论";
      context.workbook.worksheets.getItem("存档").delete();
      await context.sync();
      added.activate();
      await context.sync();
    });
    expect(spreadsheet.sheets().map(({ name }) => name)).toEqual(["小学", "初中 (2)", "结论"]);
    expect(spreadsheet.values("sheet-4", { row: 0, column: 0, rowCount: 1, columnCount: 1 })).toEqual([
      ["均衡"],
    ]);
    expect(spreadsheet.activeSheet()).toBe("sheet-4");
  });

  it("are null objects when there is none of that name, and so is all that hangs on them", async () => {
    const isNull = await office.Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("高中");
      const range = missing.getUsedRangeOrNullObject().load("values");
      const empty = context.workbook.worksheets.getItem("初中 (2)").getUsedRangeOrNullObject(true);
      const there = context.workbook.worksheets.getItemOrNullObject("小学");
      await context.sync();
      return [missing.isNullObject, range.isNullObject, empty.isNullObject, there.isNullObject];
    });
    expect(isNull).toEqual([true, true, true, false]);
  });

  it("know their neighbours", async () => {
    const names = await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const [first, last] = [worksheets.getFirst().load("name"), worksheets.getLast().load("name")];
      const next = worksheets.getItem("小学").getNext().load("name");
      await context.sync();
      return [first.name, last.name, next.name];
    });
    expect(names).toEqual(["小学", "存档", "初中 (2)"]);
  });
});

it("gives defined names and their ranges", async () => {
  const names = await office.Excel.run(async (context) => {
    const all = context.workbook.names.load("items/name, items/type, items/formula");
    const range = context.workbook.names.getItem("学生数").getRange().load("address, values");
    const missing = context.workbook.names.getItemOrNullObject("无此名");
    await context.sync();
    return [
      all.items.map(({ name, type, formula }) => [name, type, formula]),
      range.address,
      range.values,
      missing.isNullObject,
    ];
  });
  expect(names).toEqual([
    [
      ["学生数", "Range", "=小学!$B$2:$B$2"],
      ["税率", "String", "=0.5"],
    ],
    "小学!B2",
    [[620]],
    true,
  ]);
});

it("keeps XML parts and finds them by namespace", async () => {
  const xml = await office.Excel.run(async (context) => {
    context.workbook.customXmlParts.add('<run xmlns="urn:balance">1</run>');
    context.workbook.customXmlParts.add("<other/>");
    const part = context.workbook.customXmlParts.getByNamespace("urn:balance").getOnlyItem();
    const text = part.getXml();
    const count = context.workbook.customXmlParts.getCount();
    await context.sync();
    return [text.value, count.value];
  });
  expect(xml).toEqual(['<run xmlns="urn:balance">1</run>', 2]);
});

it("has no tables, and says so with an empty list", async () => {
  const count = await office.Excel.run(async (context) => {
    const tables = context.workbook.tables.load("items/name");
    await context.sync();
    return tables.items.length;
  });
  expect(count).toBe(0);
});
