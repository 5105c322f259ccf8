import { defaultLimits } from "./default-limits";
import { closePackage } from "./package/open-package";
import { applyEdits } from "./patch/apply-edits";
import { openDraft } from "./patch/open-draft";
import { changeSheets } from "./patch/sheet-changes";
import { namedFailure } from "./read/named-failure";
import { type CellEdit, type ReadLimits, type SheetChanges } from "./workbook-content";

/**
 * Writes a person's changes into the workbook's own package (.xlsx, .xlsm).
 *
 * @remarks Only the parts that have to change do; every other part keeps its bytes, and the text of a changed sheet
 * stays but for the cells concerned. A formula whose text is the cell's own keeps its stored form (shared, array)
 * and only gets the new result. Cells that an array formula fills come as edits of their own, value only. Results
 * that are unknown (`null`) make Excel recalculate when it opens the file.
 *
 * @param edits - In any order; of two edits of one cell the later counts.
 * @param sheets - Applied first; `edits` use the new names.
 * @param fileName - Named in errors only.
 * @returns A new package; `original` itself when there is nothing to change.
 * @throws {@link FileError} and nothing else; `file-type-not-writable` for anything but .xlsx and .xlsm.
 */
export function patchWorkbook(
  original: Uint8Array,
  edits: readonly CellEdit[],
  sheets: SheetChanges = {},
  fileName = "",
  limits: ReadLimits = defaultLimits,
): Uint8Array {
  if (edits.length === 0 && Object.values(sheets).every((list) => list.length === 0)) {
    return original;
  }
  return namedFailure(fileName, () => {
    const draft = openDraft(original, limits);
    changeSheets(draft, sheets);
    applyEdits(draft, edits);
    return closePackage(draft.names, draft.parts, draft.stored);
  });
}
