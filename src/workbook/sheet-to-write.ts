import type { Cell, ChartData } from "../core";

/** Cells of one column that offer a list of words. Rows and columns count from 0. */
export interface CellWords {
  readonly column: number;
  readonly fromRow: number;
  readonly rowCount: number;
  readonly words: readonly string[];
}

/** A sheet of ours, from cell A1 on. Text stays text, whatever it looks like. */
export interface SheetToWrite {
  /** What it would like to be called; where that is taken, a number is put behind it. */
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Rows in bold. */
  readonly headings: readonly number[];
  /** In characters of the default font, by column. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  /** Lists to choose from; one that is longer than the host takes is left out. */
  readonly lists: readonly CellWords[];
}

/** A chart, and the new sheet for the table it is drawn from. */
export interface ChartToInsert extends ChartData {
  /** What the new sheet would like to be called. */
  readonly sheetName: string;
}

/** A sheet that was written, and what it held then. */
export interface WrittenSheet {
  /** The name it was given. */
  readonly sheet: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** As many characters as Excel takes in a sheet's name. */
const longestName = 31;

/**
 * Finds a name that no sheet has, in any case, as Excel compares names.
 *
 * @param wanted - cut short and freed of what a sheet's name cannot hold
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const plain = wanted.replace(/[\\/?*[\]:']/g, " ").trim() || "Sheet";
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = `${plain.slice(0, longestName - suffix.length).trim()}${suffix}`;
    if (!used.has(name.toLowerCase())) {
      return name;
    }
  }
}

/** Whether a sheet still holds exactly what was written into it. */
export function holdsStill(
  written: readonly (readonly Cell[])[],
  now: { readonly row: number; readonly column: number; readonly rows: readonly (readonly Cell[])[] },
): boolean {
  const height = Math.max(written.length, now.row + now.rows.length);
  const width = Math.max(
    ...[...written, [], ...now.rows.map((cells) => ({ length: now.column + cells.length }))].map(
      ({ length }) => length,
    ),
  );
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const before = written[row]?.[column] ?? null;
      const after = now.rows[row - now.row]?.[column - now.column] ?? null;
      if (before !== after) {
        return false;
      }
    }
  }
  return true;
}
