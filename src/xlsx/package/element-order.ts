import { type Splice } from "./splices";
import { type XmlElement } from "./xml-tree";

/** The order of the children of a worksheet (ECMA-376 part 1, 18.3.1.99). */
export const worksheetOrder = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations"
).split(" ");

/** The order of the children of a workbook (18.2.27). */
export const workbookOrder =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames".split(
    " ",
  );

/** The order of the children of a style sheet (18.8.39). */
export const styleSheetOrder =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

/**
 * Splice that puts a child where its name belongs: behind the last of those that come before it or are like it.
 *
 * @param parent - An element that does not close itself.
 */
export function insertChild(
  parent: XmlElement,
  name: string,
  xml: string,
  order: readonly string[],
): Splice[] {
  const rank = order.indexOf(name);
  const earlier = parent.children.filter((candidate) => {
    const other = order.indexOf(candidate.name);
    return other >= 0 && other <= rank;
  });
  const at = earlier.at(-1)?.end ?? parent.openEnd;
  return [{ start: at, end: at, text: xml }];
}
