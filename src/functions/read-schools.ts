import { DomainError, isCellError, type Cell } from "../core";
import {
  placeIn,
  requireSameShape,
  shownCell,
  type CellRange,
  type FilledCell,
  type Position,
} from "./cell-range";
import type { FunctionArguments } from "./function-entry";
import { isMissingCode, nilCode } from "./missing-codes";
import { locator, type Locate } from "./school-values";

/** Rows of the ranges of one call, read side by side. */
export interface Schools {
  /** Amount over pupils, or the ratio as it stands. */
  readonly values: Float64Array;
  /** `null` when no pupils were given. */
  readonly pupils: Float64Array | null;
  /** What a further range that pairs with the amounts holds in the rows used. */
  readonly paired: (id: string) => readonly FilledCell[];
  /** Rows used. */
  readonly used: number;
  /** Rows left out because `missing` is `skip`. Rows blank in every range are no schools and count nowhere. */
  readonly ignored: number;
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
 * @param paired - ids of parameters whose ranges pair with the amounts
 * @throws {@link DomainError} `shapes-differ`, `range-empty`, `cell-blank`, `cell-coded-missing`, `cell-error`,
 * `cell-not-number`, `value-negative`, `weight-not-positive`, `pupils-missing`
 */
export function readSchools(args: FunctionArguments, paired: readonly string[]): Schools {
  const amounts = args.range("amounts");
  if (amounts === null) {
    throw new DomainError("sample-empty", {});
  }
  const pupilRange = args.range("pupils");
  const perPupil = dividesByPupils(args, pupilRange);
  const numeric = pupilRange === null ? [amounts] : [amounts, pupilRange];
  const others = paired.flatMap((id) => args.range(id) ?? []);
  const rows = rowsOf([...numeric, ...others], numeric.length, args.choice("missing") === "skip");
  const pupils = pupilRange === null ? null : numbersAt(pupilRange, rows.positions);
  const values = numbersAt(amounts, rows.positions);
  const locate = locator(amounts, pupilRange, rows.positions);
  locate(() => requireAmounts(values, pupils));
  return {
    values: perPupil && pupils !== null ? values.map((value, index) => value / (pupils[index] ?? NaN)) : values,
    pupils,
    paired: (id) => contentsAt(args.range(id), rows.positions),
    used: rows.positions.length,
    ignored: rows.ignored,
    locate,
  };
}

function dividesByPupils(args: FunctionArguments, pupils: CellRange | null): boolean {
  const basis = args.choice("basis") ?? (pupils === null ? "ratio" : "amount");
  if (basis === "amount" && pupils === null) {
    throw new DomainError("pupils-missing", { choice: basis });
  }
  return basis === "amount";
}

interface Rows {
  readonly positions: readonly Position[];
  readonly ignored: number;
}

/** Settles row by row what is used; the first `numeric` ranges hold numbers, the second of them pupils. */
function rowsOf(ranges: readonly CellRange[], numeric: number, skip: boolean): Rows {
  const [first, ...others] = ranges;
  if (first === undefined) {
    return { positions: [], ignored: 0 };
  }
  others.forEach((other) => requireSameShape(first, other));
  const positions: Position[] = [];
  let ignored = 0;
  const width = first.rows[0]?.length ?? 0;
  for (let row = 0; row < first.rows.length; row++) {
    for (let column = 0; column < width; column++) {
      if (ranges.every(({ rows }) => (rows[row]?.[column] ?? null) === null)) {
        continue;
      }
      const missing = ranges.some((range, which) => isMissing(range, { row, column }, which, numeric, skip));
      if (missing) {
        ignored += 1;
      } else {
        positions.push({ row, column });
      }
    }
  }
  if (positions.length === 0) {
    throw new DomainError("range-empty", { parameter: first.parameter });
  }
  return { positions, ignored };
}

function isMissing(range: CellRange, position: Position, which: number, numeric: number, skip: boolean): boolean {
  const content = cellAt(range, position);
  const place = () => placeIn(range, position);
  if (isCellError(content)) {
    throw new DomainError("cell-error", { place: place(), error: content.error });
  }
  const coded = which < numeric && isMissingCode(content);
  if (content === null || coded) {
    if (!skip) {
      throw content === null
        ? new DomainError("cell-blank", { place: place() })
        : new DomainError("cell-coded-missing", { place: place(), given: String(content) });
    }
    return true;
  }
  if (which >= numeric) {
    return false;
  }
  if (typeof content !== "number" && content !== nilCode) {
    throw new DomainError("cell-not-number", { place: place(), given: shownCell(content) });
  }
  return skip && which === 1 && (content === 0 || content === nilCode);
}

function cellAt({ rows }: CellRange, { row, column }: Position): Cell {
  return rows[row]?.[column] ?? null;
}

function numbersAt(range: CellRange, positions: readonly Position[]): Float64Array {
  return Float64Array.from(positions, (position) => {
    const content = cellAt(range, position);
    return typeof content === "number" ? content : 0;
  });
}

function contentsAt(range: CellRange | null, positions: readonly Position[]): readonly FilledCell[] {
  return range === null ? [] : positions.map((position) => cellAt(range, position) as FilledCell);
}

function requireAmounts(values: Float64Array, pupils: Float64Array | null): void {
  values.forEach((value, index) => {
    if (value < 0) {
      throw new DomainError("value-negative", { index, value });
    }
    const weight = pupils?.[index] ?? 1;
    if (weight <= 0) {
      throw new DomainError("weight-not-positive", { index, weight });
    }
  });
}
