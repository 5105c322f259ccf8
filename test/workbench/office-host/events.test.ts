/**
 * @jest-environment jsdom
 */
import { memorySpreadsheet, type MemorySpreadsheet } from "../memory-spreadsheet";
import { openOfficeWindow, type OfficeWindow } from "./office-window";

let office: OfficeWindow;
let spreadsheet: MemorySpreadsheet;
let heard: object[];

beforeEach(async () => {
  spreadsheet = memorySpreadsheet({ sheets: { 小学: [[1]], 初中: [[2]] } });
  office = await openOfficeWindow(spreadsheet);
  heard = [];
});
afterEach(() => office.close());

it("tells a sheet's listener where a person changed cells, and only on that sheet", async () => {
  await listen((workbook) => workbook.worksheets.getItem("小学").onChanged.add(hear));
  spreadsheet.type("小学", 2, 1, [[7, 8]]);
  spreadsheet.type("初中", 0, 0, [[9]]);
  expect(await soon()).toMatchObject([
    {
      type: "WorksheetChanged",
      address: "B3:C3",
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: "sheet-1",
      triggerSource: "Unknown",
    },
  ]);
});

it("tells the collection's listener of every sheet, and which change was the add-in's", async () => {
  await listen((workbook) => workbook.worksheets.onChanged.add(hear));
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("初中").getRange("A1").values = [[3]];
    await context.sync();
  });
  expect(await soon()).toMatchObject([
    { address: "A1", worksheetId: "sheet-2", triggerSource: "ThisLocalAddin" },
  ]);
});

it("gives the changed range of an event", async () => {
  const values = new Promise((done) => {
    void listen((workbook) =>
      workbook.worksheets.getItem("小学").onChanged.add(async (event) =>
        office.Excel.run(async (context) => {
          const range = event.getRange(context).load("values, address");
          await context.sync();
          done([range.address, range.values]);
        }),
      ),
    ).then(() => spreadsheet.type("小学", 0, 0, [[5, 6]]));
  });
  expect(await values).toEqual(["小学!A1:B1", [[5, 6]]]);
});

it("tells of a new selection, on the sheet and on the workbook", async () => {
  await listen((workbook) => {
    workbook.worksheets.getItem("小学").onSelectionChanged.add(hear);
    workbook.onSelectionChanged.add(({ workbook: source }) => hear({ ofWorkbook: source === workbook }));
  });
  spreadsheet.select("sheet-1", { row: 4, column: 0, rowCount: 2, columnCount: 2 });
  const events = await soon();
  expect(events).toHaveLength(2);
  expect(events).toContainEqual(expect.objectContaining({ address: "A5:B6", worksheetId: "sheet-1" }));
  expect(events).toContainEqual({ ofWorkbook: true });
});

it("tells of sheets that come, go, come to the front and change their name", async () => {
  await listen(({ worksheets }) => {
    worksheets.onAdded.add(hear);
    worksheets.onDeleted.add(hear);
    worksheets.onActivated.add(hear);
    worksheets.onNameChanged.add(hear);
  });
  spreadsheet.addSheet("结果");
  spreadsheet.renameSheet("sheet-3", "结论");
  spreadsheet.activateSheet("sheet-3");
  spreadsheet.removeSheet("sheet-2");
  expect(await soon()).toMatchObject([
    { type: "WorksheetAdded", worksheetId: "sheet-3" },
    { type: "WorksheetNameChanged", nameBefore: "结果", nameAfter: "结论" },
    { type: "WorksheetActivated", worksheetId: "sheet-3" },
    { type: "WorksheetDeleted", worksheetId: "sheet-2" },
  ]);
});

it("falls silent once the listener is removed", async () => {
  const listener = await office.Excel.run(async (context) => {
    const added = context.workbook.worksheets.getItem("小学").onChanged.add(hear);
    await context.sync();
    return added;
  });
  await office.Excel.run(listener.context, async (context) => {
    listener.remove();
    await context.sync();
  });
  spreadsheet.type("小学", 0, 0, [[7]]);
  expect(await soon()).toEqual([]);
});

it("refuses an event the model does not have", async () => {
  await expect(
    listen((workbook) => workbook.worksheets.getItem("小学").onRowSorted.add(hear)),
  ).rejects.toMatchObject({
    code: "ApiNotFound",
  });
});

function hear(event: object): Promise<void> {
  heard.push(event);
  return Promise.resolve();
}

function listen(add: (workbook: Excel.Workbook) => unknown): Promise<void> {
  return office.Excel.run(async (context) => {
    add(context.workbook);
    await context.sync();
  });
}

async function soon(): Promise<object[]> {
  await new Promise((resolve) => setTimeout(resolve, 30));
  return heard;
}
