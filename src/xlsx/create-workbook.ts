import { defaultLimits } from "./default-limits";
import { emptySheet } from "./empty-sheet";
import { extendDraft } from "./extend-workbook";
import { draftOf } from "./package/draft";
import { closePackage, openPackage } from "./package/open-package";
import { changeSheets } from "./patch/sheet-changes";
import { namedFailure } from "./read/named-failure";
import { type WorkbookAddition } from "./workbook-addition";
import { writeWorkbook } from "./write-workbook";

/** A name that nobody gives a sheet. */
const seedSheet = "\uE000";

/**
 * Writes a new .xlsx workbook that holds nothing but what is added; at least one sheet.
 *
 * @param fileName - Named in errors only.
 * @throws {@link FileError} and nothing else; `sheet-not-writable` for a name that Excel does not allow.
 */
export function createWorkbook(addition: WorkbookAddition, fileName = ""): Uint8Array {
  return namedFailure(fileName, () => {
    const seed = { sheets: [emptySheet(seedSheet)], styles: [], activeSheet: 0, definedNames: [] };
    const draft = draftOf(openPackage(writeWorkbook(seed), defaultLimits));
    extendDraft(draft, addition);
    changeSheets(draft, { removed: [seedSheet] });
    return closePackage(draft.names, draft.parts, draft.stored);
  });
}
