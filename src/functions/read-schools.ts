import { DomainError, type CellPlace } from "../core";
import type { CellRange, FilledCell } from "./cell-range";
import type { FunctionArguments } from "./function-entry";
import { locateIn, type Locate } from "./locate";
import { contentsAt, numbersAt, placeAt, schoolRows, type PairedRange, type SchoolRows } from "./school-rows";

/** Rows of the ranges of one call, read side by side. */
export interface Schools {
  /** Amount over pupils, or the ratio as it stands. */
  readonly values: Float64Array;
  /** `null` when no pupils were given. */
  readonly pupils: Float64Array | null;
  /** What a further range that pairs with the amounts holds in the rows used; empty when it was left out. */
  readonly paired: (id: string) => readonly FilledCell[];
  /** As {@link paired}, of a range of numbers; `null` when it was left out. */
  readonly pairedNumbers: (id: string) => Float64Array | null;
  /** Where a school stands in the range of a parameter, for a refusal of one's own; `null` when it was left out. */
  readonly placeOf: (id: string, index: number) => CellPlace | null;
  /** Rows used. */
  readonly used: number;
  /** Rows left out because `missing` is `skip`. Rows blank in every range are no schools and count nowhere. */
  readonly ignored: number;
  /** The same schools without some, which count as ignored. */
  readonly keeping: (isKept: (index: number) => boolean) => Schools;
  /** Runs a measure, and names the cell when it refuses an item of the sample. */
  readonly locate: Locate;
}

/**
 * Reads what a function of the family was given: `amounts`, `pupils`, `basis`, `missing` and the paired ranges.
 *
 * @remarks
 * A row blank in every range is no school. A blank or a code for a missing value (a, x, m) in some of the ranges
 * is refused by name, or leaves the school out when `missing` is `skip`; so does a school with 0 pupils. The code n
 * says that the school has none: it counts as 0. An error in a cell and a text are refused always.
 *
 * @param paired - ids of parameters whose ranges pair with the amounts and hold labels
 * @param pairedNumbers - ids of those that hold numbers; a text there is refused, codes are understood
 * @throws {@link DomainError} `shapes-differ`, `range-empty`, `cell-blank`, `cell-coded-missing`, `cell-error`,
 * `cell-not-number`, `value-negative`, `weight-not-positive`, `pupils-missing`
 */
export function readSchools(
  args: FunctionArguments,
  paired: readonly string[],
  pairedNumbers: readonly string[] = [],
): Schools {
  const amounts = args.range("amounts");
  if (amounts === null) {
    throw new DomainError("sample-empty", {});
  }
  const perPupil = dividesByPupils(args);
  const rows = schoolRows(
    [
      { range: amounts, holds: "numbers" },
      ...pairedRanges(args, ["pupils"], "pupils"),
      ...pairedRanges(args, pairedNumbers, "numbers"),
      ...pairedRanges(args, paired, "labels"),
    ],
    args.choice("missing") === "skip",
  );
  return schoolsIn(args, rows, perPupil);
}

function schoolsIn(args: FunctionArguments, rows: SchoolRows, perPupil: boolean): Schools {
  const reader =
    <T>(read: (range: CellRange) => T) =>
    (id: string) => {
      const range = args.range(id);
      return range === null ? null : read(range);
    };
  const numbersOf = reader((range) => numbersAt(range, rows));
  const contentsOf = reader((range) => contentsAt(range, rows));
  const placeOf = (id: string, index: number) => reader((range) => placeAt(range, rows, index))(id);
  const locate = locateIn(
    (index) => placeOf("amounts", index),
    (index) => placeOf("pupils", index),
  );
  const amounts = numbersOf("amounts") ?? new Float64Array();
  const pupils = numbersOf("pupils");
  locate(() => requireAmounts(amounts, pupils));
  return {
    values: perPupil && pupils !== null ? quotients(amounts, pupils) : amounts,
    pupils,
    paired: (id) => contentsOf(id) ?? [],
    pairedNumbers: numbersOf,
    placeOf,
    used: rows.at.length,
    ignored: rows.ignored,
    keeping: (isKept) => schoolsIn(args, keptRows(rows, isKept), perPupil),
    locate,
  };
}

function keptRows({ at, width, ignored }: SchoolRows, isKept: (index: number) => boolean): SchoolRows {
  const kept = at.filter((_, index) => isKept(index));
  return { at: kept, width, ignored: ignored + at.length - kept.length };
}

function dividesByPupils(args: FunctionArguments): boolean {
  const pupilsGiven = args.range("pupils") !== null;
  const basis = args.choice("basis") ?? (pupilsGiven ? "amount" : "ratio");
  if (basis === "amount" && !pupilsGiven) {
    throw new DomainError("pupils-missing", { choice: basis });
  }
  return basis === "amount";
}

function pairedRanges(
  args: FunctionArguments,
  ids: readonly string[],
  holds: PairedRange["holds"],
): readonly PairedRange[] {
  return ids.flatMap((id) => {
    const range = args.range(id);
    return range === null ? [] : [{ range, holds }];
  });
}

function requireAmounts(amounts: Float64Array, pupils: Float64Array | null): void {
  for (let index = 0; index < amounts.length; index++) {
    const value = amounts[index] ?? 0;
    if (value < 0) {
      throw new DomainError("value-negative", { index, value });
    }
    const weight = pupils?.[index] ?? 1;
    if (weight <= 0) {
      throw new DomainError("weight-not-positive", { index, weight });
    }
  }
}

function quotients(amounts: Float64Array, pupils: Float64Array): Float64Array {
  const values = new Float64Array(amounts.length);
  for (let index = 0; index < values.length; index++) {
    values[index] = (amounts[index] ?? 0) / (pupils[index] ?? 1);
  }
  return values;
}
