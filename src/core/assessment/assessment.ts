import type { AmountFieldId } from "../field-id";
import type { CellAddress } from "../grid";
import type { IndicatorId } from "../indicators/indicator";
import type { Outcome } from "../outcome";
import type { RelaxationId } from "../packs/threshold-pack";
import type { Stage } from "../stage";

/**
 * Why an indicator of a school was not judged.
 *
 * - `value-missing`: an amount it needs is blank or unusable. `value-doubtful`: a figure it rests on is known
 *   to be wrong. `limit-unknown`: the document states a limit we have not seen. `limit-undecided`: the sheet does
 *   not say which limit applies.
 */
export type NotJudgedWhy = "value-missing" | "value-doubtful" | "limit-unknown" | "limit-undecided";

/** The least a school could be given to come up to a limit, in whole units where the thing is counted. */
export interface Need {
  readonly field: AmountFieldId;
  /**
   * More than 0, in the field's own unit (teachers, rooms, m², yuan …), as the sheet counts it: where only a part
   * of a school with several stages counts, what the whole school needs.
   */
  readonly amount: number;
}

/** One indicator of one school against the limit of its stage. */
export interface SchoolIndicatorResult {
  readonly id: IndicatorId;
  /** In the indicator's own unit, unrounded; `null` when it could not be computed, or when there is no end to it. */
  readonly value: number | null;
  /** `null` when it is not known, or not known which applies. */
  readonly limit: number | null;
  readonly outcome: Outcome;
  /** `null` when it was judged. */
  readonly why: NotJudgedWhy | null;
  /**
   * How far on the wrong side of the limit, in the indicator's unit; 0 when met, `null` when not judged, or when
   * there is no end to the value: pupils, and not one computer.
   */
  readonly shortfall: number | null;
  /**
   * How far the value comes up to the limit: 1 and more when met, 0.85 at 85 % of it, 0 when there is no end to
   * it; `null` when not judged.
   */
  readonly attainment: number | null;
  /** `null` when met, not judged, or when nothing can be added that would help. */
  readonly need: Need | null;
  /** Share of the points, where the standard gives points; `null` where it gives none or nothing was judged. */
  readonly score: number | null;
  /** Whether the digits left out of the sheet's figures could turn the outcome. */
  readonly borderline: boolean;
  /** The cells the value rests on, in the order of the formula. */
  readonly cells: readonly CellAddress[];
}

/**
 * Why a school is listed but not assessed. `other-stage`: its type belongs to another stage.
 * `teaching-point-under-50`: a teaching point smaller than the standard counts.
 */
export type Exclusion =
  | "teaching-point-under-50"
  | "special-school"
  | "vocational-school"
  | "private-school"
  | "other-type"
  | "other-stage";

/** One school under one pack. */
export interface SchoolResult {
  readonly name: string;
  readonly code: string | null;
  /** The cell with the school's name. */
  readonly at: CellAddress;
  readonly pupils: number | null;
  /** `notJudged` as well when the standard asks nothing of single schools. */
  readonly outcome: Outcome;
  readonly met: number;
  readonly unmet: number;
  readonly notJudged: number;
  /** Why this school is left out; `null` when it takes part. */
  readonly excluded: Exclusion | null;
  readonly indicators: readonly SchoolIndicatorResult[];
}

/** A coefficient between two bounds that its rounded figures leave possible. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What one school adds to the variance of an indicator. */
export interface VarianceShare {
  /** Position in `Assessment.schools`. */
  readonly school: number;
  /** Share of the pupil-weighted variance, from 0 to 1; the shares of all schools add up to 1. */
  readonly share: number;
}

/** The one school that could bring a coefficient down to its ceiling by being given the least. */
export interface SingleChange {
  /** Position in `Assessment.schools`. */
  readonly school: number;
  readonly need: Need;
  /** The coefficient afterwards, unrounded. */
  readonly cv: number;
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
  /** The highest coefficient allowed; `null` when the standard judges only the mean of all coefficients. */
  readonly limit: number | null;
  /** `notJudged` as soon as one school that takes part could not be used; `null` when it is not asked for. */
  readonly outcome: Outcome | null;
  /** The coefficients that the digits left out of the sheet leave possible; `null` when there is no coefficient. */
  readonly range: Interval | null;
  /** Whether the limit lies within that range. */
  readonly borderline: boolean;
  /** The schools that add most to the variance, largest first, at most ten. */
  readonly shares: readonly VarianceShare[];
  /** `null` when the coefficient is met or not judged, or when no single school can bring it down. */
  readonly singleChange: SingleChange | null;
}

/** The mean of all coefficients (综合差异系数), where the standard judges that. */
export interface CompositeResult {
  /** Unrounded; `null` as soon as one coefficient could not be computed. */
  readonly cv: number | null;
  readonly limit: number;
  readonly outcome: Outcome;
  readonly range: Interval | null;
  readonly borderline: boolean;
}

/** Why the verdict is what it is, in the order a report lists them. */
export type VerdictReason =
  | { readonly kind: "schools-unmet"; readonly schools: readonly string[] }
  | { readonly kind: "schools-not-judged"; readonly schools: readonly string[] }
  | { readonly kind: "coefficients-unmet"; readonly indicators: readonly IndicatorId[] }
  | { readonly kind: "coefficients-not-judged"; readonly indicators: readonly IndicatorId[] }
  | { readonly kind: "composite-unmet"; readonly cv: number; readonly limit: number }
  | { readonly kind: "composite-not-judged"; readonly indicators: readonly IndicatorId[] }
  /** Limits the document states and the pack leaves blank. */
  | {
      readonly kind: "limits-unknown";
      readonly indicators: readonly IndicatorId[];
      /** Indicators the document counts besides, of which nothing has been seen. */
      readonly unseen: number;
    }
  /** The standard has no rule we know that says when a school meets it. */
  | { readonly kind: "school-rule-unknown" }
  | { readonly kind: "errors-open"; readonly count: number }
  | { readonly kind: "no-schools" };

/** The conclusion for one stage. Covers what the pack's `scope` says, nothing more. */
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
  /** Tells whether two reports were made under the same numbers. */
  readonly packHash: string;
  readonly stage: Stage;
  /** The easings that were switched on, used or not. */
  readonly relaxations: readonly RelaxationId[];
  /** Those the standard judges for balance, in its order; empty when it judges none. */
  readonly indicators: readonly IndicatorResult[];
  /** `null` when the standard does not judge the mean of coefficients. */
  readonly composite: CompositeResult | null;
  readonly schools: readonly SchoolResult[];
  readonly verdict: Verdict;
}
