import {
  type CellFormat,
  type EntryRule,
  type Rect,
  type Spreadsheet,
} from "../../../../src/workbench/spreadsheet";
import { printA1 } from "../../../../src/workbench/office-host/a1";
import { type CellView, type SheetView, type WorkbookView } from "../../patch-contract";

/** Width of a column nobody set, in pixels, in memory. */
const plainWidth = 64;
const plainHeight = 20;

/** Looks at a spreadsheet past office.js. */
export function viewOf(spreadsheet: Spreadsheet): WorkbookView {
  return {
    sheets: spreadsheet.sheets().map(({ id, name }) => sheetView(spreadsheet, id, name)),
    names: Object.fromEntries(spreadsheet.definedNames().map(({ name, refersTo }) => [name, refersTo])),
  };
}

function sheetView(spreadsheet: Spreadsheet, id: string, name: string): SheetView {
  const { isProtected, orientation, pagesWide, titleRows, printArea } = spreadsheet.settings(id);
  return {
    name,
    looks: looks(spreadsheet, id),
    widths: Object.fromEntries(
      Array.from({ length: 20 }, (_, column) => [column, spreadsheet.columnWidth(id, column)] as const)
        .filter(([, pixels]) => pixels !== plainWidth)
        .map(([column, pixels]) => [column, Math.round((pixels - 5) / 7)]),
    ),
    heights: Object.fromEntries(
      Array.from({ length: 20 }, (_, row) => [row, spreadsheet.rowHeight(id, row)] as const)
        .filter(([, pixels]) => pixels !== plainHeight)
        .map(([row, pixels]) => [row, pixels * 0.75]),
    ),
    merges: spreadsheet.merges(id).map((rect) => printA1(rect)),
    frozen: spreadsheet.frozen(id),
    isProtected,
    print: {
      landscape: orientation === "landscape",
      pagesWide,
      area: printArea === null ? "" : printA1(printArea),
      titleRows: titleRows === null ? "" : `${titleRows.first + 1}:${titleRows.last + 1}`,
    },
    formats: spreadsheet.colourRules(id).map(({ rects, formula, fill, fontColor, bold }) => ({
      ...{ areas: addresses(rects), formula: formula.replace(/^=/, "") },
      ...{ ...(fill && { fill }), ...(fontColor && { fontColor }), ...(bold && { bold }) },
    })),
    validations: spreadsheet.entryRules(id).map(validationView),
  };
}

function validationView(rule: EntryRule): SheetView["validations"][number] {
  const { rects, type, operator, formula1, formula2, allowBlank, alert, title, message, prompt } = rule;
  // the rules of these tests are all of a patch's kinds
  return {
    ...{ areas: addresses(rects), type, formula1, allowBlank, alert, title, message },
    ...(operator !== undefined && { operator }),
    ...(formula2 !== undefined && { formula2 }),
    ...(prompt !== null && { prompt }),
  } as SheetView["validations"][number];
}

function looks(spreadsheet: Spreadsheet, id: string): SheetView["looks"] {
  const used = spreadsheet.usedRange(id, false);
  const cells = used === null ? [] : spreadsheet.formats(id, used);
  return Object.fromEntries(
    cells.flatMap((row, r) =>
      row.flatMap((format, c) => {
        const rect = { row: used!.row + r, column: used!.column + c, rowCount: 1, columnCount: 1 };
        const view = cellView(format);
        return Object.keys(view).length === 0 ? [] : [[printA1(rect), view] as const];
      }),
    ),
  );
}

function cellView({ border = {}, locked, numberFormat, ...format }: CellFormat): CellView {
  const lines = Object.keys(border).sort();
  return {
    ...(format as CellView),
    ...(numberFormat !== undefined && numberFormat !== "General" && { numberFormat }),
    ...(lines.length > 0 && { lines }),
    ...(locked === false && { unlocked: true as const }),
  };
}

function addresses(rects: readonly Rect[]): string {
  return rects.map((rect) => printA1(rect)).join(",");
}
