import { recordOf } from "../../../src/core";
import { emptySheet, readValues, writeWorkbook } from "../../../src/xlsx";
import { fileWorkbook, type ReadSheets } from "../../../src/workbook/file";
import { changedParts } from "../../xlsx/a-package";
import { aPatch } from "../a-patch";
import { describePatches } from "../patch-contract";
import { viewOf } from "./seen-file";

type Sheets = Parameters<Parameters<typeof describePatches>[1]>[0];

const readHere: ReadSheets = (bytes, name) => Promise.resolve().then(() => readValues(bytes, name));

describePatches("an .xlsx file", (sheets) => {
  const port = fileWorkbook(xlsxOf(sheets), "county.xlsx", readHere);
  return Promise.resolve({ port, view: () => Promise.resolve(viewOf(port.bytes())) });
});

describe("a file that is patched", () => {
  const bytes = xlsxOf({ 小学: [["学校名称"]] });

  it("has the very bytes it was opened with until then", () => {
    expect(fileWorkbook(bytes, "county.xlsx", readHere).bytes()).toBe(bytes);
  });

  it("has every part as it was once the patch is taken out", async () => {
    const port = fileWorkbook(bytes, "county.xlsx", readHere);
    await port.applyPatch(aPatch());
    expect(changedParts(bytes, port.bytes())).not.toEqual([]);
    await port.removePatch(recordOf(aPatch()));
    expect(changedParts(bytes, port.bytes())).toEqual([]);
  });

  it("is read anew after a patch", async () => {
    const port = fileWorkbook(bytes, "county.xlsx", readHere);
    expect(await port.listSheets()).toHaveLength(1);
    await port.applyPatch(aPatch());
    expect(await port.listSheets()).toHaveLength(3);
  });

  it("stays as it was when the patch is refused", async () => {
    const port = fileWorkbook(bytes, "county.xlsx", readHere);
    const names = [{ name: "A_B", refersTo: "标准!$A$1" }];
    const refused = port.applyPatch({ ...aPatch(), names: [...names, ...names] });
    await expect(refused).rejects.toMatchObject({ name: "FileError", code: "name-taken" });
    expect(port.bytes()).toBe(bytes);
  });

  it("is none of a format that cannot be written", async () => {
    const port = fileWorkbook(new TextEncoder().encode("学校\n甲"), "a.csv", readHere);
    await expect(port.applyPatch(aPatch())).rejects.toMatchObject({ code: "not-supported" });
    await expect(port.removePatch(recordOf(aPatch()))).rejects.toMatchObject({ code: "not-supported" });
    expect(await port.readPart("urn:test:seal")).toBeNull();
  });
});

describe("readFormulas", () => {
  it("gives constants and formulas from A1 on, in rows of one length", async () => {
    const cells = [
      { row: 1, column: 1, value: "甲" },
      { row: 2, column: 2, value: "甲", formula: "B2" },
    ];
    const content = {
      sheets: [{ ...emptySheet("表"), cells }],
      styles: [],
      activeSheet: 0,
      definedNames: [],
    };
    const { sheet, rows } = await fileWorkbook(writeWorkbook(content), "a.xlsx", readHere).readFormulas("表");
    const blank = { value: null, formula: null };
    expect([sheet, rows]).toEqual([
      "表",
      [
        [blank, blank, blank],
        [blank, { value: "甲", formula: null }, blank],
        [blank, blank, { value: "甲", formula: "B2" }],
      ],
    ]);
  });
});

function xlsxOf(sheets: Sheets): Uint8Array {
  return writeWorkbook({
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      ...emptySheet(name),
      cells: rows.flatMap((row, r) => row.map((value, column) => ({ row: r, column, value }))),
    })),
    styles: [],
    activeSheet: 0,
    definedNames: [],
  });
}
