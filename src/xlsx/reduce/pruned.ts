import { removals, setAttribute } from "../package/draft";
import { type Splice } from "../package/splices";
import { type XmlElement } from "../package/xml-tree";

/** Elements that only hold others, by what they hold; without any of it they go. `*` is any child. */
const holders: ReadonlyMap<string, string> = new Map([
  ["worksheet", ""],
  ["workbook", ""],
  ["conditionalFormatting", "cfRule"],
  ["conditionalFormattings", "conditionalFormatting"],
  ["dataValidations", "dataValidation"],
  ["definedNames", "definedName"],
  ["ext", "*"],
  ["extLst", "*"],
]);

/** Splices that take elements out, with every element that is left empty; stated counts are kept right. */
export function pruned(
  root: XmlElement,
  text: string,
  isGone: (element: XmlElement) => boolean,
): readonly Splice[] {
  return prune(root, text, isGone) ?? removals([root]);
}

/** `null` when the whole element goes. */
function prune(
  element: XmlElement,
  text: string,
  isGone: (element: XmlElement) => boolean,
): readonly Splice[] | null {
  if (isGone(element)) {
    return null;
  }
  const held = holders.get(element.name);
  if (held === undefined) {
    return [];
  }
  const entries = element.children.filter(({ name }) => held === "" || held === "*" || name === held);
  const outcomes = entries.map((entry) => ({ entry, splices: prune(entry, text, isGone) }));
  const gone = outcomes.filter(({ splices }) => splices === null).map(({ entry }) => entry);
  if (held !== "" && gone.length > 0 && gone.length === entries.length) {
    return null;
  }
  const states = gone.length > 0 && element.attributes["count"] !== undefined;
  return [
    ...(states ? [setAttribute(text, element, "count", String(entries.length - gone.length))] : []),
    ...removals(gone),
    ...outcomes.flatMap(({ splices }) => splices ?? []),
  ];
}
