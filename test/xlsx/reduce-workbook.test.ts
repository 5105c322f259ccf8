import { unzipSync, zipSync } from "fflate";
import {
  FileError,
  extendWorkbook,
  patchWorkbook,
  readPart,
  readWorkbook,
  reduceWorkbook,
} from "../../src/xlsx";
import { aPackage, changedParts, partOf } from "./a-package";
import { aFullAddition, anAddedSheet, anAddition, recordOf } from "./an-addition";
import { variedWorkbooks } from "./varied-workbooks";

const sheet = "xl/worksheets/sheet1.xml";

describe("a workbook that nobody changed after the addition", () => {
  it.each(variedWorkbooks())("gets every part back byte for byte: $title", ({ bytes, sheet: name }) => {
    const addition = aFullAddition(name);
    const extended = extendWorkbook(bytes, addition);
    expect(changedParts(bytes, extended)).toContain("xl/workbook.xml");
    const reduced = reduceWorkbook(extended, recordOf(addition));
    expect(changedParts(bytes, reduced)).toEqual([]);
    expect(Object.keys(unzipSync(reduced))).toEqual(Object.keys(unzipSync(bytes)));
  });

  it("gets them back after two additions, the later undone first", () => {
    const { bytes } = variedWorkbooks()[0]!;
    const first = aFullAddition("S");
    const second = anAddition({ sheets: [anAddedSheet({ name: "另一张" })] });
    const twice = extendWorkbook(extendWorkbook(bytes, first), second);
    const once = reduceWorkbook(twice, recordOf(second));
    expect(changedParts(extendWorkbook(bytes, first), once)).toEqual([]);
    expect(changedParts(bytes, reduceWorkbook(once, recordOf(first)))).toEqual([]);
  });
});

// the first format of an empty style sheet brings the plain font that was missing, whoever adds it
const styledWorkbooks = variedWorkbooks().filter(({ title }) => title !== "an empty style sheet");

describe("a workbook that was edited after the addition", () => {
  it.each(styledWorkbooks)("keeps the edit and nothing of the addition: $title", ({ bytes, sheet: name }) => {
    const addition = aFullAddition(name);
    const edits = [
      { sheet: name, row: 8, column: 3, value: 7 },
      { sheet: name, row: 9, column: 3, value: 14, formula: "D9*2", style: { italic: true } },
    ];
    const reduced = reduceWorkbook(patchWorkbook(extendWorkbook(bytes, addition), edits), recordOf(addition));
    expect(seenIn(reduced)).toEqual(seenIn(patchWorkbook(bytes, edits)));
    expect(readPart(reduced, "urn:test:seal")).toBeNull();
    expect(Object.keys(unzipSync(reduced)).filter((part) => !(part in unzipSync(bytes)))).toEqual(
      partOf(bytes, "xl/styles.xml") === undefined ? ["xl/styles.xml"] : [],
    );
  });

  it("keeps a validation and a format of the person's beside those of the addition", () => {
    const own = (count: number, more: string) =>
      `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1&gt;1</formula></cfRule></conditionalFormatting><dataValidations count="${count}"><dataValidation type="list" sqref="Z1"><formula1>"a"</formula1></dataValidation>${more}</dataValidations>`;
    const bytes = aPackage({ sheets: { S: `<sheetData/>${own(1, "")}` } });
    const addition = aFullAddition("S");
    const reduced = reduceWorkbook(retyped(extendWorkbook(bytes, addition)), recordOf(addition));
    expect(partOf(reduced, sheet)).toContain(own(1, ""));
    expect(partOf(reduced, sheet)).not.toContain("均衡");
  });

  it("leaves no trace in a sheet that had neither, whatever its name is now", () => {
    const addition = aFullAddition("S");
    const extended = extendWorkbook(aPackage({ sheets: { S: "<sheetData/>" } }), addition);
    const renamed = patchWorkbook(extended, [], { renamed: [{ from: "S", to: "改名" }] });
    const reduced = reduceWorkbook(retyped(renamed), recordOf(addition));
    expect(partOf(reduced, sheet)).toMatch(/<sheetData\/><\/worksheet>\s*$/);
  });

  it("loses formats that a newer Excel moved into its extension", () => {
    const moved =
      '<sheetData/><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:conditionalFormatting><x14:cfRule type="expression" priority="1"><xm:f>\'封 &amp; &lt;记&gt;\'!$A$1&gt;B2</xm:f></x14:cfRule><xm:sqref>B2:C4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
    const bytes = aPackage({ sheets: { S: moved } });
    const reduced = reduceWorkbook(bytes, recordOf(aFullAddition("S")));
    expect(partOf(reduced, sheet)).toMatch(/<sheetData\/><\/worksheet>\s*$/);
  });

  it("is cleaned without the undo part too", () => {
    const addition = aFullAddition("S");
    const bytes = aPackage({ sheets: { S: "<sheetData/>" } });
    const parts = unzipSync(extendWorkbook(bytes, addition));
    const undo = Object.keys(parts).find((name) =>
      new TextDecoder().decode(parts[name]).startsWith("<undo "),
    )!;
    delete parts[undo];
    const reduced = reduceWorkbook(zipSync(parts), recordOf(addition));
    expect(seenIn(reduced)).toEqual(seenIn(bytes));
    expect(partOf(reduced, sheet)).toBe(partOf(bytes, sheet));
  });

  it("is cleaned when its document parts belong to the package, as LibreOffice has it", () => {
    const addition = aFullAddition("S");
    const parts = unzipSync(extendWorkbook(aPackage({ sheets: { S: "<sheetData/>" } }), addition));
    const [root, workbook] = ["_rels/.rels", "xl/_rels/workbook.xml.rels"] as const;
    const relations = new TextDecoder()
      .decode(parts[workbook])
      .match(/<Relationship [^>]*\/customXml"[^>]*>/g)!;
    const moved = relations.map((relation, i) => relation.replace(/Id="[^"]*"/, `Id="m${i}"`)).join("");
    const edit = (name: string, change: (text: string) => string) =>
      (parts[name] = new TextEncoder().encode(change(new TextDecoder().decode(parts[name]))));
    edit(workbook, (text) => relations.reduce((left, relation) => left.replace(relation, ""), text));
    edit(root, (text) => text.replace("</Relationships>", `${moved}</Relationships>`));
    const bytes = zipSync(parts);
    expect(readPart(bytes, "urn:test:seal")).not.toBeNull();
    const reduced = reduceWorkbook(bytes, recordOf(addition));
    expect(Object.keys(unzipSync(reduced)).filter((name) => name.startsWith("customXml"))).toEqual([]);
    expect(partOf(reduced, root)).not.toContain("customXml");
  });

  it("has #REF! where the person referred to a sheet of the addition", () => {
    const addition = aFullAddition("S");
    const edit = { sheet: "S", row: 0, column: 5, value: 2, formula: "'封 & <记>'!A1" };
    const bytes = patchWorkbook(extendWorkbook(aPackage({ sheets: { S: "<sheetData/>" } }), addition), [
      edit,
    ]);
    const [read] = readWorkbook(reduceWorkbook(bytes, recordOf(addition)), "a.xlsx").sheets;
    expect(read!.cells.map(({ formula }) => formula)).toEqual(["#REF!"]);
  });
});

it("passes over what is gone already", () => {
  const bytes = aPackage({ sheets: { S: "<sheetData/>" } });
  expect(changedParts(bytes, reduceWorkbook(bytes, recordOf(aFullAddition("S"))))).toEqual([]);
});

it("does not restore a part from an undo record that does not fit it", () => {
  const addition = aFullAddition("S");
  const bytes = aPackage({ sheets: { S: "<sheetData/>" } });
  const parts = unzipSync(extendWorkbook(bytes, addition));
  const undo = Object.keys(parts).find((name) => new TextDecoder().decode(parts[name]).startsWith("<undo "))!;
  const bent = new TextDecoder().decode(parts[undo]).replace(/head="\d+"/g, 'head="99999999"');
  parts[undo] = new TextEncoder().encode(bent);
  const reduced = reduceWorkbook(zipSync(parts), recordOf(addition));
  expect(seenIn(reduced)).toEqual(seenIn(bytes));
});

it("refuses to remove the last sheet", () => {
  const bytes = aPackage({ sheets: { 标准: "<sheetData/>" } });
  const record = recordOf(anAddition({ sheets: [anAddedSheet()] }));
  expect(() => reduceWorkbook(bytes, record)).toThrow(FileError);
});

/** All that our reader sees of a workbook, each cell with its own look; a style sheet may hold more than is used. */
function seenIn(bytes: Uint8Array) {
  const { styles, ...read } = readWorkbook(bytes, "a.xlsx");
  const sheets = read.sheets.map((found) => ({
    ...found,
    cells: found.cells.map(({ style, ...cell }) => ({ ...cell, look: styles[style ?? -1] ?? {} })),
  }));
  return { ...read, sheets };
}

/** The same workbook with a line break behind every part, as if another program had written it. */
function retyped(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => {
    const text = new TextDecoder().decode(part);
    return [name, name.endsWith(".xml") ? new TextEncoder().encode(`${text}\n`) : part];
  });
  return zipSync(Object.fromEntries(parts));
}
