import { columnLimit, rangeReference, rowLimit } from "../cell-reference";
import { storedFormula } from "../formula/stored-formula";
import { escapeElementText } from "../package/splices";
import { cellXml } from "../patch/cell-xml";
import { type AddedCell, type AddedSheet } from "../workbook-addition";
import { type CellRange, FileError } from "../workbook-content";
import { type SharedFormula, sharedRuns } from "./shared-runs";

/** The extent and the rows of an added sheet. */
export interface SheetData {
  /** As `dimension` states it. */
  readonly extent: string;
  readonly xml: string;
}

/**
 * Prints the cells of an added sheet.
 *
 * @param styleNumber - The number of a cell format; `undefined` for a plain cell.
 * @throws {@link FileError} `sheet-not-writable` when a cell lies outside of a sheet or holds too much text.
 */
export function sheetData(
  { name: sheet, cells, rowHeights = {} }: AddedSheet,
  styleNumber: (style: string | undefined) => string | undefined,
): SheetData {
  const ordered = inOrder(cells);
  const shared = sharedRuns(ordered);
  const pieces = ["<sheetData>"];
  const around = { top: rowLimit, left: columnLimit, bottom: 0, right: 0 };
  let open = -1;
  for (const cell of ordered) {
    const { row, column, value, formula } = cell;
    refuseOutside(sheet, cell);
    if (row !== open) {
      pieces.push(open < 0 ? "" : "</row>", `<row r="${row + 1}"${heightXml(rowHeights[row])}>`);
      open = row;
    }
    const edit = { sheet, row, column, value, ...(formula !== undefined && { formula }) };
    const keptFormula = sharedXml(cell, shared.get(cell));
    const frame = { prefix: "", style: styleNumber(cell.style) };
    pieces.push(cellXml(edit, keptFormula === undefined ? frame : { ...frame, keptFormula }));
    around.top = Math.min(around.top, row);
    around.bottom = row;
    around.left = Math.min(around.left, column);
    around.right = Math.max(around.right, column);
  }
  pieces.push(open < 0 ? "" : "</row>", "</sheetData>");
  return { extent: open < 0 ? "A1" : rangeReference(rangeOf(around)), xml: pieces.join("") };
}

function heightXml(points: number | undefined): string {
  return points === undefined ? "" : ` ht="${points}" customHeight="1"`;
}

function sharedXml({ formula }: AddedCell, shared: SharedFormula | undefined): string | undefined {
  if (formula === undefined || shared === undefined) {
    return undefined;
  }
  const { index, reference } = shared;
  return reference === undefined
    ? `<f t="shared" si="${index}"/>`
    : `<f t="shared" ref="${reference}" si="${index}">${escapeElementText(storedFormula(formula))}</f>`;
}

/** Row by row; of two entries for one cell only the later. */
export function inOrder(cells: readonly AddedCell[]): readonly AddedCell[] {
  const isOrdered = cells.every((cell, i) => i === 0 || compare(cells[i - 1]!, cell) < 0);
  if (isOrdered) {
    return cells;
  }
  const sorted = [...cells].sort(compare);
  return sorted.filter((cell, i) => i === sorted.length - 1 || compare(cell, sorted[i + 1]!) !== 0);
}

function compare(a: AddedCell, b: AddedCell): number {
  return a.row - b.row || a.column - b.column;
}

function refuseOutside(sheet: string, { row, column }: AddedCell): void {
  const inside = row >= 0 && row < rowLimit && column >= 0 && column < columnLimit;
  if (!inside || !Number.isInteger(row) || !Number.isInteger(column)) {
    throw new FileError("sheet-not-writable", { sheet });
  }
}

function rangeOf({
  top,
  left,
  bottom,
  right,
}: Record<"top" | "left" | "bottom" | "right", number>): CellRange {
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
