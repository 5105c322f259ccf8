/**
 * @jest-environment jsdom
 */
import { excelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import { memorySpreadsheet } from "../../workbench/memory-spreadsheet";
import { openOfficeWindow, type OfficeWindow } from "../../workbench/office-host/office-window";

let office: OfficeWindow | null = null;

afterEach(() => office?.close());

describe("the tables of a workbook in Excel", () => {
  it("are named rectangles and what the visible sheets hold, no single cells and no constants", async () => {
    office = await openOfficeWindow(
      memorySpreadsheet({
        sheets: { 小学: [["甲"], [null, "学校", "学生数"], [null, "城关小学", 5]], 旧: [["a", 1]], 空: [] },
        hidden: ["旧"],
        names: { 学校表: "小学!$B$2:$C$3", 一格: "小学!$B$2", 税率: "0.1", 旧表: "旧!$A$1:$B$2" },
      }),
    );
    const { Excel, Office, OfficeExtension } = office;
    Object.assign(globalThis, { Excel, Office, OfficeExtension });

    expect(await excelWorkbook().listTables()).toEqual([
      { name: "学校表", kind: "name", sheet: "小学", row: 1, column: 1, rowCount: 2, columnCount: 2 },
      { name: "小学", kind: "used-range", sheet: "小学", row: 0, column: 0, rowCount: 3, columnCount: 3 },
    ]);
  });
});
