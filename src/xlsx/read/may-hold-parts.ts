import { isXmlName } from "../package/open-package";

/** Whether a part must be inflated to find custom XML parts; cells and pictures need not. */
export function mayHoldParts(name: string): boolean {
  return isXmlName(name) && !/worksheets[/\\][^/\\]+$|sharedStrings|\.vml$/i.test(name);
}
