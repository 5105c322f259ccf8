import type { CellAddress } from "./grid";
import type { StandardRefusalParams } from "./standard-refusal-params";

/** A cell of a range handed to a formula. Rows and columns count from 0 within the range. */
export interface CellPlace {
  /** The parameter the range was given for, as the formula bar names it. */
  readonly parameter: string;
  readonly row: number;
  /** `null` when the range is one column wide. */
  readonly column: number | null;
  /** Where that is in the workbook; `null` when the range was computed and sits nowhere. */
  readonly at: CellAddress | null;
}

/** The item of a sample a refusal is about. */
export interface ItemPlace {
  /** Position in the sample, from 0. */
  readonly index: number;
  /** The cell the item came from, added by whoever knows it. */
  readonly place?: CellPlace;
}

type Nothing = Readonly<Record<string, never>>;

/** What each refusal carries. The sentence a person reads is written in `messages/`. */
export interface DomainErrorParams extends StandardRefusalParams {
  "sample-empty": Nothing;
  /** One weight to each value expected. */
  "lengths-differ": { readonly values: number; readonly weights: number };
  "sample-too-small": { readonly count: number; readonly needed: number };
  "value-not-finite": ItemPlace;
  "value-negative": ItemPlace & { readonly value: number };
  /** A logarithm of the value is taken. */
  "value-not-positive": ItemPlace & { readonly value: number };
  "weight-not-positive": ItemPlace & { readonly weight: number };
  /** The measure divides by the mean. */
  "mean-not-positive": { readonly mean: number };
  /** The gap ratio divides by the smallest value. */
  "minimum-not-positive": { readonly minimum: number };
  /** The federal range ratio divides by the 5th pupil percentile. */
  "low-percentile-not-positive": { readonly value: number };
  /** A ratio of groups divides by the mean of the reference group. */
  "reference-not-positive": { readonly mean: number };
  /** The McLoone, Verstegen and Wolfson indices divide by the median. */
  "median-not-positive": { readonly median: number };
  /** Only the schools strictly below or above the median were asked for, and there are none. */
  "nothing-beside-median": { readonly side: "below" | "above" };
  /** The mean that the Williamson index is taken about. */
  "reference-value-not-positive": { readonly reference: number };
  /** One rank or group to each value expected. */
  "pairs-differ": { readonly values: number; readonly pairs: number };
  /** No school belongs to the group; `known` are the first groups there are. */
  "group-unknown": { readonly given: string; readonly known: readonly string[] };
  "level-out-of-range": { readonly level: number };
  "seed-invalid": { readonly seed: number };
  "resamples-out-of-range": { readonly resamples: number; readonly least: number; readonly most: number };
  /** An interval rests on the differences among schools. */
  "interval-needs-schools": { readonly count: number; readonly needed: number };
  /** Schools times evaluations of the measure exceed what a spreadsheet waits for. */
  "interval-too-much-work": { readonly count: number; readonly evaluations: number };
  /** The measure refuses some of the resamples, so their spread is not that of the measure. */
  "resamples-refused": { readonly refused: number; readonly resamples: number };
  /** The estimate lies outside all resamples, or leaving a school out changes nothing. */
  "bca-undefined": Nothing;
  /** McKay's and Vangel's intervals have no upper end for so large a coefficient. */
  "cv-interval-open": { readonly cv: number };
  /** The method is one for the unweighted coefficient of variation. */
  "method-needs-cv": { readonly method: string };
  /** `share` should lie from 0 to 1. */
  "share-out-of-range": { readonly share: number };
  /** The exponent of a generalised entropy lies from −`most` to `most`. */
  "alpha-out-of-range": { readonly alpha: number; readonly most: number };
  /** The aversion of an Atkinson index lies above 0, up to `most`. */
  "epsilon-out-of-range": { readonly epsilon: number; readonly most: number };
  /** This definition of quantiles counts whole units of weight. */
  "weight-not-whole": ItemPlace & { readonly weight: number };
  /** A ratio of quantiles divides by the low one. */
  "low-quantile-not-positive": { readonly share: number; readonly value: number };
  /** A ratio of shares divides by what the lowest `share` of pupils have. */
  "low-share-not-positive": { readonly share: number };
  "result-out-of-range": Nothing;
  /** Whole years expected, the younger limit not above the older one. */
  "age-limits-invalid": { readonly older: number; readonly younger: number };
  "age-out-of-range": ItemPlace & { readonly age: number };
  "age-band-unreadable": ItemPlace & { readonly text: string };
  /** A band holds ages on both sides of a limit, so its teachers cannot be told apart. */
  "age-band-split": ItemPlace & { readonly band: string; readonly limit: number };
  "count-not-whole": ItemPlace & { readonly count: number };
  "no-younger-teachers": { readonly younger: number };
  /** Every count is 0. */
  "no-teachers": Nothing;
  "no-teachers-between": { readonly older: number; readonly younger: number };
  /** The band has no end on one side, and none was given or lies beside it. */
  "age-band-open": ItemPlace & { readonly band: string; readonly open: "below" | "above" };
  /** The age given as the end of an open band is none it could have. */
  "open-age-invalid": ItemPlace & { readonly band: string; readonly age: number };
  /** Men and women retire at different ages. */
  "sex-unreadable": { readonly place: CellPlace; readonly given: string };
  "birth-month-invalid": { readonly year: number; readonly month: number };
  "outlook-invalid": {
    readonly name: "year" | "month" | "years";
    /** `null` when it was left out. */
    readonly given: number | null;
    readonly least: number;
    readonly most: number;
  };

  "cell-not-number": { readonly place: CellPlace; readonly given: string };
  "cell-error": { readonly place: CellPlace; readonly error: string };
  /** A code says that the value is missing: a, x or m. */
  "cell-coded-missing": { readonly place: CellPlace; readonly given: string };
  "cell-blank": { readonly place: CellPlace };
  /** The host hands blanks over as 0 and could not be asked which this is. */
  "cell-blank-or-zero": { readonly place: CellPlace };
  "range-empty": { readonly parameter: string };
  /** Two ranges that should pair cell by cell; sizes as `rows×columns`. */
  "shapes-differ": {
    readonly left: { readonly parameter: string; readonly size: string };
    readonly right: { readonly parameter: string; readonly size: string };
  };
  "choice-unknown": {
    readonly parameter: string;
    readonly given: string;
    readonly choices: readonly string[];
  };
  /** A choice that divides by pupils or weighs by them was made without pupils. */
  "pupils-missing": { readonly choice: string };
  /** `known` are the ids that ship. */
  /** Nothing of the sheet can be judged, or its schools stand on several sheets. */
  "seal-not-readable": { readonly sheet: string };
  "seal-with-easings": Nothing;
  "pack-unknown": { readonly id: string; readonly known: readonly string[] };
  /** More than the host hands to a function at once. */
  "arguments-too-large": { readonly megabytes: number };
  "argument-not-number": { readonly parameter: string; readonly given: string };
}

export type DomainErrorCode = keyof DomainErrorParams;

/** Thrown when a number cannot be computed. A bad row in a table is an `Issue` instead. */
export class DomainError<C extends DomainErrorCode = DomainErrorCode> extends Error {
  constructor(
    readonly code: C,
    readonly params: DomainErrorParams[C],
  ) {
    super(code);
    this.name = "DomainError";
  }
}
