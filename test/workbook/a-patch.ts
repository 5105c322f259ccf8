import type { WorkbookPatch } from "../../src/core";

/** Names that a school might be given to make a spreadsheet do something. */
export const hostileTexts: readonly string[] = [
  '=HYPERLINK("x")',
  "+cmd|' /C calc'!A0",
  "@SUM(1)",
  "-1+1",
  "'x",
  "TRUE",
  "1e5",
  "0012",
  "2024-01-05",
  "5%",
  "#N/A",
  "May 5",
];

/** A small patch with one of everything, for a workbook with a sheet 小学 of three schools. */
export function aPatch(): WorkbookPatch {
  const column = (index: number) => ({ row: 1, column: index, rowCount: 3, columnCount: 1 });
  return {
    sheets: [
      {
        name: "标准",
        cells: [
          { row: 0, column: 0, value: "生均图书标准", style: "title" },
          { row: 0, column: 1, value: null, style: "title" },
          { row: 1, column: 0, value: "指标", style: "head" },
          { row: 1, column: 1, value: "标准值", style: "head" },
          { row: 1, column: 2, value: "来源", style: "head" },
          { row: 2, column: 0, value: "生均图书（册）" },
          { row: 2, column: 1, value: 25, style: "figure" },
          { row: 2, column: 2, value: "教督〔2017〕6号", style: "source", note: "第四条" },
          { row: 3, column: 0, value: "在校生数合计" },
          { row: 3, column: 1, value: 1400, formula: "SUM(小学!B2:B4)", style: "figure" },
        ],
        merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 2 }],
        columnWidths: { 0: 30, 1: 12 },
        rowHeights: { 0: 24 },
        frozenRows: 2,
        frozenColumns: 1,
        formats: [],
        validations: [
          {
            areas: [{ row: 2, column: 1, rowCount: 1, columnCount: 1 }],
            ...{ type: "list", formula1: '"25,30"', allowBlank: true, alert: "stop" },
            ...{ title: "均衡 标准", message: "请从列表中选择。" },
          },
        ],
        isProtected: true,
        print: { orientation: "landscape", fitToWidth: true, columns: 2, titleRows: { first: 0, last: 1 } },
      },
      {
        name: "检查 结果",
        cells: [{ row: 0, column: 0, value: true }],
        ...{ merges: [], columnWidths: {}, frozenRows: 0, frozenColumns: 0, formats: [], validations: [] },
        isProtected: false,
      },
    ],
    overlays: [
      {
        sheet: "小学",
        formats: [
          {
            areas: [column(2)],
            formula: "AND(ISNUMBER(C2),C2/B2<标准!$B$3)",
            fill: "#ffc7ce",
            fontColor: "#9c0006",
          },
          { areas: [column(1), column(2)], formula: 'AND(B2="",标准!$B$3>0)', bold: true },
        ],
        validations: [
          {
            ...{ areas: [column(1)], type: "whole", operator: "between", formula1: "1", formula2: "20000" },
            ...{ allowBlank: true, alert: "warning", title: "均衡 在校生数" },
            message: "应为 1 到 20000 的整数。",
            prompt: { title: "在校生数", message: "填本学段人数。" },
          },
          {
            ...{ areas: [column(2)], type: "custom", formula1: "C2>=B2", allowBlank: false },
            ...{ alert: "information", title: "均衡 图书册数", message: "少于每生一册。" },
          },
        ],
      },
    ],
    names: [{ name: "图书标准", refersTo: "标准!$B$3" }],
    parts: [
      {
        namespace: "urn:test:seal",
        xml: '<seal xmlns="urn:test:seal"><school>城关小学 &amp; 东街</school></seal>',
      },
    ],
    styles: {
      title: { bold: true, fontSize: 14, fontColor: "#1f4e79", horizontal: "center" },
      head: { bold: true, fill: "#ddebf7", border: "below", wrap: true, vertical: "middle" },
      figure: { numberFormat: "0.0", border: "around", unlocked: true },
      source: { italic: true },
    },
  };
}
