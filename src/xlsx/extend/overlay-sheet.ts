import { parseRange } from "../cell-reference";
import { insertChild, worksheetOrder } from "../package/element-order";
import { grownList } from "../package/grown-list";
import { type Splice } from "../package/splices";
import { spliceWorksheet } from "../package/splice-worksheet";
import { child, descendants, prefixOf, type XmlElement } from "../package/xml-tree";
import { type StyleWriter } from "../patch/style-writer";
import { type AddedValidation, type SheetOverlay } from "../workbook-addition";
import { type CellRange } from "../workbook-content";
import { formatsXml } from "./format-xml";
import { validationsXml } from "./validation-xml";

/** Lays conditional formats and validations over a worksheet part; its cells are not even read. */
export function overlaySheet(text: string, overlay: SheetOverlay, styles: StyleWriter): string {
  return spliceWorksheet(text, (root, outline) => {
    const formats = formatsXml(overlay.formats, styles, prefixOf(root), highestPriority(root));
    return [
      ...(formats === "" ? [] : insertChild(root, "conditionalFormatting", formats, worksheetOrder)),
      ...validationSplices(root, outline, overlay.validations),
    ];
  });
}

function validationSplices(
  root: XmlElement,
  outline: string,
  validations: readonly AddedValidation[],
): readonly Splice[] {
  const added = validationsXml(validations, prefixOf(root), validatedRanges(root));
  if (added.length === 0) {
    return [];
  }
  const own = child(root, "dataValidations");
  if (own !== undefined) {
    return grownList(outline, own, added.join(""), own.children.length + added.length);
  }
  const name = `${prefixOf(root)}dataValidations`;
  const list = `<${name} count="${added.length}">${added.join("")}</${name}>`;
  return insertChild(root, "dataValidations", list, worksheetOrder);
}

/** Also of the rules that newer Excels keep in an extension. */
function highestPriority(root: XmlElement): number {
  const priorities = descendants(root, "cfRule").map(({ attributes }) => Number(attributes["priority"]) || 0);
  return priorities.reduce((most, priority) => Math.max(most, priority), 0);
}

/** Where the sheet has validations, those of the extension included. */
function validatedRanges(root: XmlElement): readonly CellRange[] {
  return descendants(root, "dataValidation")
    .flatMap((rule) => (rule.attributes["sqref"] ?? child(rule, "sqref")?.text ?? "").trim().split(/\s+/))
    .map(parseRange)
    .filter((range): range is CellRange => range !== null);
}
