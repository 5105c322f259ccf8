import { parseRange, rangeReference } from "../cell-reference";
import { type CellEdit } from "../workbook-content";
import { type SheetScan } from "./sheet-scan";
import { type Splice } from "../package/splices";

/** Widens the sheet's stated extent to hold the edits; nothing when it states none or holds them already. */
export function dimensionSplice(scan: SheetScan, edits: readonly CellEdit[]): Splice[] {
  const { dimension } = scan;
  const stated = dimension === null ? null : parseRange(dimension.reference);
  const filled = edits.filter((edit) => edit.value !== null || edit.formula !== undefined);
  if (dimension === null || stated === null || filled.length === 0) {
    return [];
  }
  let { row: top, column: left } = stated;
  let bottom = top + stated.rowCount - 1;
  let right = left + stated.columnCount - 1;
  for (const { row, column } of filled) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  const widened = rangeReference({
    row: top,
    column: left,
    rowCount: bottom - top + 1,
    columnCount: right - left + 1,
  });
  return widened === rangeReference(stated)
    ? []
    : [{ start: dimension.start, end: dimension.end, text: `<${scan.prefix}dimension ref="${widened}"/>` }];
}
