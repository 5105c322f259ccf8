import type { Cell } from "../grid";
import { unitWord } from "./header-key";
import { matchHeader, type HeaderMatch } from "./match-header";

/** A column of the header that was recognised. */
export interface HeaderColumn extends HeaderMatch {
  /** Position in the grid, from 0. */
  readonly index: number;
  /** The header as written, its lines joined by a space. */
  readonly header: string;
  /** The row of its lowest written cell, from the top of the grid. */
  readonly row: number;
}

/** Where a table's header ends, and what its columns mean. */
export interface Header {
  /** The lowest row of the header, from the top of the grid. */
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
}

const rowsSearched = 30;
const columnsSearched = 600;
const linesOver = 2;

/**
 * Finds the header of a school sheet below its title rows.
 *
 * @remarks The row under which most fields are recognised is taken; the first of equals. Up to two lines
 * above it may carry merged parents. A line of units below it belongs to it.
 *
 * @returns `null` when no row holds a single known field.
 */
export function findHeader(rows: readonly (readonly Cell[])[]): Header | null {
  let best: Header | null = null;
  for (let row = 0; row < Math.min(rows.length, rowsSearched); row++) {
    const header = looksLikeHeader(rows[row]!) ? headerAt(rows, row) : null;
    if (header !== null && fieldCount(header) > (best === null ? 0 : fieldCount(best))) {
      best = header;
    }
  }
  return best === null ? null : withUnitLine(rows, best);
}

function fieldCount({ columns }: Header): number {
  return new Set(columns.map(({ field }) => field)).size;
}

function looksLikeHeader(row: readonly Cell[]): boolean {
  const texts = row.filter((cell) => typeof cell === "string" && cell.trim() !== "").length;
  const numbers = row.filter((cell) => typeof cell === "number").length;
  return texts > 0 && numbers * 5 <= texts;
}

function headerAt(rows: readonly (readonly Cell[])[], bottom: number): Header {
  const lines = rows.slice(Math.max(0, bottom - linesOver), bottom + 1);
  const width = Math.min(columnsSearched, Math.max(...lines.map((line) => line.length)));
  const parents = lines.map((line) => filledRight(line, width));
  const columns = Array.from({ length: width }, (_, index) => columnAt(lines, parents, bottom, index));
  return { bottom, columns: columns.filter((column) => column !== null) };
}

/** Repeats each text over the blanks to its right, as merged cells leave them. */
function filledRight(line: readonly Cell[], width: number): readonly (string | null)[] {
  let last: string | null = null;
  return Array.from({ length: width }, (_, index) => (last = textOf(line[index]) ?? last));
}

function columnAt(
  lines: readonly (readonly Cell[])[],
  parents: readonly (readonly (string | null)[])[],
  bottom: number,
  index: number,
): HeaderColumn | null {
  const lowest = lowestWritten(lines, index);
  if (lowest === null) {
    return null;
  }
  const over = parents.slice(0, lowest).map((line) => line[index] ?? null);
  const path = [...over, textOf(lines[lowest]![index])].filter((text) => text !== null);
  const match = matchHeader(path);
  const row = bottom - (lines.length - 1 - lowest);
  const header = textOf(lines[lowest]![index])!.replace(/\s+/g, " ");
  return match === null ? null : { ...match, index, row, header };
}

function lowestWritten(lines: readonly (readonly Cell[])[], index: number): number | null {
  const written = lines.flatMap((line, at) => (textOf(line[index]) === null ? [] : [at]));
  return written.at(-1) ?? null;
}

function withUnitLine(rows: readonly (readonly Cell[])[], header: Header): Header {
  const below = rows[header.bottom + 1] ?? [];
  const texts = below.map(textOf).filter((text) => text !== null);
  const unitsOnly = texts.length > 0 && below.every((cell) => cell === null || isUnit(cell));
  if (!unitsOnly) {
    return header;
  }
  const withUnits = headerAt(rows, header.bottom + 1);
  return fieldCount(withUnits) >= fieldCount(header) ? withUnits : header;
}

function isUnit(cell: Cell): boolean {
  return (
    typeof cell === "string" &&
    (cell.trim() === "" || /^[-—/]+$/.test(cell.trim()) || unitWord(cell) !== null)
  );
}

function textOf(cell: Cell | undefined): string | null {
  return typeof cell === "string" && cell.trim() !== "" ? cell.trim() : null;
}
