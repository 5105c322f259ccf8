import { rangeReference } from "../cell-reference";
import { type StyleWriter } from "../patch/style-writer";
import { type AddedSheet } from "../workbook-addition";
import { paneXml } from "../write/sheet-settings";
import { formatsXml } from "./format-xml";
import { sheetData } from "./sheet-data";
import { validationsXml } from "./validation-xml";

/** What an added sheet needs to know of its workbook. */
export interface AddedSheetFrame {
  readonly styles: StyleWriter;
  readonly styleNumber: (style: string | undefined) => string | undefined;
  /** Relationship of the drawing that holds its notes; absent when it has none. */
  readonly notes?: string;
}

/** Prints the worksheet part of an added sheet, in the order of ECMA-376 part 1, 18.3.1.99. */
export function addedSheetXml(
  sheet: AddedSheet,
  frame: AddedSheetFrame,
  namespace: string,
  address: string,
): string {
  const data = sheetData(sheet, frame.styleNumber);
  const validations = validationsXml(sheet.validations, "");
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespace}" xmlns:r="${address}">`,
    sheet.print?.fitToWidth === true ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "",
    `<dimension ref="${data.extent}"/>`,
    viewsXml(sheet),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet.columnWidths),
    data.xml,
    sheet.isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : "",
    listXml(
      "mergeCells",
      sheet.merges.map((range) => `<mergeCell ref="${rangeReference(range)}"/>`),
    ),
    formatsXml(sheet.formats, frame.styles, "", 0),
    listXml("dataValidations", validations),
    pageXml(sheet.print),
    frame.notes === undefined ? "" : `<legacyDrawing r:id="${frame.notes}"/>`,
    "</worksheet>",
  ].join("");
}

function viewsXml(sheet: AddedSheet): string {
  const pane = sheet.frozenRows > 0 || sheet.frozenColumns > 0 ? paneXml(sheet) : "";
  return pane === "" ? "" : `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columnsXml(widths: AddedSheet["columnWidths"]): string {
  const columns = Object.entries(widths)
    .map(([column, width]) => [Number(column) + 1, width] as const)
    .sort(([a], [b]) => a - b)
    .map(([column, width]) => `<col min="${column}" max="${column}" width="${width}" customWidth="1"/>`);
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
}

function listXml(name: string, entries: readonly string[]): string {
  return entries.length === 0 ? "" : `<${name} count="${entries.length}">${entries.join("")}</${name}>`;
}

/** A4; a height of 0 pages means as many as it takes. */
function pageXml(print: AddedSheet["print"]): string {
  if (print === undefined) {
    return "";
  }
  const fit = print.fitToWidth ? ' fitToWidth="1" fitToHeight="0"' : "";
  return `<pageSetup paperSize="9"${fit} orientation="${print.orientation}"/>`;
}
