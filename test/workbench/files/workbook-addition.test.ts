import { saveFile } from "../../../src/workbench/files/save-file";
import { workbookMarks } from "../../../src/workbench/files/workbook-marks";
import { type TrackedWorkbook } from "../../../src/workbench/files/workbook-changes";
import { emptySheet, readPart, readWorkbook, writeWorkbook, type WorkbookContent } from "../../../src/xlsx";
import { memorySpreadsheet, type MemorySpreadsheet } from "../memory-spreadsheet";

const own = (name: string) => ({ ...emptySheet(name), cells: [{ row: 0, column: 0, value: 1 }] });
const content = (...names: readonly string[]): WorkbookContent => ({
  ...{ sheets: names.map(own), styles: [], activeSheet: 0, definedNames: [] },
});
const parts = [{ namespace: "urn:test", xml: '<run xmlns="urn:test">1</run>' }];
const area = { row: 0, column: 0, rowCount: 3, columnCount: 1 };

function tracked(
  spreadsheet: MemorySpreadsheet,
  documentParts: typeof parts | readonly [] = [],
): TrackedWorkbook {
  const sheets = spreadsheet.sheets();
  return {
    content: content(...sheets.map(({ name }) => name)),
    sheetIds: sheets.map(({ id }) => id),
    marks: workbookMarks(spreadsheet, documentParts),
  };
}

function mark(spreadsheet: MemorySpreadsheet, id: string): string {
  spreadsheet.addEntryRule(id, {
    ...{ rects: [area], type: "whole", operator: "between", formula1: "1", formula2: "9", allowBlank: true },
    ...{ alert: "warning", title: "题", message: "错", prompt: null },
  });
  return spreadsheet.addColourRule(id, { rects: [area], formula: "=A1>标准!$A$1", fill: "#ffc7ce" });
}

describe("saving what an add-in laid over a workbook", () => {
  const bytes = writeWorkbook(content("小学"));
  let spreadsheet: MemorySpreadsheet;
  let opened: { fileName: string; bytes: Uint8Array; workbook: TrackedWorkbook };

  beforeEach(() => {
    spreadsheet = memorySpreadsheet({ sheets: { 小学: [[1]] } });
    opened = { fileName: "a.xlsx", bytes, workbook: tracked(spreadsheet) };
  });

  it("writes rules, names, parts and sheets of its own into the file", () => {
    const added = spreadsheet.addSheet("标准");
    spreadsheet.changeSettings(added, { isProtected: true, pagesWide: 1 });
    spreadsheet.addName("限", "标准!$A$1");
    mark(spreadsheet, "sheet-1");
    const saved = saveFile(opened, tracked(spreadsheet, parts));

    const read = readWorkbook(saved.bytes, "a.xlsx");
    expect(read.sheets.map(({ name, cells }) => [name, cells.length])).toEqual([
      ["小学", 1],
      ["标准", 1],
    ]);
    expect(read.sheets[0]!.formulaFormats).toEqual([
      { ranges: [area], formula: "A1>标准!$A$1", fill: "#ffc7ce" },
    ]);
    expect(read.sheets[0]!.validations).toMatchObject([
      { ranges: [area], type: "whole", title: "题", message: "错", alert: "warning" },
    ]);
    expect(read.definedNames).toEqual([{ name: "限", refersTo: "标准!$A$1" }]);
    expect(readPart(saved.bytes, "urn:test")).toContain(">1</run>");
  });

  it("writes them no more once they were taken off again", () => {
    const id = mark(spreadsheet, "sheet-1");
    const { file } = saveFile(opened, tracked(spreadsheet));
    spreadsheet.removeColourRule("sheet-1", id);
    spreadsheet.entryRules("sheet-1").forEach((rule) => spreadsheet.removeEntryRule("sheet-1", rule.id));

    const again = readWorkbook(saveFile(file, tracked(spreadsheet)).bytes, "a.xlsx");
    expect([again.sheets[0]!.formulaFormats, again.sheets[0]!.validations]).toEqual([undefined, []]);
  });

  it("takes out of the file what was there when it was opened, and keeps what moved", () => {
    const moved = mark(spreadsheet, "sheet-1");
    const taken = spreadsheet.addColourRule("sheet-1", { rects: [area], formula: "=A1<0", fill: "#00ff00" });
    spreadsheet.addName("限", "小学!$A$1");
    const before = tracked(spreadsheet, parts);
    opened = { ...opened, bytes: saveFile(opened, before).bytes, workbook: before };
    const rule = spreadsheet.colourRules("sheet-1").find(({ id }) => id === moved);
    spreadsheet.changeColourRule("sheet-1", { ...rule!, rects: [{ ...area, row: 5 }] });
    spreadsheet.entryRules("sheet-1").forEach(({ id }) => spreadsheet.removeEntryRule("sheet-1", id));
    spreadsheet.removeName("限");
    const { file, bytes: first } = saveFile(opened, tracked(spreadsheet));

    const read = readWorkbook(first, "a.xlsx");
    expect([read.sheets[0]!.validations, read.definedNames]).toEqual([[], []]);
    expect(readPart(first, "urn:test")).toBeNull();
    expect(read.sheets[0]!.formulaFormats).toHaveLength(2);
    spreadsheet.removeColourRule("sheet-1", taken);
    spreadsheet.removeColourRule("sheet-1", moved);
    const second = readWorkbook(saveFile(file, tracked(spreadsheet)).bytes, "a.xlsx");
    expect(second.sheets[0]!.formulaFormats).toBeUndefined();
  });

  it("writes a name again whose sheet was replaced by another of the same name", () => {
    const old = spreadsheet.addSheet("标准");
    spreadsheet.addName("限", "标准!$A$1");
    const before = tracked(spreadsheet);
    opened = { ...opened, bytes: saveFile(opened, before).bytes, workbook: before };
    spreadsheet.removeSheet(old);
    spreadsheet.removeName("限");
    spreadsheet.addSheet("标准");
    spreadsheet.addName("限", "标准!$A$1");
    const read = readWorkbook(saveFile(opened, tracked(spreadsheet)).bytes, "a.xlsx");
    expect(read.definedNames).toEqual([{ name: "限", refersTo: "标准!$A$1" }]);
    expect(read.sheets.map(({ name }) => name)).toEqual(["小学", "标准"]);
  });

  it("does not write again what the file has", () => {
    const id = mark(spreadsheet, "sheet-1");
    opened = { ...opened, workbook: tracked(spreadsheet) };
    const [rule] = spreadsheet.colourRules("sheet-1");
    spreadsheet.changeColourRule("sheet-1", { ...rule!, id, rects: [{ ...area, row: 1 }] });
    expect(saveFile(opened, tracked(spreadsheet)).bytes).toBe(bytes);
  });

  it("writes them into a new file too", () => {
    mark(spreadsheet, "sheet-1");
    const saved = saveFile({ ...opened, bytes: null as never }, tracked(spreadsheet));
    expect(readWorkbook(saved.bytes, "a.xlsx").sheets[0]!.formulaFormats).toHaveLength(1);
  });
});
