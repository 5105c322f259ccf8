import type { CellAddress } from "../grid";
import type { IndicatorId } from "../indicators/indicator";
import type { Outcome } from "../outcome";
import type { Stage } from "../stage";

/** One indicator of one school against the limit of its stage. */
export interface SchoolIndicatorResult {
  readonly id: IndicatorId;
  /** In the indicator's own unit, unrounded; `null` when it could not be computed. */
  readonly value: number | null;
  readonly limit: number;
  readonly outcome: Outcome;
  /** How far below the limit, in the indicator's unit; 0 when met, `null` when not judged. */
  readonly shortfall: number | null;
  /** The cells the value rests on, in the order of the formula. */
  readonly cells: readonly CellAddress[];
}

/** Why a school is listed but not assessed. `other-stage`: its type belongs to another stage. */
export type Exclusion = "teaching-point-under-50" | "special-school" | "vocational-school" | "other-stage";

/** One school under one pack. */
export interface SchoolResult {
  readonly name: string;
  readonly code: string | null;
  /** The cell with the school's name. */
  readonly at: CellAddress;
  readonly pupils: number | null;
  readonly outcome: Outcome;
  readonly met: number;
  readonly unmet: number;
  readonly notJudged: number;
  /** Why this school is left out; `null` when it takes part. */
  readonly excluded: Exclusion | null;
  readonly indicators: readonly SchoolIndicatorResult[];
}

/** One indicator over all schools of a stage. */
export interface IndicatorResult {
  readonly id: IndicatorId;
  /** Schools used, and schools that could not be used. */
  readonly schoolsUsed: number;
  readonly schoolsNotJudged: number;
  /** County total over county pupils, in the indicator's unit; `null` when it could not be computed. */
  readonly mean: number | null;
  /** Pupil-weighted population standard deviation, in the indicator's unit. */
  readonly standardDeviation: number | null;
  /** The balance coefficient (差异系数), a bare unrounded ratio. */
  readonly cv: number | null;
  /** The highest coefficient allowed, inclusive. */
  readonly limit: number;
  /** `notJudged` as soon as one school that takes part could not be used. */
  readonly outcome: Outcome;
}

/** Why the verdict is what it is, in the order a report lists them. */
export type VerdictReason =
  | { readonly kind: "schools-unmet"; readonly schools: readonly string[] }
  | { readonly kind: "schools-not-judged"; readonly schools: readonly string[] }
  | { readonly kind: "coefficients-unmet"; readonly indicators: readonly IndicatorId[] }
  | { readonly kind: "coefficients-not-judged"; readonly indicators: readonly IndicatorId[] }
  | { readonly kind: "errors-open"; readonly count: number }
  | { readonly kind: "no-schools" };

/** The conclusion for one stage. Covers what the pack's resource article asks, nothing more. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly schoolsMet: number;
  readonly schoolsUnmet: number;
  readonly schoolsNotJudged: number;
  readonly schoolsExcluded: number;
  /** Empty exactly when the outcome is `met`. */
  readonly reasons: readonly VerdictReason[];
}

/** Everything a pack says about one sheet. Plain data, JSON-safe. */
export interface Assessment {
  readonly packId: string;
  readonly stage: Stage;
  readonly indicators: readonly IndicatorResult[];
  readonly schools: readonly SchoolResult[];
  readonly verdict: Verdict;
}
