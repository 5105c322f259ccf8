import { DomainError, type Cell, type CellPlace } from "../core";
import type { ParameterAddress } from "./parameter-address";

/** A range given to a formula. */
export interface CellRange {
  /** The parameter it was given for, as the formula bar names it. */
  readonly parameter: string;
  readonly rows: readonly (readonly Cell[])[];
  /** How many rows it had before blank ones at its end were cut off; as many as there are when left out. */
  readonly givenRows?: number;
  /** `null` for an array that was computed or typed into the formula. */
  readonly address: ParameterAddress | null;
}

/** A position within a range, from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** What a cell holds that is neither blank nor an error. */
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

function sizeOf({ rows, givenRows = rows.length }: CellRange): string {
  return `${givenRows}×${rows[0]?.length ?? 0}`;
}

/** A cell's content as a person would write it. */
export function shownCell(content: FilledCell): string {
  return typeof content === "string" ? content : String(content).toUpperCase();
}
