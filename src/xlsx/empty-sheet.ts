import { type SheetContent } from "./workbook-content";

/** Returns a visible sheet that holds nothing and has no layout of its own. */
export function emptySheet(name: string): SheetContent {
  return {
    name,
    visible: true,
    cells: [],
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    frozenRows: 0,
    frozenColumns: 0,
    hiddenRows: [],
    hiddenColumns: [],
    validations: [],
  };
}
