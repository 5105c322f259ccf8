/**
 * @jest-environment jsdom
 */
import { memorySpreadsheet, type MemorySpreadsheet } from "../memory-spreadsheet";
import { openOfficeWindow, type OfficeWindow } from "./office-window";

let office: OfficeWindow;
let spreadsheet: MemorySpreadsheet;

beforeAll(async () => {
  spreadsheet = memorySpreadsheet({ sheets: { 小学: [[1]], 初中: [[2]] } });
  office = await openOfficeWindow(spreadsheet);
});
afterAll(() => office.close());

it.each<{ refused: string; code: string; location: string; act: (workbook: Excel.Workbook) => unknown }>([
  {
    refused: "a sheet that does not exist",
    code: "ItemNotFound",
    location: "WorksheetCollection.getItem",
    act: ({ worksheets }) => worksheets.getItem("高中").load("name"),
  },
  {
    refused: "a name that does not exist",
    code: "ItemNotFound",
    location: "NamedItemCollection.getItem",
    act: ({ names }) => names.getItem("无此名").load("name"),
  },
  {
    refused: "an address that is none",
    code: "InvalidArgument",
    location: "Worksheet.getRange",
    act: ({ worksheets }) => worksheets.getItem("小学").getRange("1A").load("values"),
  },
  {
    refused: "a cell left of the sheet",
    code: "InvalidArgument",
    location: "Range.getOffsetRange",
    act: ({ worksheets }) => worksheets.getItem("小学").getRange("A1").getOffsetRange(0, -1).load("values"),
  },
  {
    refused: "values of another shape",
    code: "InvalidArgument",
    location: "Range.values",
    act: ({ worksheets }) => {
      worksheets.getItem("小学").getRange("A1:B1").values = [[1, 2, 3]];
    },
  },
  {
    refused: "ranges that do not meet",
    code: "ItemNotFound",
    location: "Range.getIntersection",
    act: ({ worksheets }) => worksheets.getItem("小学").getRange("A1").getIntersection("B2").load("values"),
  },
  {
    refused: "a sheet name that is taken",
    code: "ItemAlreadyExists",
    location: "WorksheetCollection.add",
    act: ({ worksheets }) => worksheets.add("初中").load("name"),
  },
  {
    refused: "a sheet name with a slash",
    code: "InvalidArgument",
    location: "Worksheet.name",
    act: ({ worksheets }) => {
      worksheets.getItem("小学").name = "小学/初中";
    },
  },
  {
    refused: "a method the model does not have",
    code: "ApiNotFound",
    location: "Range.group",
    act: ({ worksheets }) => worksheets.getItem("小学").getRange("A1:B2").group("ByRows"),
  },
  {
    refused: "a property the model does not have",
    code: "ApiNotFound",
    location: "Worksheet.tabColor",
    act: ({ worksheets }) => worksheets.getItem("小学").load("tabColor"),
  },
  {
    refused: "a collection the model does not have",
    code: "ApiNotFound",
    location: "Worksheet.shapes",
    act: ({ worksheets }) => worksheets.getItem("小学").shapes.load("items"),
  },
  {
    refused: "an object that hangs on nothing",
    code: "ItemNotFound",
    location: "Workbook.activate",
    act: ({ worksheets }) => worksheets.getItemOrNullObject("高中").activate(),
  },
])("refuses $refused with $code", async ({ code, location, act }) => {
  const error = await refusal(act);
  expect(error).toMatchObject({ code, debugInfo: { errorLocation: location } });
  expect(error.message).not.toBe("");
  expect(error).toBeInstanceOf(office.OfficeExtension.Error);
});

it("stops a batch at its first error and keeps what came before", async () => {
  await refusal(({ worksheets }) => {
    const sheet = worksheets.getItem("小学");
    sheet.getRange("A1").values = [[10]];
    worksheets.getItem("高中").getRange("A1").values = [[20]];
    sheet.getRange("A1").values = [[30]];
  });
  expect(spreadsheet.values("sheet-1", { row: 0, column: 0, rowCount: 1, columnCount: 1 })).toEqual([[10]]);
});

it("does not delete the last sheet", async () => {
  const error = await refusal(({ worksheets }) => {
    worksheets.getItem("初中").delete();
    worksheets.getItem("小学").delete();
  });
  expect(error.code).toBe("InvalidOperation");
  expect(spreadsheet.sheets().map(({ name }) => name)).toEqual(["小学"]);
});

async function refusal(act: (workbook: Excel.Workbook) => unknown): Promise<OfficeExtension.Error> {
  let caught: unknown = null;
  await office.Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  }).catch((error: unknown) => (caught = error));
  expect(caught).not.toBeNull();
  return caught as OfficeExtension.Error;
}
