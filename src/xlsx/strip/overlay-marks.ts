import { parseRange, rangeReference } from "../cell-reference";
import { child, children, descendants, type XmlElement } from "../package/xml-tree";
import { type CellRange } from "../workbook-content";

/** A rule of a worksheet part, and for each of its areas a text that tells it from every other one of the sheet. */
export interface OverlayMark {
  readonly keys: readonly string[];
  readonly element: XmlElement;
}

/** The conditional formats and the validations of a worksheet. */
export function overlayMarks(root: XmlElement): readonly OverlayMark[] {
  const formats = children(root, "conditionalFormatting").flatMap((group) =>
    children(group, "cfRule").map((element) => ({
      keys: formatKeys(
        areasIn(group.attributes["sqref"] ?? ""),
        child(element, "formula")?.text.trim() ?? "",
      ),
      element,
    })),
  );
  const validations = descendants(root, "dataValidation").map((element) => ({
    keys: validationKeys(areasIn(element.attributes["sqref"] ?? child(element, "sqref")?.text ?? "")),
    element,
  }));
  return [...formats, ...validations];
}

export function formatKeys(areas: readonly CellRange[], formula: string): readonly string[] {
  return areas.map((area) => `format ${rangeReference(area)} ${formula}`);
}

/** No cell has two validations, so the place of one tells which it is. */
export function validationKeys(areas: readonly CellRange[]): readonly string[] {
  return areas.map((area) => `validation ${rangeReference(area)}`);
}

function areasIn(sqref: string): readonly CellRange[] {
  return sqref
    .trim()
    .split(/\s+/)
    .flatMap((reference) => parseRange(reference) ?? []);
}
