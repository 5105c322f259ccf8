import { DomainError, isCellError, type Cell, type CellPlace } from "../core";
import type { ParameterAddress } from "./parameter-address";

/** A range given to a formula. */
export interface CellRange {
  /** The parameter it was given for, as the formula bar names it. */
  readonly parameter: string;
  readonly rows: readonly (readonly Cell[])[];
  /** `null` for an array that was computed or typed into the formula. */
  readonly address: ParameterAddress | null;
}

/** A position within a range, from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** Ranges read side by side: item `i` of every list comes from `positions[i]`. */
export interface AlignedCells {
  readonly positions: readonly Position[];
  readonly lists: readonly (readonly FilledCell[])[];
}

export type FilledCell = number | string | boolean;

/** Names a cell of a range for a message. */
export function placeIn({ parameter, rows, address }: CellRange, { row, column }: Position): CellPlace {
  const at =
    address === null || address.external
      ? null
      : { ...address.topLeft, row: address.topLeft.row + row, column: address.topLeft.column + column };
  return { parameter, row, column: (rows[0]?.length ?? 0) > 1 ? column : null, at };
}

/**
 * Reads ranges of one shape side by side, along each row and then down.
 *
 * @remarks
 * A position that is blank in every range is left out, wherever it is, so whole columns may be given. No blank is
 * ever taken for 0.
 *
 * @param ranges - at least one
 * @throws {@link DomainError} `shapes-differ`; `cell-error` and `cell-blank` (filled in another range) at the first
 * such cell; `range-empty` when nothing is left
 */
export function alignCells(ranges: readonly [CellRange, ...CellRange[]]): AlignedCells {
  const [first, ...others] = ranges;
  others.forEach((other) => requireSameShape(first, other));

  const positions: Position[] = [];
  const lists: FilledCell[][] = ranges.map(() => []);
  first.rows.forEach((cells, row) => {
    cells.forEach((_, column) => {
      const contents = ranges.map(({ rows }) => rows[row]?.[column] ?? null);
      if (contents.every((content) => content === null)) {
        return;
      }
      positions.push({ row, column });
      contents.forEach((content, which) =>
        lists[which]?.push(requireFilled(content, ranges[which] ?? first, { row, column })),
      );
    });
  });

  if (positions.length === 0) {
    throw new DomainError("range-empty", { parameter: first.parameter });
  }
  return { positions, lists };
}

/**
 * Takes the cells of one range as numbers.
 *
 * @throws {@link DomainError} `cell-not-number` at the first text or truth value, also when the text looks like a
 * number: a spreadsheet does not count with it either
 */
export function requireNumbers(
  range: CellRange,
  cells: readonly FilledCell[],
  positions: readonly Position[],
): number[] {
  return cells.map((content, index) => {
    if (typeof content !== "number") {
      const place = placeIn(range, positions[index] ?? { row: 0, column: 0 });
      throw new DomainError("cell-not-number", { place, given: shownCell(content) });
    }
    return content;
  });
}

function requireFilled(content: Cell, range: CellRange, position: Position): FilledCell {
  if (content === null) {
    throw new DomainError("cell-blank", { place: placeIn(range, position) });
  }
  if (isCellError(content)) {
    throw new DomainError("cell-error", { place: placeIn(range, position), error: content.error });
  }
  return content;
}

/**
 * Refuses two ranges that cannot be read side by side.
 *
 * @throws {@link DomainError} `shapes-differ`
 */
export function requireSameShape(first: CellRange, other: CellRange): void {
  const left = { parameter: first.parameter, size: sizeOf(first) };
  const right = { parameter: other.parameter, size: sizeOf(other) };
  if (left.size !== right.size) {
    throw new DomainError("shapes-differ", { left, right });
  }
}

function sizeOf({ rows }: CellRange): string {
  return `${rows.length}×${rows[0]?.length ?? 0}`;
}

/** A cell's content as a person would write it. */
export function shownCell(content: FilledCell): string {
  return typeof content === "string" ? content : String(content).toUpperCase();
}
