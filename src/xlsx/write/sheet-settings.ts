import { cellReference, rangeReference } from "../cell-reference";
import { appendChild, setAttribute } from "../package/draft";
import { child, type XmlElement } from "../package/xml-tree";
import { escapeXml, type Splice } from "../package/splices";
import { type SheetContent, type ValidationRule } from "../workbook-content";

/** What stands before the validations in a worksheet (ECMA-376 part 1, 18.3.1.99), last first. */
const beforeValidations = (
  "conditionalFormatting phoneticPr mergeCells customSheetViews dataConsolidate sortState autoFilter scenarios " +
  "protectedRanges sheetProtection sheetCalcPr sheetData"
).split(" ");

/** Excel's limit for the text of a validation message. */
const messageLimit = 225;

/** Splices that put frozen panes and validations into a worksheet of the library. */
export function sheetSettings(root: XmlElement, sheet: SheetContent): Splice[] {
  const splices: Splice[] = [];
  const view = child(child(root, "sheetViews"), "sheetView");
  if (view !== undefined && (sheet.frozenRows > 0 || sheet.frozenColumns > 0)) {
    splices.push(...appendChild(view, paneXml(sheet)));
  }
  if (sheet.validations.length > 0) {
    const before = beforeValidations
      .map((name) => child(root, name))
      .find((element) => element !== undefined);
    const at = before?.end ?? root.closeStart;
    const rules = sheet.validations.map(validationXml).join("");
    splices.push({
      start: at,
      end: at,
      text: `<dataValidations count="${sheet.validations.length}">${rules}</dataValidations>`,
    });
  }
  return splices;
}

/** Splice that brings a sheet to the front. */
export function workbookView(root: XmlElement, text: string, activeSheet: number): Splice[] {
  const views = child(root, "bookViews");
  const view = child(views, "workbookView");
  if (view !== undefined) {
    return [setAttribute(text, view, "activeTab", String(activeSheet))];
  }
  const sheets = child(root, "sheets")!;
  const xml = `<bookViews><workbookView activeTab="${activeSheet}"/></bookViews>`;
  return [{ start: sheets.start, end: sheets.start, text: xml }];
}

/** The `<pane>` that freezes rows and columns. */
export function paneXml({
  frozenRows,
  frozenColumns,
}: Pick<SheetContent, "frozenRows" | "frozenColumns">): string {
  const pane = frozenRows === 0 ? "topRight" : frozenColumns === 0 ? "bottomLeft" : "bottomRight";
  const split = [
    frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : "",
    frozenRows > 0 ? ` ySplit="${frozenRows}"` : "",
  ].join("");
  return `<pane${split} topLeftCell="${cellReference(frozenRows, frozenColumns)}" activePane="${pane}" state="frozen"/>`;
}

function validationXml(rule: ValidationRule): string {
  const { type, operator, formula1, formula2, message, ranges } = rule;
  const attributes = [
    ` type="${type}"`,
    operator === undefined ? "" : ` operator="${escapeXml(operator)}"`,
    ' allowBlank="1" showInputMessage="1" showErrorMessage="1"',
    message === undefined ? "" : ` error="${escapeXml(message.slice(0, messageLimit))}"`,
    ` sqref="${ranges.map(rangeReference).join(" ")}"`,
  ].join("");
  const formula = (name: string, text: string | undefined) =>
    text === undefined ? "" : `<${name}>${escapeXml(text.replace(/^=/, ""))}</${name}>`;
  return `<dataValidation${attributes}>${formula("formula1", formula1)}${formula("formula2", formula2)}</dataValidation>`;
}
