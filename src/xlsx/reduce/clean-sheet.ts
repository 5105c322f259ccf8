import { storedTitle } from "../extend/validation-xml";
import { renameInFormula } from "../formula/sheet-names";
import { unescapeCellText } from "../package/splices";
import { spliceWorksheet } from "../package/splice-worksheet";
import { type XmlElement } from "../package/xml-tree";
import { type AdditionRecord } from "../workbook-addition";
import { pruned } from "./pruned";

/**
 * Takes out of a worksheet part every conditional format whose formula names an added sheet, and every validation whose
 * alert has one of the titles, wherever rows and columns have moved to.
 */
export function cleanSheet(text: string, { sheets, validationTitles }: AdditionRecord): string {
  const titles = new Set(validationTitles.map(storedTitle));
  return spliceWorksheet(text, (root, outline) =>
    pruned(
      root,
      outline,
      (element) =>
        (element.name === "cfRule" && namesOneOf(element, sheets)) ||
        (element.name === "dataValidation" && titles.has(titleOf(element))),
    ),
  );
}

function namesOneOf(rule: XmlElement, sheets: readonly string[]): boolean {
  const formulas = rule.children.filter(({ name }) => name === "formula" || name === "f");
  return formulas.some(({ text }) => sheets.some((sheet) => names(text, sheet)));
}

function names(formula: string, sheet: string): boolean {
  return renameInFormula(formula, sheet, `${sheet}\uE002`) !== formula;
}

/** A validation without a title is nobody's of ours. */
function titleOf({ attributes }: XmlElement): string {
  return unescapeCellText(attributes["errorTitle"] ?? "\uE002");
}
