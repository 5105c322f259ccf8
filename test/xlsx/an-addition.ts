import { type AddedSheet, type AdditionRecord, type WorkbookAddition } from "../../src/xlsx";

/** What a test says about an added sheet; the rest is nothing. */
export function anAddedSheet(given: Partial<AddedSheet> = {}): AddedSheet {
  return {
    name: "标准",
    cells: [],
    merges: [],
    columnWidths: {},
    frozenRows: 0,
    frozenColumns: 0,
    formats: [],
    validations: [],
    isProtected: false,
    ...given,
  };
}

/** What a test says about an addition; the rest is nothing. */
export function anAddition(given: Partial<WorkbookAddition> = {}): WorkbookAddition {
  return { sheets: [], overlays: [], names: [], parts: [], styles: {}, ...given };
}

/** What the addition leaves behind. */
export function recordOf({ sheets, overlays, names, parts }: WorkbookAddition): AdditionRecord {
  return {
    sheets: sheets.map(({ name }) => name),
    overlaidSheets: overlays.map(({ sheet }) => sheet),
    validationTitles: overlays.flatMap(({ validations }) => validations.map(({ title }) => title)),
    names: names.map(({ name }) => name),
    namespaces: parts.map(({ namespace }) => namespace),
  };
}

const area = { row: 1, column: 1, rowCount: 3, columnCount: 2 };

/** An addition of everything there is, laid over one sheet, with characters that XML knows. */
export function aFullAddition(overlaid: string): WorkbookAddition {
  const formats = [
    { areas: [area], formula: "'封 & <记>'!$A$1>B2", fill: "#ffcc00", fontColor: "#9c0006", bold: true },
  ];
  const validations = [
    {
      areas: [area, { row: 60, column: 0, rowCount: 1, columnCount: 1 }],
      type: "whole" as const,
      operator: "between" as const,
      formula1: "0",
      formula2: "9",
      allowBlank: true,
      alert: "warning" as const,
      title: "均衡 <检查> & “说明”",
      message: '须为整数\n"0" & <9>',
      prompt: { title: "提示", message: "a\tb" },
    },
  ];
  return anAddition({
    sheets: [
      anAddedSheet({
        name: "封 & <记>",
        cells: [
          { row: 0, column: 0, value: 2, formula: '1+LEN("<")', style: "figure", note: "注 <x> & y\n第二行" },
          { row: 1, column: 0, value: '=HYPERLINK("x")', style: "wrapped" },
        ],
        merges: [{ row: 3, column: 0, rowCount: 1, columnCount: 2 }],
        columnWidths: { 1: 8.5, 0: 12 },
        frozenRows: 1,
        formats,
        validations,
        isProtected: true,
        print: { orientation: "landscape", fitToWidth: true, titleRows: { first: 0, last: 1 } },
      }),
    ],
    overlays: [{ sheet: overlaid, formats, validations }],
    names: [{ name: "均衡_限值", refersTo: "'封 & <记>'!$A$1" }],
    parts: [{ namespace: "urn:test:seal", xml: '<seal xmlns="urn:test:seal">&lt;甲&gt;</seal>' }],
    styles: {
      figure: { bold: true, fill: "#eeeeee", numberFormat: "0.000", border: "around", unlocked: true },
      wrapped: { wrap: true, vertical: "top" },
    },
  });
}
