import { type FileValue } from "../workbook-content";
import { unescapeCellText } from "../package/splices";
import { type ScannedCell } from "./sheet-scan";

/** The value a scanned cell holds; `undefined` when it cannot be told. */
export function storedValue(
  cell: ScannedCell,
  sharedString: (index: number) => string | undefined,
): FileValue | undefined {
  const { value } = cell;
  switch (cell.attributes["t"] ?? "n") {
    case "n":
      return value.trim() === "" ? null : Number(value);
    case "s":
      return sharedString(Number(value));
    case "b":
      return value.trim() === "1" || value.trim() === "true";
    case "e":
      return { error: value };
    case "str":
    case "inlineStr":
      return unescapeCellText(value);
    default:
      return undefined;
  }
}
