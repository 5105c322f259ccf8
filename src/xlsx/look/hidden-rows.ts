import { type OpenPackage } from "../package/open-package";
import { partText, workbookParts } from "../package/workbook-parts";
import { sheetLook } from "./sheet-look";

/** A first look, since reading a part tag by tag takes longer than reading its values. */
const mayHideRows = /<(?:\w+:)?row(?=\s)[^>]*?\shidden\s*=/;

/**
 * Finds the hidden rows of every sheet of an OOXML workbook, by the sheet's name.
 *
 * @returns No entry for a sheet without hidden rows, or whose part cannot be read tag by tag.
 */
export function hiddenRowsBySheet(opened: OpenPackage): ReadonlyMap<string, readonly number[]> {
  const hidden = new Map<string, readonly number[]>();
  try {
    for (const { name, part } of workbookParts(opened).sheets) {
      const text = part === undefined ? "" : (partText(opened, part) ?? "");
      if (mayHideRows.test(text)) {
        hidden.set(name, sheetLook(text).hiddenRows);
      }
    }
  } catch {
    return hidden;
  }
  return hidden;
}
