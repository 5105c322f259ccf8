import {
  arrayRange,
  inheritedStyle,
  type ScannedCell,
  type ScannedRow,
  scanSheet,
  type SheetScan,
} from "./sheet-scan";
import { covers, rangeReference } from "../cell-reference";
import { type CellEdit, type CellStyle, FileError, type FileValue } from "../workbook-content";
import { cellXml } from "./cell-xml";
import { dimensionSplice } from "./dimension";
import { formulaOf, type SharedFormulas, sharedFormulas } from "./shared-formulas";
import { applySplices, escapeXml, type Splice } from "../package/splices";
import { storedValue } from "./stored-value";

/** What a sheet needs to know of the rest of the package. */
export interface SheetContext {
  readonly sheet: string;
  /** The shared string of a number, as plain text; `undefined` when there is none. */
  readonly sharedString: (index: number) => string | undefined;
  /** The number of a cell format: the one given, changed so that it looks as asked. */
  readonly styleNumber: (base: number, style: CellStyle) => number;
}

export interface PatchedSheet {
  readonly text: string;
  /** Whether formula cells came, went or changed, so that a stored calculation order no longer holds. */
  readonly formulasChanged: boolean;
}

/**
 * Writes edits into the text of a worksheet part; every other character stays.
 *
 * @throws {@link FileError} `sheet-not-writable`; Error when the text is not well-formed.
 */
export function patchSheet(text: string, given: readonly CellEdit[], context: SheetContext): PatchedSheet {
  const first = scanSheet(text, new Set(given.map((edit) => edit.row)));
  const edits = withEmptiedSpills(first, given, sharedFormulas(first.grouped));
  const scan =
    edits.length === given.length ? first : scanSheet(text, new Set(edits.map((edit) => edit.row)));
  if (scan.data === null) {
    throw new FileError("sheet-not-writable", { sheet: context.sheet });
  }
  const work: Work = {
    text,
    scan,
    context,
    shared: sharedFormulas(scan.grouped),
    splices: [],
    formulasChanged: false,
  };
  const byRow = groupByRow(edits);
  const lastRows = new Map(scan.rows.map((row) => [row.row, row]));
  const newRows: [number, string][] = [];
  for (const [row, rowEdits] of byRow) {
    const existing = lastRows.get(row);
    if (existing === undefined) {
      newRows.push([row, newRow(work, row, rowEdits)]);
    } else {
      patchRow(work, existing, rowEdits);
    }
  }
  insertRows(work, newRows);
  releaseDependants(work, edits);
  work.splices.push(...dimensionSplice(scan, edits));
  return { text: applySplices(text, work.splices), formulasChanged: work.formulasChanged };
}

interface Work {
  readonly text: string;
  readonly scan: SheetScan;
  readonly context: SheetContext;
  readonly shared: SharedFormulas;
  readonly splices: Splice[];
  formulasChanged: boolean;
}

/** Adds edits that empty the cells which an edited array formula filled and no longer fills. */
function withEmptiedSpills(
  scan: SheetScan,
  edits: readonly CellEdit[],
  shared: SharedFormulas,
): readonly CellEdit[] {
  const byPlace = new Map(edits.map((edit) => [`${edit.row},${edit.column}`, edit]));
  const added: CellEdit[] = [];
  for (const anchor of scan.grouped) {
    const edit = byPlace.get(`${anchor.row},${anchor.column}`);
    const range = arrayRange(anchor);
    if (edit === undefined || range === null || range.rowCount * range.columnCount > 100_000) {
      continue;
    }
    const keeps = keepsFormula(edit, anchor, shared) && edit.spill === undefined && !isError(edit.value);
    const filled = keeps
      ? range
      : { row: edit.row, column: edit.column, ...(edit.spill ?? { rowCount: 1, columnCount: 1 }) };
    for (let row = range.row; row < range.row + range.rowCount; row++) {
      for (let column = range.column; column < range.column + range.columnCount; column++) {
        if (!covers(filled, row, column) && !byPlace.has(`${row},${column}`)) {
          added.push({ sheet: edit.sheet, row, column, value: null });
        }
      }
    }
  }
  return added.length === 0 ? edits : [...edits, ...added];
}

function groupByRow(edits: readonly CellEdit[]): [number, CellEdit[]][] {
  const cells = new Map<number, Map<number, CellEdit>>();
  for (const edit of edits) {
    const row = cells.get(edit.row) ?? new Map<number, CellEdit>();
    // of two edits of one cell the later counts
    cells.set(edit.row, row.set(edit.column, edit));
  }
  return [...cells]
    .sort(([a], [b]) => a - b)
    .map(([row, columns]) => [row, [...columns.values()].sort((a, b) => a.column - b.column)]);
}

function patchRow(work: Work, row: ScannedRow, edits: readonly CellEdit[]): void {
  const existing = new Map(row.cells.map((cell) => [cell.column, cell]));
  const inserted: string[] = [];
  let widened = false;
  for (const edit of edits) {
    const cell = existing.get(edit.column);
    if (cell !== undefined) {
      work.splices.push({ start: cell.start, end: cell.end, text: changedCell(work, cell, edit) });
      continue;
    }
    const xml = newCell(work, row, edit);
    const next = row.cells.find((candidate) => candidate.column > edit.column);
    if (xml !== "" && next !== undefined) {
      work.splices.push({ start: next.start, end: next.start, text: xml });
    } else {
      inserted.push(xml);
    }
    widened ||= xml !== "";
  }
  appendCells(work, row, inserted.join(""), widened);
}

/** Puts cells at the end of a row, opens a row that closed itself, and drops its hint of the columns used. */
function appendCells(work: Work, row: ScannedRow, xml: string, widened: boolean): void {
  const { text, scan, splices } = work;
  if (xml !== "" && !row.selfClosing) {
    splices.push({ start: row.closeStart, end: row.closeStart, text: xml });
  }
  if (!widened) {
    return;
  }
  const open = text.slice(row.start, row.openEnd).replace(/\s+spans\s*=\s*("[^"]*"|'[^']*')/, "");
  if (row.selfClosing && xml !== "") {
    splices.push({
      start: row.start,
      end: row.end,
      text: `${open.replace(/\s*\/>$/, ">")}${xml}</${scan.prefix}row>`,
    });
  } else if (open.length !== row.openEnd - row.start) {
    splices.push({ start: row.start, end: row.openEnd, text: open });
  }
}

function newRow(work: Work, row: number, edits: readonly CellEdit[]): string {
  const { prefix } = work.scan;
  const cells = edits.map((edit) => newCell(work, undefined, edit)).join("");
  return cells === "" ? "" : `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`;
}

function insertRows(work: Work, rows: readonly [number, string][]): void {
  const { scan, splices } = work;
  const data = scan.data!;
  const filled = rows.filter(([, xml]) => xml !== "");
  if (data.selfClosing && filled.length > 0) {
    const open = work.text.slice(data.start, data.openEnd).replace(/\s*\/>$/, ">");
    const xml = filled.map(([, row]) => row).join("");
    splices.push({ start: data.start, end: data.end, text: `${open}${xml}</${scan.prefix}sheetData>` });
    return;
  }
  let next = 0;
  for (const [row, xml] of filled) {
    while (next < scan.rows.length && scan.rows[next]!.row < row) {
      next++;
    }
    const at = scan.rows[next]?.start ?? data.closeStart;
    splices.push({ start: at, end: at, text: xml });
  }
}

function newCell(work: Work, row: ScannedRow | undefined, edit: CellEdit): string {
  if (edit.value === null && edit.formula === undefined && edit.style === undefined) {
    return "";
  }
  work.formulasChanged ||= edit.formula !== undefined;
  const inherited = inheritedStyle(work.scan, row, edit.column);
  return cellXml(edit, { prefix: work.scan.prefix, style: styleOf(work, edit, inherited) });
}

function changedCell(work: Work, cell: ScannedCell, edit: CellEdit): string {
  const { prefix } = work.scan;
  const style = styleOf(work, edit, cell.attributes["s"]);
  const sameFormula = keepsFormula(edit, cell, work.shared);
  if (sameFormula && !keepsSpill(edit, cell)) {
    return cellXml(edit, {
      prefix,
      style,
      keptFormula: resizedFormula(work, cell, edit),
      metadata: cell.attributes["cm"],
    });
  }
  if (sameFormula && sameValue(storedValue(cell, work.context.sharedString), edit.value)) {
    const inner =
      cell.end === cell.openEnd
        ? ""
        : work.text.slice(cell.openEnd, work.text.lastIndexOf("<", cell.end - 1));
    return cellXml(edit, { prefix, style, kept: { inner, attributes: cell.attributes } });
  }
  if (sameFormula && cell.formula !== null) {
    const keptFormula = work.text.slice(cell.formula.start, cell.formula.end);
    return cellXml(edit, { prefix, style, keptFormula, metadata: cell.attributes["cm"] });
  }
  work.formulasChanged ||= edit.formula !== undefined || cell.formula !== null;
  const staysDynamic = edit.spill !== undefined && cell.formula?.type === "array";
  return cellXml(edit, { prefix, style, ...(staysDynamic && { metadata: cell.attributes["cm"] }) });
}

/** Whether the edit leaves the cell's formula, or its having none, as it is. */
function keepsFormula(edit: CellEdit, cell: ScannedCell, shared: SharedFormulas): boolean {
  const typed = edit.formula?.replace(/^=/, "");
  return cell.formula === null
    ? typed === undefined
    : typed !== undefined && formulaOf(cell, shared) === typed;
}

/** Whether an array formula keeps filling the same cells. */
function keepsSpill(edit: CellEdit, cell: ScannedCell): boolean {
  const range = arrayRange(cell);
  if (range === null) {
    return edit.spill === undefined;
  }
  if (edit.spill === undefined) {
    return !isError(edit.value) || range.rowCount * range.columnCount === 1;
  }
  return edit.spill.rowCount === range.rowCount && edit.spill.columnCount === range.columnCount;
}

function resizedFormula(work: Work, cell: ScannedCell, edit: CellEdit): string {
  const { prefix } = work.scan;
  const { row, column, spill = { rowCount: 1, columnCount: 1 } } = edit;
  const text = work.text.slice(cell.formula!.start, cell.formula!.end);
  const inner = /^[^>]*\/>$/.test(text) ? "" : text.slice(text.indexOf(">") + 1, text.lastIndexOf("<"));
  return `<${prefix}f t="array" ref="${rangeReference({ row, column, ...spill })}">${inner}</${prefix}f>`;
}

/** Cells that shared the formula of an edited cell get it written out. */
function releaseDependants(work: Work, edits: readonly CellEdit[]): void {
  const edited = new Map(edits.map((edit) => [`${edit.row},${edit.column}`, edit]));
  for (const { master, dependants } of work.shared.groups) {
    const edit = edited.get(`${master.row},${master.column}`);
    if (edit === undefined || keepsFormula(edit, master, work.shared)) {
      continue;
    }
    for (const cell of dependants.filter(({ row, column }) => !edited.has(`${row},${column}`))) {
      const formula = escapeXml(work.shared.textOf(cell) ?? "");
      const { prefix } = work.scan;
      work.splices.push({
        start: cell.formula!.start,
        end: cell.formula!.end,
        text: `<${prefix}f>${formula}</${prefix}f>`,
      });
    }
  }
}

function styleOf(work: Work, edit: CellEdit, base: string | undefined): string | undefined {
  return edit.style === undefined ? base : String(work.context.styleNumber(Number(base ?? 0), edit.style));
}

function sameValue(left: FileValue | undefined, right: FileValue): boolean {
  return isError(left) && isError(right) ? left.error === right.error : left === right;
}

function isError(value: FileValue | undefined): value is { readonly error: string } {
  return typeof value === "object" && value !== null;
}
