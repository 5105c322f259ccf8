import { defaultLimits } from "./default-limits";
import { customParts } from "./package/custom-parts";
import { isXmlName, openPackage } from "./package/open-package";
import { fileKind } from "./read/file-kind";
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
    const opened = openPackage(bytes, limits, mayMatter);
    try {
      return customParts(opened).find((part) => part.namespace === namespace)?.text ?? null;
    } catch {
      // no OOXML workbook
      return null;
    }
  });
}

/** Cells and pictures need not be inflated. */
function mayMatter(name: string): boolean {
  return isXmlName(name) && !/worksheets[/\\][^/\\]+$|sharedStrings|\.vml$/i.test(name);
}
