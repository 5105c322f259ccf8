import { readWorkbook } from "../../src/xlsx";
import { aPackage } from "./a-package";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const styles =
  `<styleSheet xmlns="${main}"><dxfs>` +
  '<dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>' +
  '<dxf><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor rgb="FFDDEBF7"/></patternFill></fill></dxf>' +
  "</dxfs></styleSheet>";
const rule = (priority: number, look: number, formula: string, type = "expression") =>
  `<cfRule type="${type}" dxfId="${look}" priority="${priority}"><formula>${formula}</formula></cfRule>`;

const formatsOf = (inner: string) =>
  readWorkbook(aPackage({ sheets: { S: `<sheetData/>${inner}` }, styles }), "a.xlsx").sheets[0]!
    .formulaFormats;

it("reads conditional formats by formula with their looks, the strongest first", () => {
  const inner =
    `<conditionalFormatting sqref="B2:B4 D2">${rule(2, 0, "AND(B2&lt;标准!$A$1,B2&gt;0)")}</conditionalFormatting>` +
    `<conditionalFormatting sqref="A1">${rule(1, 1, "TRUE")}</conditionalFormatting>`;
  expect(formatsOf(inner)).toEqual([
    {
      ranges: [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }],
      ...{ formula: "TRUE", fill: "#ddebf7" },
    },
    {
      ranges: [
        { row: 1, column: 1, rowCount: 3, columnCount: 1 },
        { row: 1, column: 3, rowCount: 1, columnCount: 1 },
      ],
      ...{ formula: "AND(B2<标准!$A$1,B2>0)", fill: "#ffc7ce", fontColor: "#9c0006", bold: true },
    },
  ]);
});

it("passes over other kinds of rules, and says nothing of a sheet without any", () => {
  expect(
    formatsOf(`<conditionalFormatting sqref="A1">${rule(1, 0, "5", "cellIs")}</conditionalFormatting>`),
  ).toBe(undefined);
  expect(formatsOf("")).toBe(undefined);
});
