import type { AmountFieldId } from "../field-id";

/** Everything some published standard measures in a school. Ids are permanent. */
export type IndicatorId =
  // the seven of 教督〔2017〕6号, in its order
  | "qualified-teachers"
  | "backbone-teachers"
  | "pe-art-teachers"
  | "teaching-area"
  | "sports-area"
  | "equipment-value"
  | "multimedia-rooms"
  // what 教督〔2012〕3号 measures besides
  | "computers"
  | "books"
  | "teachers"
  | "senior-title-teachers"
  // what provinces measure besides
  | "land-area"
  | "building-area"
  | "building-area-without-dormitories"
  | "outdoor-sports-area"
  | "outdoor-sports-area-in-all"
  | "land-area-in-all"
  | "running-track"
  | "laboratories"
  | "pupils-per-computer"
  | "computer-seats"
  | "pupils-per-teacher"
  | "pupils-per-staff"
  | "required-qualified-share"
  | "higher-qualified-share"
  | "retention-rate"
  | "largest-class"
  | "school-size"
  | "dormitory-area"
  | "toilet-area"
  | "green-area";

/** One amount added to, or taken from, a numerator. */
export interface Term {
  readonly field: AmountFieldId;
  readonly sign: 1 | -1;
  /** Whether the numerator can do without it when the sheet has no such column. */
  readonly optional?: true;
}

/**
 * One way a sheet can give the numerator.
 *
 * @remarks A way can be used when the sheet has every column it needs. A blank cell in one of those
 * columns leaves the school without a value: it never sends the reader to another way.
 */
export type NumeratorWay = readonly Term[];

/** The unit an indicator is stated in. Shares are bare ratios: 0.98 means 98 %. */
export type IndicatorUnit =
  | "teachers-per-100-pupils"
  | "teachers-per-pupil"
  | "rooms-per-100-pupils"
  | "rooms"
  | "computers-per-100-pupils"
  | "books-per-pupil"
  | "m2-per-pupil"
  | "m2-per-boarder"
  | "m2"
  | "m"
  | "yuan-per-pupil"
  | "pupils-per-computer"
  | "pupils-per-teacher"
  | "pupils-per-staff"
  | "pupils-per-class"
  | "pupils"
  | "seats-per-pupil"
  | "share";

/** What is measured in a school. */
export interface Indicator {
  readonly id: IndicatorId;
  /** In order of preference; at least one. */
  readonly numerator: readonly NumeratorWay[];
  /** What the numerator is divided by; `null` when the amount itself is the indicator. */
  readonly denominator: AmountFieldId | null;
  /** The numerator stands for this many of the denominator: 100 for 每百名学生, else 1. */
  readonly per: 1 | 100;
  readonly unit: IndicatorUnit;
  /** `at-least`: more is better, and a limit is a minimum; `at-most`: the other way round. */
  readonly direction: Direction;
  /**
   * What a school can be given so that it comes nearer the limit; `null` when nothing can be added that would
   * (a class that is too large is never mended by taking pupils away).
   */
  readonly mendedBy: AmountFieldId | null;
}

export type Direction = "at-least" | "at-most";
