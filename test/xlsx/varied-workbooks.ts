import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { emptySheet, writeWorkbook } from "../../src/xlsx";
import { aPackage, worksheet } from "./a-package";

/** A workbook for a test, and its sheet that things are laid over. */
export interface VariedWorkbook {
  readonly title: string;
  readonly sheet: string;
  readonly bytes: Uint8Array;
}

const cells =
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>校</t></is></c><c r="B1"><v>1</v></c></row><row r="2"><c r="B2"><f>B1*2</f><v>2</v></c></row></sheetData>';
const rule = (sqref: string) =>
  `<dataValidation type="list" sqref="${sqref}"><formula1>"是,否"</formula1></dataValidation>`;
const format = (priority: number) =>
  `<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="${priority}"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>`;
const styles =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>';
const extension =
  '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
  '<x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list"><x14:formula1><xm:f>S!$A$1</xm:f></x14:formula1><xm:sqref>C3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';

const sheets: Readonly<Record<string, string>> = {
  "plain cells": cells,
  "no cells": "<sheetData/>",
  "a format and a validation": `${cells}${format(4)}<dataValidations count="1">${rule("B2")}</dataValidations>`,
  "an empty list of validations": `${cells}<dataValidations count="0"/>`,
  "validations of the 2009 extension": cells + extension,
  "protection, merges, links and a page": `${cells}<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A4:B4"/></mergeCells><hyperlinks><hyperlink ref="A1" location="S!B2"/></hyperlinks><pageSetup orientation="portrait"/>`,
  "a comment before its cells": `<!-- <sheetData> -->${cells}`,
  "an autofilter": `${cells}<autoFilter ref="A1:B2"/>`,
};

const prefixed =
  '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData><x:dataValidations count="1"><x:dataValidation type="list" sqref="A1"><x:formula1>"a"</x:formula1></x:dataValidation></x:dataValidations></x:worksheet>';

/** More than twenty workbooks that differ in what an addition has to look out for. */
export function variedWorkbooks(): readonly VariedWorkbook[] {
  const made = Object.entries(sheets).map(([title, inner]) => ({
    title,
    sheet: "S",
    bytes: aPackage({ sheets: { S: inner, T: cells }, styles }),
  }));
  const base = made[0]!.bytes;
  const variants: Readonly<Record<string, Uint8Array>> = {
    "no style sheet": aPackage({ sheets: { S: cells } }),
    "an empty style sheet": aPackage({
      sheets: { S: cells },
      styles: styles.replace(/>.*<\/styleSheet>$/, "/>"),
    }),
    "prefixed elements": aPackage({ sheets: { S: prefixed }, styles }),
    "shared strings and a calculation order": aPackage({
      sheets: { S: cells },
      styles,
      sharedStrings: ["<t>甲</t>"],
      calcChain:
        '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B2" i="1"/></calcChain>',
    }),
    "names and calculation settings": aPackage({
      sheets: { S: cells },
      styles,
      afterSheets:
        '<definedNames><definedName name="全部">S!$A$1:$A$9</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">S!$A$1</definedName></definedNames><calcPr calcId="191029"/>',
    }),
    "calculation on load already": aPackage({
      sheets: { S: cells },
      styles,
      afterSheets: '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
    }),
    "parts nobody knows": aPackage({
      sheets: { S: cells },
      styles,
      others: {
        "xl/comments1.xml": "<comments/>",
        "customXml/item1.xml": "<b/>",
        "xl/vbaProject.bin": new Uint8Array([1, 2, 3]),
      },
    }),
    macros: zipSync(
      replaced(
        base,
        "[Content_Types].xml",
        /spreadsheetml\.sheet\.main\+xml/,
        "ms-excel.sheet.macroEnabled.main+xml",
      ),
    ),
    "strict namespaces": zipSync(strict(base)),
    "a sheet in UTF-16": zipSync({ ...unzipSync(base), "xl/worksheets/sheet1.xml": utf16(worksheet(cells)) }),
    "what this product writes itself": writeWorkbook({
      sheets: [{ ...emptySheet("S"), cells: [{ row: 0, column: 0, value: "甲", style: 0 }], frozenRows: 1 }],
      styles: [{ bold: true }],
      activeSheet: 0,
      definedNames: [{ name: "甲", refersTo: "S!$A$1" }],
    }),
  };
  const sample = resolve(__dirname, "../../assets/samples/sample-county.xlsx");
  return [
    ...made,
    ...Object.entries(variants).map(([title, bytes]) => ({ title, sheet: "S", bytes })),
    { title: "the sample county", sheet: "小学", bytes: new Uint8Array(readFileSync(sample)) },
  ];
}

function replaced(bytes: Uint8Array, name: string, from: RegExp, to: string): Record<string, Uint8Array> {
  const parts = unzipSync(bytes);
  return { ...parts, [name]: strToU8(new TextDecoder().decode(parts[name]).replace(from, to)) };
}

function strict(bytes: Uint8Array): Record<string, Uint8Array> {
  const entries = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => {
    const text = new TextDecoder()
      .decode(part)
      .replace(
        /http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main/g,
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      )
      .replace(
        /http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships/g,
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      );
    return [name, strToU8(text)];
  });
  return Object.fromEntries(entries);
}

function utf16(text: string): Uint8Array {
  const declared = `\uFEFF${text.replace("UTF-8", "UTF-16")}`;
  return new Uint8Array(Uint16Array.from([...declared], (letter) => letter.charCodeAt(0)).buffer);
}
