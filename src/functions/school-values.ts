import { DomainError, type DomainErrorCode, type ItemPlace } from "../core";
import {
  alignCells,
  placeIn,
  requireNumbers,
  type CellRange,
  type FilledCell,
  type Position,
} from "./cell-range";

/** One number a school, and its pupils where they were given. */
export interface SchoolValues {
  readonly values: readonly number[];
  readonly pupils: readonly number[] | null;
  readonly locate: Locate;
}

/** Runs a measure, and names the cell when it refuses an item of the sample. */
export type Locate = <T>(measure: () => T) => T;

/**
 * Reads a range of values, and with it a range of pupils.
 *
 * @throws {@link DomainError} as {@link alignCells} and {@link requireNumbers}; `value-negative`,
 * `weight-not-positive` naming the cell
 */
export function schoolValues(range: CellRange, pupilRange: CellRange | null): SchoolValues {
  const { positions, lists } = alignCells(pupilRange === null ? [range] : [range, pupilRange]);
  const locate = locator(range, pupilRange, positions);
  const values = numbersOf(range, lists[0], positions);
  const pupils = pupilRange === null ? null : numbersOf(pupilRange, lists[1], positions);
  locate(() => {
    values.forEach((value, index) => {
      if (value < 0) {
        throw new DomainError("value-negative", { index, value });
      }
    });
    pupils?.forEach((weight, index) => {
      if (weight <= 0) {
        throw new DomainError("weight-not-positive", { index, weight });
      }
    });
  });
  return { values, pupils, locate };
}

/** The refusals about what is counted or weighed with, which stands in the second range. */
const aboutSecond: ReadonlySet<DomainErrorCode> = new Set<DomainErrorCode>([
  "weight-not-positive",
  "count-not-whole",
]);

/**
 * Names cells in refusals about items of a sample.
 *
 * @param first - the range of values
 * @param second - the range of weights or counts; `null` when there is none
 * @param positions - where item `i` came from, in both
 */
export function locator(first: CellRange, second: CellRange | null, positions: readonly Position[]): Locate {
  return (measure) => {
    try {
      return measure();
    } catch (error) {
      const position =
        error instanceof DomainError && "index" in error.params
          ? positions[indexOf(error.params)]
          : undefined;
      if (!(error instanceof DomainError) || position === undefined) {
        throw error;
      }
      const range = second !== null && aboutSecond.has(error.code) ? second : first;
      throw new DomainError(error.code, { ...error.params, place: placeIn(range, position) });
    }
  };
}

function indexOf({ index }: ItemPlace): number {
  return index;
}

function numbersOf(
  range: CellRange,
  cells: readonly FilledCell[] | undefined,
  positions: readonly Position[],
): number[] {
  return requireNumbers(range, cells ?? [], positions);
}
