import { unzipSync } from "fflate";
import {
  type AddedValidation,
  extendWorkbook,
  FileError,
  readPart,
  readValues,
  readWorkbook,
  type WorkbookAddition,
} from "../../src/xlsx";
import { aPackage, changedParts, partOf } from "./a-package";
import { aFullAddition, anAddedSheet, anAddition } from "./an-addition";
import { readWithOther } from "./other-library";
import { variedWorkbooks } from "./varied-workbooks";

const data = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const overlaid = "xl/worksheets/sheet1.xml";
const added = "xl/worksheets/sheet2.xml";

/** What stands in the overlaid sheet after an overlay. */
function laidOver(inner: string, overlay: Partial<WorkbookAddition["overlays"][number]>): string {
  const bytes = aPackage({ sheets: { S: inner } });
  const overlays = [{ sheet: "S", formats: [], validations: [], ...overlay }];
  const text = partOf(extendWorkbook(bytes, anAddition({ overlays })), overlaid)!;
  return text.replace(/^[^]*?<worksheet[^>]*>|<\/worksheet>$/g, "");
}

function aValidation(given: Partial<AddedValidation> = {}): AddedValidation {
  return {
    areas: [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }],
    type: "custom",
    formula1: "A1>0",
    allowBlank: false,
    alert: "stop",
    title: "t",
    message: "m",
    ...given,
  };
}

const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

describe("an added sheet", () => {
  const bytes = extendWorkbook(aPackage({ sheets: { S: data } }), aFullAddition("S"));

  it("is read by another library with its values, merges, panes and rules", () => {
    const sheet = readWithOther(bytes).sheets[1]!;
    expect(sheet.name).toBe("封 & <记>");
    expect(sheet.rows.slice(0, 2).map(([first]) => first)).toEqual([2, '=HYPERLINK("x")']);
    expect(sheet.cells["0,0"]?.formula).toBe('1+LEN("<")');
    expect(sheet.merges).toHaveLength(1);
    expect(sheet.freezePane).toMatchObject({ rows: 1 });
    expect(sheet.columns?.map(({ width }) => width)).toEqual([12, 8.5]);
    expect(sheet.dataValidations?.[0]).toMatchObject({ type: "whole", errorStyle: "warning" });
  });

  it("is read by ours with its looks, and the whole is there to be computed anew", () => {
    const read = readWorkbook(bytes, "a.xlsx");
    const [figure, text] = read.sheets[1]!.cells;
    expect(read.styles[figure!.style!]).toMatchObject({ bold: true, fill: "#eeeeee", numberFormat: "0.000" });
    expect(text).toMatchObject({ value: '=HYPERLINK("x")' });
    expect(text!.formula).toBeUndefined();
    expect(read.definedNames).toEqual([{ name: "均衡_限值", refersTo: "'封 & <记>'!$A$1" }]);
    expect(partOf(bytes, "xl/workbook.xml")!.match(/fullCalcOnLoad="1"/g)).toHaveLength(1);
  });

  it("keeps its elements in the order that Excel asks for", () => {
    const order = [...partOf(bytes, added)!.matchAll(/<(\w+)/g)].map((match) => match[1]!);
    const known =
      "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection mergeCells conditionalFormatting dataValidations pageSetup legacyDrawing";
    expect(order.filter((name) => known.split(" ").includes(name)).join(" ")).toBe(known);
  });

  it("repeats its title rows on every page, and unlocks the cells that are asked to be", () => {
    expect(partOf(bytes, "xl/workbook.xml")).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'封 &amp; &lt;记&gt;\'!$1:$2</definedName>',
    );
    expect(partOf(bytes, "xl/styles.xml")).toContain('<protection locked="0"/>');
  });

  it("has its notes as texts and as boxes", () => {
    expect(partOf(bytes, "xl/comments1.xml")).toContain("注 &lt;x&gt; &amp; y\n第二行");
    expect(partOf(bytes, "xl/drawings/vmlDrawing1.vml")).toContain("<x:Row>0</x:Row><x:Column>0</x:Column>");
    expect(partOf(bytes, "xl/worksheets/_rels/sheet2.xml.rels")).toMatch(
      /Id="rId1"[^>]*vmlDrawing".*Id="rId2"[^>]*comments"/,
    );
  });

  it.each([
    '=HYPERLINK("x")',
    "+cmd|' /C calc'!A0",
    "@SUM(1)",
    "-1+1",
    "'x",
    "TRUE",
    "1e5",
    " a ",
    "_x0041_",
    '<&>"\u0001',
    "",
  ])("leaves text to text: %j", (value) => {
    const sheets = [anAddedSheet({ cells: [{ row: 0, column: 0, value }] })];
    const read = readValues(extendWorkbook(aPackage(), anAddition({ sheets })), "a.xlsx")[1]!;
    expect([read.rows[0]?.[0] ?? "", read.formulas]).toEqual([value, []]);
  });

  it("takes cells in any order, and of two entries for one cell the later", () => {
    const cells = [
      { row: 3, column: 1, value: "b" },
      { row: 0, column: 2, value: 1 },
      { row: 3, column: 0, value: "a" },
      { row: 0, column: 2, value: 2 },
    ];
    const bytes = extendWorkbook(aPackage(), anAddition({ sheets: [anAddedSheet({ cells })] }));
    expect(readValues(bytes, "a.xlsx")[1]!.rows).toEqual([[null, null, 2], [], [], ["a", "b"]]);
  });
});

describe("a format laid over a sheet", () => {
  const fill = "#ffcc00";

  it("comes behind those that are there, in place and in priority", () => {
    const own =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="7"><formula>1</formula></cfRule></conditionalFormatting>';
    const inner = laidOver(
      `${data}${own}<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>`,
      {
        formats: [{ areas: [cell(0, 0)], formula: "标准!A1>1", fill }],
      },
    );
    expect(inner).toMatch(
      /^<sheetData>.*priority="7".*<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="8"><formula>标准!A1&gt;1<\/formula><\/cfRule><\/conditionalFormatting><pageMargins/,
    );
  });

  it("is written for every area where readers would count from different cells", () => {
    const formats = [{ areas: [cell(4, 3), cell(1, 1)], formula: "D5>$D5+D$5+$D$5", fill }];
    const found = [...laidOver(data, { formats }).matchAll(/sqref="(.*?)".*?<formula>(.*?)<\/formula>/g)];
    expect(found.map(([, area, formula]) => [area, formula])).toEqual([
      ["D5", "D5&gt;$D5+D$5+$D$5"],
      ["B2", "B2&gt;$D2+B$5+$D$5"],
    ]);
  });
});

describe("a validation laid over a sheet", () => {
  it("leaves out each area in which a cell has one, in the extension too", () => {
    const extension =
      '<extLst><ext><x14:dataValidations xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:dataValidation type="list"><xm:sqref>C3:D4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    const own = '<dataValidations count="1"><dataValidation type="list" sqref="A1 A9"/></dataValidations>';
    const areas = [{ row: 0, column: 0, rowCount: 5, columnCount: 1 }, cell(3, 3), cell(0, 1), cell(4, 2)];
    const inner = laidOver(data + own + extension, { validations: [aValidation({ areas })] });
    expect(inner).toContain('<dataValidations count="2">');
    expect(inner).toMatch(/sqref="B1 C5"><formula1>B1&gt;0<\/formula1>/);
  });

  it("changes nothing when no area is left", () => {
    const own = '<dataValidations count="1"><dataValidation type="list" sqref="A1"/></dataValidations>';
    expect(laidOver(data + own, { validations: [aValidation()] })).toBe(data + own);
  });

  it("says what it says within what Excel allows", () => {
    const inner = laidOver(data, {
      validations: [aValidation({ title: "题".repeat(40), message: "x".repeat(400), alert: "information" })],
    });
    expect(inner).toContain(`errorTitle="${"题".repeat(32)}" error="${"x".repeat(225)}"`);
    expect(inner).toContain('errorStyle="information"');
  });
});

describe("a custom XML part", () => {
  it.each(variedWorkbooks())("is read back: $title", ({ bytes, sheet }) => {
    const extended = extendWorkbook(bytes, aFullAddition(sheet));
    expect(readPart(extended, "urn:test:seal")).toBe('<seal xmlns="urn:test:seal">&lt;甲&gt;</seal>');
    expect(readPart(extended, "urn:test:other")).toBeNull();
  });

  it("is none in a file that has no parts", () => {
    expect(readPart(new TextEncoder().encode("a,b\n1,2"), "urn:test:seal")).toBeNull();
  });

  it("carries an identifier of its own, the same every time", () => {
    const parts = [{ namespace: "urn:a", xml: '<p:a xmlns:p="urn:a"/>' }];
    const bytes = extendWorkbook(aPackage(), anAddition({ parts }));
    expect(readPart(bytes, "urn:a")).toBe(parts[0]!.xml);
    expect(partOf(bytes, "customXml/itemProps1.xml")).toMatch(
      /ds:itemID="\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}"/,
    );
    expect(extendWorkbook(aPackage(), anAddition({ parts }))).toEqual(bytes);
  });
});

describe("what an addition does not concern", () => {
  it.each(variedWorkbooks())("keeps its bytes: $title", ({ bytes, sheet }) => {
    const changed = changedParts(bytes, extendWorkbook(bytes, aFullAddition(sheet)));
    const before = Object.keys(unzipSync(bytes)).filter((name) => changed.includes(name));
    expect(
      before.filter((name) => !/Content_Types|workbook\.xml|styles\.xml|sheet1\.xml/.test(name)),
    ).toEqual([]);
    expect(readValues(extendWorkbook(bytes, aFullAddition(sheet)), "a.xlsx").slice(0, -1)).toEqual(
      readValues(bytes, "a.xlsx"),
    );
  });
});

describe("refusals", () => {
  it.each<{ title: string; given: Partial<WorkbookAddition>; code: string }>([
    {
      title: "a sheet whose name is taken",
      given: { sheets: [anAddedSheet({ name: "s" })] },
      code: "name-taken",
    },
    {
      title: "two sheets with one name",
      given: { sheets: [anAddedSheet(), anAddedSheet()] },
      code: "name-taken",
    },
    {
      title: "a name that is taken",
      given: {
        names: [
          { name: "A_B", refersTo: "S!$A$1" },
          { name: "a_b", refersTo: "S!$A$1" },
        ],
      },
      code: "name-taken",
    },
    {
      title: "an overlay of a sheet that is missing",
      given: { overlays: [{ sheet: "T", formats: [], validations: [aValidation()] }] },
      code: "sheet-missing",
    },
    {
      title: "a cell outside of a sheet",
      given: { sheets: [anAddedSheet({ cells: [{ row: -1, column: 0, value: 1 }] })] },
      code: "sheet-not-writable",
    },
    {
      title: "a sheet name with a slash",
      given: { sheets: [anAddedSheet({ name: "a/b" })] },
      code: "sheet-not-writable",
    },
  ])("$title", ({ given, code }) => {
    const work = () => extendWorkbook(aPackage({ sheets: { S: data } }), anAddition(given), "county.xlsx");
    expect(work).toThrow(FileError);
    expect(work).toThrow(code);
  });

  it("a file of another kind", () => {
    const csv = new TextEncoder().encode("a,b");
    expect(() => extendWorkbook(csv, anAddition(), "a.csv")).toThrow("file-type-not-writable");
  });
});
