import type { IndicatorLimit } from "../../packs/threshold-pack";
import { cellIn, quoted } from "./formula-text";
import type { ValueParts } from "./value-formula";
import type { SealWords } from "./seal-words";

/** What an outcome is held against besides its limit. */
export interface OutcomeBounds {
  /** The cell that holds how far a computed decimal may be off. */
  readonly tolerance: string;
  /** The cell with the share of a limit that those unmet must come to; `null` when the standard asks for none. */
  readonly floor: string | null;
  /** When the limit is not asked of a school at all; `null` when it is asked of every one. */
  readonly notAsked: string | null;
}

/**
 * Writes the outcome of one indicator of one school, for the cell on the right of its value and its limit.
 *
 * @remarks Compares as the core does: unrounded, with the same tolerance for decimals that are not exact in binary.
 */
export function outcomeFormula(
  { direction, inclusive }: IndicatorLimit,
  { doubtful, unbounded }: Pick<ValueParts, "doubtful" | "unbounded">,
  { tolerance, floor, notAsked }: OutcomeBounds,
  row: number,
  valueColumn: number,
  words: SealWords["results"],
): string {
  const [value, limit] = [cellIn(row, valueColumn), cellIn(row, valueColumn + 1)];
  const low = `${value}>=${limit}*(1-${tolerance})`;
  const high = `${value}<=${limit}*(1+${tolerance})`;
  const met =
    direction === "at-least" ? (inclusive ? low : `NOT(${high})`) : inclusive ? high : `NOT(${low})`;
  const unmet = quoted(words.unmet);
  const below = floor === null ? unmet : quoted(words.belowFloor);
  const [over, under] = direction === "at-least" ? [value, limit] : [limit, value];
  const reached = `IF(${under}>0,${over}/${under}>=${floor}*(1-${tolerance}),FALSE)`;
  const missed = floor === null ? unmet : `IF(${reached},${unmet},${below})`;
  const judged = `IF(ISNUMBER(${value}),IF(${met},${quoted(words.met)},${missed}),${open(unbounded, direction, below, words)})`;
  const sure = doubtful === "FALSE" ? judged : `IF(${doubtful},${quoted(words.notJudged)},${judged})`;
  const known = `IF(ISNUMBER(${limit}),${sure},${quoted(words.notJudged)})`;
  return notAsked === null ? known : `IF(${notAsked},${quoted(words.notAsked)},${known})`;
}

function open(
  unbounded: string,
  direction: IndicatorLimit["direction"],
  below: string,
  { notJudged }: SealWords["results"],
): string {
  return direction === "at-most" && unbounded !== "FALSE"
    ? `IF(${unbounded},${below},${quoted(notJudged)})`
    : quoted(notJudged);
}
