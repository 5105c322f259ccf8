import { type Draft, removePart, setAttribute, splicePart } from "../package/draft";
import { type WorkbookParts } from "../package/workbook-parts";
import { child } from "../package/xml-tree";

/** Removes the stored calculation order, which Excel builds anew; one that names a cell without formula is damage. */
export function dropCalculationOrder(draft: Draft, { workbook, relationships }: WorkbookParts): void {
  for (const { id, target } of relationships.filter((relation) => relation.type === "calcChain")) {
    removePart(draft, target, workbook, [id]);
  }
}

/** Makes Excel compute every formula when it opens the workbook. */
export function recalculateOnOpen(draft: Draft, workbook: string): void {
  splicePart(draft, workbook, (root, text) => {
    const settings = child(root, "calcPr");
    if (settings !== undefined) {
      return [setAttribute(text, settings, "fullCalcOnLoad", "1")];
    }
    const before = ["definedNames", "externalReferences", "functionGroups", "sheets"]
      .map((name) => child(root, name))
      .find((element) => element !== undefined);
    const prefix = root.rawName.slice(0, root.rawName.length - root.name.length);
    const at = before?.end ?? root.closeStart;
    return [{ start: at, end: at, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }];
  });
}
