import { type Draft, splicePart } from "../package/draft";
import { storedName, workbookParts } from "../package/workbook-parts";
import { dropCalculationOrder } from "../patch/calculation";
import { renameReferences } from "../patch/rename-references";
import { sheetRemoval } from "../patch/sheet-changes";
import { FileError } from "../workbook-content";
import { removePartTree } from "./remove-part-tree";

/**
 * Removes sheets with everything that is theirs alone; a sheet that is gone already is passed over.
 *
 * @param except - Parts, as stored, in which references to these sheets need not be looked for.
 * @throws {@link FileError} `sheet-not-writable` when no sheet would be left.
 */
export function removeSheets(draft: Draft, names: readonly string[], except: ReadonlySet<string>): void {
  const removed = names.filter((name) => removeSheet(draft, name));
  for (const name of removed) {
    renameReferences(draft, name, null, except);
  }
  const order = workbookParts(draft).relationships.find(({ type }) => type === "calcChain")?.target;
  if (removed.length > 0 && order !== undefined && !except.has(storedName(draft, order) ?? "")) {
    dropCalculationOrder(draft, workbookParts(draft));
  }
}

function removeSheet(draft: Draft, name: string): boolean {
  const { workbook, sheets } = workbookParts(draft);
  const index = sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const sheet = sheets[index];
  if (sheet === undefined) {
    return false;
  }
  if (sheets.length === 1) {
    throw new FileError("sheet-not-writable", { sheet: name });
  }
  splicePart(draft, workbook, (root, text) => sheetRemoval(root, text, name, index));
  if (sheet.part !== undefined) {
    removePartTree(draft, sheet.part, workbook, [sheet.relationId]);
  }
  return true;
}
