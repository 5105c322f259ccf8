import { defaultLimits } from "./default-limits";
import { customParts } from "./package/custom-parts";
import { openPackage } from "./package/open-package";
import { fileKind } from "./read/file-kind";
import { mayHoldParts } from "./read/may-hold-parts";
import { namedFailure } from "./read/named-failure";
import { undoNamespace } from "./undo/undo-record";
import { type WorkbookAddition } from "./workbook-addition";
import { type ReadLimits } from "./workbook-content";

/**
 * Reads all custom XML parts of a workbook, but for those in which additions keep what it takes to undo them.
 *
 * @param fileName - Named in errors only.
 * @returns Their texts as they are; none for files other than .xlsx and .xlsm.
 * @throws {@link FileError} and nothing else, when the package cannot be opened.
 */
export function readParts(
  bytes: Uint8Array,
  fileName = "",
  limits: ReadLimits = defaultLimits,
): WorkbookAddition["parts"] {
  if (fileKind(bytes, "") !== "zip") {
    return [];
  }
  return namedFailure(fileName, () => {
    const opened = openPackage(bytes, limits, mayHoldParts);
    try {
      return customParts(opened)
        .filter(({ namespace }) => namespace !== undoNamespace)
        .map(({ namespace, text: xml }) => ({ namespace, xml }));
    } catch {
      // no OOXML workbook
      return [];
    }
  });
}
