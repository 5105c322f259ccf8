import type { AmountFieldId } from "../field-id";

/** The seven resource indicators of the 2017 method, in its order. */
export type IndicatorId =
  | "qualified-teachers"
  | "backbone-teachers"
  | "pe-art-teachers"
  | "teaching-area"
  | "sports-area"
  | "equipment-value"
  | "multimedia-rooms";

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

/** What is measured in a school. */
export interface Indicator {
  readonly id: IndicatorId;
  /** In order of preference; at least one. */
  readonly numerator: readonly NumeratorWay[];
  /** The numerator stands for this many pupils: 100 for 每百名学生, 1 for 生均. */
  readonly perPupils: 1 | 100;
  readonly unit: "teachers-per-100-pupils" | "rooms-per-100-pupils" | "m2-per-pupil" | "yuan-per-pupil";
  /** `at-least`: more is better, and the limit is a minimum. */
  readonly direction: "at-least";
}
