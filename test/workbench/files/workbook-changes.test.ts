import {
  layoutDiffers,
  workbookChanges,
  type TrackedWorkbook,
} from "../../../src/workbench/files/workbook-changes";
import { newWorkbook } from "../../../src/workbench/files/new-workbook";
import { type CellStyle, type FileCell, type SheetContent } from "../../../src/xlsx";

function aSheet(cells: readonly FileCell[], more: Partial<SheetContent> = {}): SheetContent {
  return { ...newWorkbook("小学").sheets[0]!, cells, ...more };
}

function aWorkbook(cells: readonly FileCell[], styles: readonly CellStyle[] = []): TrackedWorkbook {
  return trackedSheets([["sheet-1", aSheet(cells)]], styles);
}

function trackedSheets(
  sheets: readonly (readonly [id: string, sheet: SheetContent])[],
  styles: readonly CellStyle[] = [],
): TrackedWorkbook {
  return {
    content: { ...newWorkbook(""), sheets: sheets.map(([, sheet]) => sheet), styles },
    sheetIds: sheets.map(([id]) => id),
  };
}

const place = { row: 4, column: 2 };
const editsOf = (before: TrackedWorkbook, now: TrackedWorkbook) => workbookChanges(before, now).edits;

describe("workbookChanges", () => {
  it("finds nothing in a workbook that stands as it was opened", () => {
    const cells = [
      { ...place, value: 1, style: 0 },
      { row: 5, column: 2, value: 2, formula: "C5*2" },
    ];
    const opened = aWorkbook(cells, [{ bold: true }]);
    expect(workbookChanges(opened, aWorkbook([...cells].reverse(), [{ bold: true }]))).toEqual({
      sheets: { added: [], renamed: [], removed: [] },
      edits: [],
    });
  });

  it.each([
    { what: "a typed value", from: { value: 1 }, to: { value: "一" }, edit: { value: "一" } },
    {
      what: "a value in place of a formula",
      from: { value: 1, formula: "1" },
      to: { value: 1 },
      edit: { value: 1 },
    },
    {
      what: "a formula",
      from: { value: 2 },
      to: { value: 2, formula: "1+1" },
      edit: { value: 2, formula: "1+1" },
    },
    {
      what: "a new result",
      from: { value: 1, formula: "A1" },
      to: { value: 3, formula: "A1" },
      edit: { value: 3, formula: "A1" },
    },
    {
      what: "an error",
      from: { value: 1 },
      to: { value: { error: "#N/A" } },
      edit: { value: { error: "#N/A" } },
    },
  ])("writes $what", ({ from, to, edit }) => {
    expect(editsOf(aWorkbook([{ ...place, ...from }]), aWorkbook([{ ...place, ...to }]))).toEqual([
      { sheet: "小学", ...place, ...edit },
    ]);
  });

  it("empties a cell that is gone and writes one that is new, row by row", () => {
    const edits = editsOf(
      aWorkbook([{ ...place, value: 1 }]),
      aWorkbook([{ row: 0, column: 9, value: "新" }]),
    );
    expect(edits).toEqual([
      { sheet: "小学", row: 0, column: 9, value: "新" },
      { sheet: "小学", ...place, value: null },
    ]);
  });

  it("gives the look only when it changed", () => {
    const edits = editsOf(
      aWorkbook([{ ...place, value: 1, style: 0 }], [{ fill: "#ffffff" }]),
      aWorkbook([{ ...place, value: 1, style: 0 }], [{ fill: "#ffcc00" }]),
    );
    expect(edits).toEqual([{ sheet: "小学", ...place, value: 1, style: { fill: "#ffcc00" } }]);
  });

  it("keeps a stored result that another engine rounds differently", () => {
    const stored = { ...place, value: 0.5152566298844764, formula: "A1" };
    const again = { ...stored, value: 0.5152566298844765 };
    expect(editsOf(aWorkbook([stored]), aWorkbook([again]))).toEqual([]);
    expect(editsOf(aWorkbook([stored]), aWorkbook([{ ...stored, value: 0.5152566299 }]))).toHaveLength(1);
  });

  it("writes a typed number even when it differs in the last digit only", () => {
    const edits = editsOf(
      aWorkbook([{ ...place, value: 0.1 }]),
      aWorkbook([{ ...place, value: 0.1 + 2 ** -56 }]),
    );
    expect(edits).toHaveLength(1);
  });

  it("writes the cells an array fills, and its size on the anchor", () => {
    const edits = editsOf(
      aWorkbook([]),
      aWorkbook([
        { row: 0, column: 0, value: 1, formula: "EDU.X(B1:B2)", spill: { rowCount: 2, columnCount: 1 } },
        { row: 1, column: 0, value: 2, spilled: true },
      ]),
    );
    expect(edits).toEqual([
      {
        sheet: "小学",
        row: 0,
        column: 0,
        value: 1,
        formula: "EDU.X(B1:B2)",
        spill: { rowCount: 2, columnCount: 1 },
      },
      { sheet: "小学", row: 1, column: 0, value: 2 },
    ]);
  });

  it("keeps what the file holds where the grid does not know the formula", () => {
    const array = { row: 0, column: 0, value: 1, formula: "X.Y()", spill: { rowCount: 2, columnCount: 1 } };
    const unknown = { row: 0, column: 0, value: { error: "#NAME?" }, formula: "X.Y()" };
    const opened = aWorkbook([array, { row: 1, column: 0, value: 2, spilled: true }]);
    expect(editsOf(opened, aWorkbook([unknown]))).toEqual([]);
  });

  it("keeps an unknown formula's result when only the look of its cell changed", () => {
    const before = aWorkbook([{ ...place, value: 7, formula: "X.Y()" }]);
    const now = aWorkbook(
      [{ ...place, value: { error: "#NAME?" }, formula: "X.Y()", style: 0 }],
      [{ bold: true }],
    );
    expect(editsOf(before, now)).toEqual([
      { sheet: "小学", ...place, value: 7, formula: "X.Y()", style: { bold: true } },
    ]);
  });

  it("tells added, renamed and removed sheets, and names edits by the new names", () => {
    const before = trackedSheets([
      ["a", aSheet([], { name: "甲" })],
      ["b", aSheet([], { name: "乙" })],
    ]);
    const now = trackedSheets([
      ["a", aSheet([{ ...place, value: 1 }], { name: "甲二" })],
      ["c", aSheet([{ ...place, value: 2 }], { name: "丙" })],
    ]);
    const { sheets, edits } = workbookChanges(before, now);
    expect(sheets).toEqual({ added: ["丙"], renamed: [{ from: "甲", to: "甲二" }], removed: ["乙"] });
    expect(edits.map(({ sheet, value }) => ({ sheet, value }))).toEqual([
      { sheet: "甲二", value: 1 },
      { sheet: "丙", value: 2 },
    ]);
  });
});

describe("layoutDiffers", () => {
  const merged = { merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 3 }] };
  it.each([
    { what: "a merge", change: merged, differs: true },
    { what: "frozen rows", change: { frozenRows: 2 }, differs: true },
    { what: "a width of another pixel", change: { columnWidths: new Map([[0, 12]]) }, differs: true },
    { what: "a width of the same pixels", change: { columnWidths: new Map([[0, 10.01]]) }, differs: false },
  ])("sees $what: $differs", ({ change, differs }) => {
    const plain = { columnWidths: new Map([[0, 10]]) };
    const before = trackedSheets([["a", aSheet([], plain)]]);
    expect(layoutDiffers(before, trackedSheets([["a", aSheet([], { ...plain, ...change })]]))).toBe(differs);
  });
});
