import { DomainError, isCellError, type Cell } from "../core";
import { placeIn, requireSameShape, shownCell, type CellRange, type FilledCell } from "./cell-range";
import { isMissingCode, nilCode } from "./missing-codes";

/** A range that pairs with the others of a call, cell by cell. */
export interface PairedRange {
  readonly range: CellRange;
  /**
   * Codes for missing values are understood among numbers, pupils and ages; ages may be texts too, and labels anything
   * but errors.
   */
  readonly holds: "numbers" | "pupils" | "ages" | "labels";
}

/** The cells of paired ranges that are used. */
export interface SchoolRows {
  /** Where school `i` stands in every range: row × width + column. */
  readonly at: Int32Array;
  readonly width: number;
  /** How many were left out for a missing value. */
  readonly ignored: number;
}

/**
 * Settles row by row which schools are used.
 *
 * @remarks
 * A row blank in every range is no school. A blank or a code for a missing value in some of them is refused, or
 * leaves the school out; so does a school with 0 pupils. Errors, and texts among numbers, are refused always.
 *
 * @param skip - whether schools with a missing value are left out instead of refused
 * @throws {@link DomainError} `shapes-differ`, `range-empty`; `cell-blank`, `cell-coded-missing`, `cell-error`,
 * `cell-not-number` at the first such cell
 */
export function schoolRows(ranges: readonly [PairedRange, ...PairedRange[]], skip: boolean): SchoolRows {
  const [{ range: first }, ...others] = ranges;
  others.forEach(({ range }) => requireSameShape(first, range));
  const width = first.rows[0]?.length ?? 0;
  const at = new Int32Array(first.rows.length * width);
  let used = 0;
  let ignored = 0;
  for (let index = 0; index < at.length; index++) {
    const standing = standingOf(ranges, index, width, skip);
    if (standing === "used") {
      at[used++] = index;
    } else if (standing === "missing") {
      ignored += 1;
    }
  }
  if (used === 0) {
    throw new DomainError("range-empty", { parameter: first.parameter });
  }
  return { at: at.subarray(0, used), width, ignored };
}

/**
 * Returns the numbers of one range in the rows used; the code n stands for 0.
 *
 * @param range - one of those the rows were settled with, holding numbers or pupils
 */
export function numbersAt(range: CellRange, { at, width }: SchoolRows): Float64Array {
  const numbers = new Float64Array(at.length);
  for (let index = 0; index < at.length; index++) {
    const content = cellAt(range, at[index] ?? 0, width);
    numbers[index] = typeof content === "number" ? content : 0;
  }
  return numbers;
}

/** Returns the contents of one range in the rows used. */
export function contentsAt(range: CellRange, { at, width }: SchoolRows): readonly FilledCell[] {
  // none is blank or an error: such rows are not used
  return Array.from(at, (index) => cellAt(range, index, width) as FilledCell);
}

/** Names the cell of a range that school `index` stands in. */
export function placeAt(range: CellRange, { at, width }: SchoolRows, index: number) {
  const cell = at[index];
  return cell === undefined ? null : placeIn(range, positionOf(cell, width));
}

type Standing = "none" | "used" | "missing";

function standingOf(ranges: readonly PairedRange[], index: number, width: number, skip: boolean): Standing {
  let blanks = 0;
  let missing: PairedRange | null = null;
  for (const paired of ranges) {
    const content = cellAt(paired.range, index, width);
    if (content === null) {
      blanks += 1;
    }
    if (lacks(paired, content, index, width, skip)) {
      missing ??= paired;
    }
  }
  if (missing === null) {
    return "used";
  }
  if (blanks === ranges.length) {
    return "none";
  }
  if (!skip) {
    throw missingIn(missing.range, index, width);
  }
  return "missing";
}

/** Whether a cell says nothing its school could be used with. */
function lacks(paired: PairedRange, content: Cell, index: number, width: number, skip: boolean): boolean {
  if (content === null) {
    return true;
  }
  if (content === 0 || content === nilCode) {
    return skip && paired.holds === "pupils";
  }
  if (typeof content === "number") {
    return false;
  }
  if (isCellError(content)) {
    const place = placeIn(paired.range, positionOf(index, width));
    throw new DomainError("cell-error", { place, error: content.error });
  }
  if (paired.holds === "labels") {
    return false;
  }
  if (paired.holds === "ages" && typeof content === "string") {
    return isMissingCode(content);
  }
  if (!isMissingCode(content)) {
    const place = placeIn(paired.range, positionOf(index, width));
    throw new DomainError("cell-not-number", { place, given: shownCell(content) });
  }
  return true;
}

function missingIn(range: CellRange, index: number, width: number): DomainError {
  const place = placeIn(range, positionOf(index, width));
  const content = cellAt(range, index, width);
  return content === null
    ? new DomainError("cell-blank", { place })
    : new DomainError("cell-coded-missing", { place, given: String(content) });
}

function cellAt({ rows }: CellRange, index: number, width: number): Cell {
  return rows[Math.trunc(index / width)]?.[index % width] ?? null;
}

function positionOf(index: number, width: number) {
  return { row: Math.trunc(index / width), column: index % width };
}
