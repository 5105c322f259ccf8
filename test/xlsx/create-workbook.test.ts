import { createWorkbook, readPart, readValues, readWorkbook, type WorkbookAddition } from "../../src/xlsx";
import { unzipSync } from "fflate";

const text = '=HYPERLINK("http://x")';
const addition: WorkbookAddition = {
  sheets: ["甲", "乙"].map((name) => ({
    ...{ name, merges: [], columnWidths: { 0: 20 }, frozenRows: 1, frozenColumns: 0, formats: [] },
    ...{ isProtected: true, validations: [] },
    cells: [
      { row: 0, column: 0, value: text },
      { row: 1, column: 0, value: null, style: "open", note: "填这里" },
    ],
    print: { orientation: "landscape", fitToWidth: true, titleRows: { first: 0, last: 0 } },
  })),
  ...{ overlays: [], names: [], parts: [{ namespace: "urn:x", xml: '<a xmlns="urn:x"/>' }] },
  styles: { open: { unlocked: true } },
};

describe("createWorkbook", () => {
  const bytes = createWorkbook(addition);

  it("holds the sheets that were asked for and no other", () => {
    expect(readValues(bytes, "a.xlsx").map(({ name, rows, formulas }) => ({ name, rows, formulas }))).toEqual(
      [
        { name: "甲", rows: [[text]], formulas: [] },
        { name: "乙", rows: [[text]], formulas: [] },
      ],
    );
    expect(readWorkbook(bytes, "a.xlsx").activeSheet).toBe(0);
  });

  it("counts the sheets anew in what belongs to one of them", () => {
    const workbook = new TextDecoder().decode(unzipSync(bytes)["xl/workbook.xml"]);
    const names = [...workbook.matchAll(/localSheetId="(\d)"[^>]*>([^<]*)</g)].map(([, id, at]) => [id, at]);
    expect(names).toContainEqual(["0", expect.stringMatching(/甲'?!\$1:\$1/)]);
    expect(names).toContainEqual(["1", expect.stringMatching(/乙'?!\$1:\$1/)]);
  });

  it("carries parts, and nothing that undoes it", () => {
    expect(readPart(bytes, "urn:x")).toContain("urn:x");
    const parts = Object.keys(unzipSync(bytes)).filter((name) => /customXml\/item\d+\.xml$/.test(name));
    expect(parts).toHaveLength(1);
  });
});
