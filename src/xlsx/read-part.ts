import { defaultLimits } from "./default-limits";
import { customParts } from "./package/custom-parts";
import { openPackage } from "./package/open-package";
import { fileKind } from "./read/file-kind";
import { mayHoldParts } from "./read/may-hold-parts";
import { namedFailure } from "./read/named-failure";
import { type ReadLimits } from "./workbook-content";

/**
 * Reads a custom XML part of a workbook.
 *
 * @param namespace - Of the part's root element.
 * @param fileName - Named in errors only.
 * @returns Its text; `null` when the workbook has none, as files other than .xlsx and .xlsm have none.
 * @throws {@link FileError} and nothing else, when the package cannot be opened.
 */
export function readPart(
  bytes: Uint8Array,
  namespace: string,
  fileName = "",
  limits: ReadLimits = defaultLimits,
): string | null {
  if (fileKind(bytes, "") !== "zip") {
    return null;
  }
  return namedFailure(fileName, () => {
    const opened = openPackage(bytes, limits, mayHoldParts);
    try {
      return customParts(opened).find((part) => part.namespace === namespace)?.text ?? null;
    } catch {
      // no OOXML workbook
      return null;
    }
  });
}
