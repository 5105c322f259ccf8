import type { Cell } from "../grid";
import { amountMeant } from "./amount-meant";
import { withConfirmed } from "./apply-confirmed";
import { nothingConfirmed, type ConfirmedHeaders } from "./confirmed-headers";
import { unitWord } from "./header-key";
import { matchHeader, type HeaderMatch } from "./match-header";
import { isRatioHeader } from "./ratio-header";

/** A column with a header. */
export interface WrittenHeader {
  /** Position in the grid, from 0. */
  readonly index: number;
  /** The header as written, its lines joined by a space; of several cells the lowest that is no unit. */
  readonly header: string;
  /** The row of that cell, from the top of the grid. */
  readonly row: number;
  /** The header cells over the column, top first, with what is merged over several columns and the unit below. */
  readonly path: readonly string[];
}

/** A column of the header that was recognised. */
export interface HeaderColumn extends WrittenHeader, HeaderMatch {
  /** Whether the reader said so. */
  readonly confirmed?: true;
  /** The texts over its own that have a part in what it means, top first. */
  readonly over: readonly string[];
}

/** Where a table's header ends, and what its columns mean. */
export interface Header {
  /** The lowest row of the header, from the top of the grid. */
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
  /** Columns with a header that means none of our fields. */
  readonly unread: readonly WrittenHeader[];
}

type Rows = readonly (readonly Cell[])[];

const rowsSearched = 30;
const columnsSearched = 600;
const linesOver = 2;
const longestUnit = 8;

/**
 * Finds the header of a school sheet below its title rows.
 *
 * @remarks The row under which most fields are recognised is taken; the first of equals. Up to two lines
 * above it may carry merged parents. A line of units below it belongs to it.
 *
 * @param confirmed - What the reader said that headers mean; it too says where the header is.
 * @returns `null` when no row holds a single known field. What was confirmed is not yet in it.
 */
export function findHeader(rows: Rows, confirmed: ConfirmedHeaders = nothingConfirmed): Header | null {
  let best: Header | null = null;
  let most = 0;
  for (let row = 0; row < Math.min(rows.length, rowsSearched); row++) {
    const header = looksLikeHeader(rows[row]!) ? headerAt(rows, row - linesOver, row) : null;
    const known = header === null ? null : withConfirmed(header, confirmed);
    if (known !== null && known.columns.length > 0 && telling(known) > most) {
      best = header;
      most = telling(known);
    }
  }
  return best === null ? null : withUnitLine(rows, best);
}

/** Returns the first row that could be a header though nothing in it is known; `null` when there is none. */
export function likeliestHeader(rows: Rows): Header | null {
  const row = rows
    .slice(0, rowsSearched)
    .findIndex((cells) => looksLikeHeader(cells) && cells.filter((cell) => textOf(cell) !== null).length > 2);
  return row === -1 ? null : withUnitLine(rows, headerAt(rows, row - linesOver, row));
}

/** Returns the first row of the header, below the titles. */
export function headerTop({ bottom, columns }: Header): number {
  return columns.reduce((top, { row, over }) => Math.min(top, Math.max(0, row - over.length)), bottom);
}

/** Columns of ratios are not used, but they too say where the header is. */
function telling({ columns, unread }: Header): number {
  const ratios = unread.filter(({ path, header }) => amountMeant(path, header) !== null);
  return new Set(columns.map(({ field }) => field)).size + ratios.length;
}

function looksLikeHeader(row: readonly Cell[]): boolean {
  const texts = row.filter((cell) => typeof cell === "string" && cell.trim() !== "").length;
  const numbers = row.filter((cell) => typeof cell === "number").length;
  return texts > 0 && numbers * 5 <= texts;
}

function headerAt(rows: Rows, from: number, bottom: number): Header {
  const lines = rows.slice(Math.max(0, from), bottom + 1);
  const width = Math.min(columnsSearched, Math.max(...lines.map((line) => line.length)));
  const parents = lines.map((line) => filledRight(line, width));
  const columns: HeaderColumn[] = [];
  const unread: WrittenHeader[] = [];
  for (let index = 0; index < width; index++) {
    const written = writtenAt(lines, parents, bottom, index);
    const match = written === null ? null : matchHeader(written.path);
    if (written !== null && match !== null) {
      columns.push({ ...written, ...match, over: parentsNeeded(written.path, match) });
    } else if (written !== null) {
      unread.push(written);
    }
  }
  return { bottom, columns, unread };
}

/** Repeats each text over the blanks to its right, as merged cells leave them. */
function filledRight(line: readonly Cell[], width: number): readonly (string | null)[] {
  let last: string | null = null;
  return Array.from({ length: width }, (_, index) => (last = textOf(line[index]) ?? last));
}

function writtenAt(
  lines: Rows,
  parents: readonly (readonly (string | null)[])[],
  bottom: number,
  index: number,
): WrittenHeader | null {
  const written = lines.flatMap((line, at) => (textOf(line[index]) === null ? [] : [at]));
  const lowest = written.at(-1);
  if (lowest === undefined) {
    return null;
  }
  const text = (line: number): string => textOf(lines[line]![index])!;
  const named = written.filter((line) => !isUnit(text(line))).at(-1) ?? lowest;
  const over = parents.slice(0, lowest).flatMap((line) => line[index] ?? []);
  const row = bottom - (lines.length - 1 - named);
  return { index, header: text(named).replace(/\s+/g, " "), row, path: [...over, text(lowest)] };
}

/** The texts over the header's own cell without which it would be of another field or stage. */
function parentsNeeded(path: readonly string[], { field, stage }: HeaderMatch): readonly string[] {
  const own = path.length > 1 && unitWord(path.at(-1)!) !== null ? 2 : 1;
  for (let length = own; length < path.length; length++) {
    const match = matchHeader(path.slice(-length));
    if (match !== null && match.field === field && match.stage === stage) {
      return path.slice(-length, path.length - own);
    }
  }
  return path.slice(0, path.length - own);
}

function withUnitLine(rows: Rows, header: Header): Header {
  const below = rows[header.bottom + 1] ?? [];
  const texts = below.map(textOf).filter((text) => text !== null);
  const unitsOnly = texts.length > 0 && below.every((cell) => cell === null || isUnit(cell));
  return unitsOnly ? headerAt(rows, header.bottom - linesOver, header.bottom + 1) : header;
}

function isUnit(cell: Cell): boolean {
  if (typeof cell !== "string") {
    return false;
  }
  const text = cell.trim();
  return (
    text === "" ||
    /^[-—/]+$/.test(text) ||
    unitWord(cell) !== null ||
    (text.length <= longestUnit && isRatioHeader(text))
  );
}

function textOf(cell: Cell | undefined): string | null {
  return typeof cell === "string" && cell.trim() !== "" ? cell.trim() : null;
}
