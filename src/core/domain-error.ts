import type { CellAddress } from "./grid";

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
export interface DomainErrorParams {
  "sample-empty": Nothing;
  /** One weight to each value expected. */
  "lengths-differ": { readonly values: number; readonly weights: number };
  "sample-too-small": { readonly count: number; readonly needed: number };
  "value-not-finite": ItemPlace;
  "value-negative": ItemPlace & { readonly value: number };
  /** A logarithm of the value is taken. */
  "value-not-positive": ItemPlace & { readonly value: number };
  "weight-not-positive": ItemPlace & { readonly weight: number };
  /** The coefficient divides by the mean. */
  "mean-not-positive": { readonly mean: number };
  /** The gap ratio divides by the smallest value. */
  "minimum-not-positive": { readonly minimum: number };
  /** The federal range ratio divides by the 5th pupil percentile. */
  "low-percentile-not-positive": { readonly value: number };
  /** A ratio of groups divides by the mean of the reference group. */
  "reference-not-positive": { readonly mean: number };
  /** `share` should lie from 0 to 1. */
  "share-out-of-range": { readonly share: number };
  "result-out-of-range": Nothing;
  /** Whole years expected, the younger limit not above the older one. */
  "age-limits-invalid": { readonly older: number; readonly younger: number };
  "age-out-of-range": ItemPlace & { readonly age: number };
  "age-band-unreadable": ItemPlace & { readonly text: string };
  /** A band holds ages on both sides of a limit, so its teachers cannot be told apart. */
  "age-band-split": ItemPlace & { readonly band: string; readonly limit: number };
  "count-not-whole": ItemPlace & { readonly count: number };
  "no-younger-teachers": { readonly younger: number };

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
  "pack-unknown": { readonly id: string; readonly known: readonly string[] };
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
