import type { FileCell, WorkbookContent } from "../../../src/xlsx";
import { FileError, readValues, writeWorkbook } from "../../../src/xlsx";
import { fileWorkbook, type ReadSheets } from "../../../src/workbook/file";
import { describeWorkbookPort, type ContractSheet } from "../port-contract";

const readHere: ReadSheets = (bytes, name) => Promise.resolve().then(() => readValues(bytes, name));

describeWorkbookPort("an .xlsx file", (sheets) =>
  Promise.resolve(fileWorkbook(xlsxOf(sheets), "county.xlsx", readHere)),
);

describe("fileWorkbook", () => {
  const csv = new TextEncoder().encode("school,pupils\n甲,45\n乙,\n");

  it("reads a text table as one sheet", async () => {
    const port = fileWorkbook(csv, "table.csv", readHere);
    const [sheet] = await port.listSheets();
    const { rows } = await port.readSheet(sheet!.name);
    expect(rows).toEqual([
      ["school", "pupils"],
      ["甲", 45],
      ["乙", null],
    ]);
  });

  it("tells which rows are hidden, wherever the filled cells begin", async () => {
    const bytes = xlsxOf(
      [{ name: "小学", visible: true, rows: [[], ["学校"], ["甲小学"], ["乙小学"]] }],
      [2],
    );
    const grid = await fileWorkbook(bytes, "county.xlsx", readHere).readSheet("小学");
    expect(grid.origin.row).toBe(1);
    expect(grid.hiddenRows).toEqual([2]);
  });

  it("reads the file once, however much it is asked", async () => {
    let reads = 0;
    const port = fileWorkbook(csv, "table.csv", (bytes, name) => {
      reads += 1;
      return readHere(bytes, name);
    });
    const [sheet] = await port.listSheets();
    await Promise.all([port.listSheets(), port.readSheet(sheet!.name)]);
    expect(reads).toBe(1);
  });

  it("finds a sheet by its name in other case, as Excel does", async () => {
    const port = fileWorkbook(
      xlsxOf([{ name: "Primary", visible: true, rows: [["a"]] }]),
      "a.xlsx",
      readHere,
    );
    expect((await port.readSheet("PRIMARY")).origin.sheet).toBe("Primary");
  });

  it("keeps no choice of a standard: files are never written", async () => {
    const port = fileWorkbook(xlsxOf([{ name: "小学", visible: true, rows: [["a"]] }]), "a.xlsx", readHere);
    const kept = port.keepStandard({ packId: "hebei", stage: null });
    await expect(kept).rejects.toMatchObject({ name: "WorkbookError", code: "not-supported" });
  });

  it("has no selection, and no formula is written into it", async () => {
    const port = fileWorkbook(csv, "table.csv", readHere);
    const at = { sheet: "table", row: 0, column: 0 };
    await expect(port.readSelection()).rejects.toMatchObject({ code: "not-supported" });
    await expect(port.insertFormula(at, "=1", true)).rejects.toMatchObject({ code: "not-supported" });
    await expect(port.removeWritten({ sheet: "小学", rows: [] })).rejects.toMatchObject({
      code: "not-supported",
    });
  });

  it("refuses what is no workbook, at every question", async () => {
    const port = fileWorkbook(new Uint8Array(), "empty.xlsx", readHere);
    await expect(port.listSheets()).rejects.toThrow(FileError);
    await expect(port.readSheet("小学")).rejects.toThrow("file-empty");
  });
});

function xlsxOf(sheets: readonly ContractSheet[], hiddenRows: readonly number[] = []): Uint8Array {
  const content: WorkbookContent = {
    sheets: sheets.map(({ name, visible, rows }) => ({
      ...{ name, visible, merges: [], frozenRows: 0, frozenColumns: 0, validations: [] },
      ...{ hiddenRows, hiddenColumns: [], columnWidths: new Map(), rowHeights: new Map() },
      cells: rows.flatMap((row, r) => row.map((value, column): FileCell => ({ row: r, column, value }))),
    })),
    styles: [],
    activeSheet: 0,
    definedNames: [],
  };
  return writeWorkbook(content);
}
