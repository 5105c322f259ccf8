import { emptySheet, extendWorkbook, writeWorkbook, type WorkbookAddition } from "../../src/xlsx";

const text = (row: number, column: number, value: string) => ({ row, column, value });
const books = { row: 1, column: 2, rowCount: 2, columnCount: 1 };

/** The namespaces of the two parts of {@link aSealedFile}: what was laid over it, and a stranger's. */
export const namespaces = { seal: "urn:test:seal", other: "urn:test:other" };

const addition: WorkbookAddition = {
  sheets: [
    {
      name: "标准",
      cells: [
        { row: 0, column: 0, value: "每生册数" },
        { row: 0, column: 2, value: 25 },
        { row: 0, column: 3, value: 0, style: "open" },
        { row: 1, column: 0, value: 10, formula: "小学!C3/小学!B3-5" },
      ],
      merges: [],
      columnWidths: { 0: 20 },
      frozenRows: 0,
      frozenColumns: 0,
      formats: [],
      validations: [],
      isProtected: true,
      print: { orientation: "landscape", fitToWidth: true, titleRows: { first: 0, last: 0 } },
    },
  ],
  overlays: [
    {
      sheet: "小学",
      formats: [
        { areas: [books], formula: "C2/B2<标准!$C$1", fill: "#ff0000" },
        { areas: [books], formula: "C2/B2<标准!$C$1+1000", fill: "#00ff00" },
      ],
      validations: [
        {
          ...{ areas: [books], type: "whole", operator: "greaterThanOrEqual", formula1: "0" },
          ...{ allowBlank: true, alert: "stop", title: "图书", message: "应为整数。" },
          prompt: { title: "图书册数", message: "填整数。" },
        },
      ],
    },
  ],
  names: [{ name: "图书标准", refersTo: "标准!$C$1" }],
  parts: [{ namespace: namespaces.seal, xml: `<seal xmlns="${namespaces.seal}">1</seal>` }],
  styles: { open: { unlocked: true } },
};

/** A school sheet as somebody sent it, with a part of theirs. */
export function anOpenFile(): Uint8Array {
  const sheet = {
    ...emptySheet("小学"),
    cells: [
      ...["学校名称", "在校生数", "图书册数"].map((value, column) => text(0, column, value)),
      ...[text(1, 0, "城关小学"), { row: 1, column: 1, value: 620 }, { row: 1, column: 2, value: 18_600 }],
      ...[text(2, 0, "东街小学"), { row: 2, column: 1, value: 400 }, { row: 2, column: 2, value: 6_000 }],
    ],
  };
  const plain = writeWorkbook({ sheets: [sheet], styles: [], activeSheet: 0, definedNames: [] });
  const parts = [{ namespace: namespaces.other, xml: `<other xmlns="${namespaces.other}">2</other>` }];
  return extendWorkbook(plain, { sheets: [], overlays: [], names: [], styles: {}, parts });
}

/** The same with a sheet that checks it, laid over it as an add-in lays it. */
export function aSealedFile(): Uint8Array {
  return extendWorkbook(anOpenFile(), addition);
}
