import {
  type CellEdit,
  type FileCell,
  type SheetChanges,
  type SheetContent,
  type WorkbookContent,
} from "../../xlsx";
import { type CellStyle, type FileValue } from "../../xlsx";
import { fileStyle, gridStyle } from "./cell-style";
import { type WorkbookMarks } from "./workbook-marks";

/** A workbook and, in the order of its sheets, the ids by which the grid knows them. */
export interface TrackedWorkbook {
  readonly content: WorkbookContent;
  readonly sheetIds: readonly string[];
  /** Left out where nothing beside cells and looks matters. */
  readonly marks?: WorkbookMarks;
}

/** What must be written into a file to make it the workbook on the screen. */
export interface WorkbookChanges {
  readonly sheets: SheetChanges;
  readonly edits: readonly CellEdit[];
}

/** Relative difference up to which a recalculated result is the stored one: two engines round differently. */
const sameResult = 1e-13;

/**
 * Finds what was changed since a workbook was opened or last saved.
 *
 * @remarks A formula that the grid does not know keeps the result its file has, and so do the cells it spills into.
 *
 * @returns edits sheet by sheet under the sheets' present names, each row by row
 */
export function workbookChanges(before: TrackedWorkbook, now: TrackedWorkbook): WorkbookChanges {
  const old = new Map(before.sheetIds.map((id, index) => [id, before.content.sheets[index]!] as const));
  const kept = new Set(now.sheetIds);
  const added: string[] = [];
  const renamed: { from: string; to: string }[] = [];
  const edits = now.content.sheets.flatMap((sheet, index) => {
    const opened = old.get(now.sheetIds[index]!);
    if (opened === undefined) {
      added.push(sheet.name);
    } else if (opened.name !== sheet.name) {
      renamed.push({ from: opened.name, to: sheet.name });
    }
    return sheetEdits(
      { cells: opened?.cells ?? [], styles: before.content.styles },
      { cells: sheet.cells, styles: now.content.styles },
      sheet.name,
    );
  });
  const removed = [...old].filter(([id]) => !kept.has(id)).map(([, sheet]) => sheet.name);
  return { sheets: { added, renamed, removed }, edits };
}

/** Whether sizes, merges, frozen or hidden rows and columns differ, which edits of cells cannot say. */
export function layoutDiffers(before: TrackedWorkbook, now: TrackedWorkbook): boolean {
  return now.content.sheets.some((sheet, index) => {
    const opened = before.content.sheets[before.sheetIds.indexOf(now.sheetIds[index]!)];
    return opened !== undefined && layoutKey(opened) !== layoutKey(sheet);
  });
}

interface Cells {
  readonly cells: readonly FileCell[];
  readonly styles: readonly CellStyle[];
}

function sheetEdits(before: Cells, now: Cells, sheet: string): CellEdit[] {
  const old = byPlace(before.cells);
  const current = byPlace(now.cells);
  const places = new Set([...old.keys(), ...current.keys()]);
  const untouchable = spilledFromUnknown(old, current);
  const edits = [...places].flatMap((place) => {
    const from = old.get(place);
    const to = current.get(place);
    const oldStyle = styleText(from, before.styles);
    const style = styleText(to, now.styles);
    const valueStays = untouchable.has(place) || sameContent(from, to);
    return valueStays && oldStyle === style
      ? []
      : [edit(sheet, valueStays ? { ...to, ...from } : to, from, style, oldStyle)];
  });
  return edits.sort((a, b) => a.row - b.row || a.column - b.column);
}

function edit(
  sheet: string,
  to: Partial<FileCell> | undefined,
  from: FileCell | undefined,
  style: string,
  oldStyle: string,
): CellEdit {
  const spill = spillOf(to);
  return {
    sheet,
    row: (to?.row ?? from?.row)!,
    column: (to?.column ?? from?.column)!,
    value: to?.value ?? null,
    ...(to?.formula !== undefined && { formula: to.formula }),
    ...(style !== oldStyle && { style: JSON.parse(style) as CellStyle }),
    ...(spill && { spill }),
  };
}

function sameContent(from: FileCell | undefined, to: FileCell | undefined): boolean {
  if (from?.formula !== to?.formula) {
    return false;
  }
  if (from?.formula === undefined) {
    return sameValue(from?.value ?? null, to?.value ?? null, Boolean(from?.spilled));
  }
  const oldSpill = spillOf(from);
  const spill = spillOf(to);
  return (
    isUnknown(to?.value ?? null) ||
    (sameValue(from.value, to?.value ?? null, true) &&
      oldSpill?.rowCount === spill?.rowCount &&
      oldSpill?.columnCount === spill?.columnCount)
  );
}

/** Places that hold results of an array whose formula the grid cannot compute. */
function spilledFromUnknown(
  old: ReadonlyMap<string, FileCell>,
  current: ReadonlyMap<string, FileCell>,
): Set<string> {
  const places = new Set<string>();
  for (const [place, cell] of old) {
    const to = current.get(place);
    if (cell.spill && to?.formula === cell.formula && isUnknown(to?.value ?? null)) {
      for (let r = 0; r < cell.spill.rowCount; r += 1) {
        for (let c = 0; c < cell.spill.columnCount; c += 1) {
          const spilled = `${cell.row + r},${cell.column + c}`;
          if (!current.has(spilled) || spilled === place || current.get(spilled)?.value === null) {
            places.add(spilled);
          }
        }
      }
    }
  }
  return places;
}

function isUnknown(value: FileValue): boolean {
  return typeof value === "object" && (value?.error === "#NAME?" || value?.error === "#GETTING_DATA");
}

function sameValue(from: FileValue, to: FileValue, computed: boolean): boolean {
  if (typeof from === "number" && typeof to === "number") {
    return (
      from === to || (computed && Math.abs(from - to) <= sameResult * Math.max(Math.abs(from), Math.abs(to)))
    );
  }
  return from === to || (typeof from === "object" && typeof to === "object" && from?.error === to?.error);
}

function spillOf(cell: Partial<FileCell> | undefined): FileCell["spill"] {
  const spill = cell?.spill;
  return spill && (spill.rowCount > 1 || spill.columnCount > 1) ? spill : undefined;
}

/** A look in the grid's own words, so that what the grid cannot hold is no difference. */
function styleText(cell: FileCell | undefined, styles: readonly CellStyle[]): string {
  const style = cell?.style === undefined ? undefined : styles[cell.style];
  return JSON.stringify(style === undefined ? {} : fileStyle(gridStyle(style)));
}

function byPlace(cells: readonly FileCell[]): ReadonlyMap<string, FileCell> {
  return new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
}

function layoutKey(sheet: SheetContent): string {
  const merges = sheet.merges
    .map((range) => [range.row, range.column, range.rowCount, range.columnCount].join())
    .sort();
  return JSON.stringify([
    merges,
    rounded(sheet.columnWidths, 7),
    rounded(sheet.rowHeights, 96 / 72),
    sheet.frozenRows,
    sheet.frozenColumns,
    [...sheet.hiddenRows].sort((a, b) => a - b),
    [...sheet.hiddenColumns].sort((a, b) => a - b),
  ]);
}

/** Sizes in whole pixels, which is all a screen keeps of them. */
function rounded(sizes: ReadonlyMap<number, number>, pixels: number): readonly (readonly [number, number])[] {
  return [...sizes]
    .map(([index, size]) => [index, Math.round(size * pixels)] as const)
    .sort((a, b) => a[0] - b[0]);
}
