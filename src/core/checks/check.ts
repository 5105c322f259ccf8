import type { Cell } from "../grid";
import type { Issue, IssueCode, Severity } from "../issue";
import type { RelaxationId, ThresholdPack } from "../packs/threshold-pack";
import type { School } from "../school";
import type { SheetReading } from "../sheets/sheet-reading";
import type { Stage } from "../stage";
import type { Switches } from "../switches";
import type { SchoolAmount } from "./odd-amounts-of";
import type { CheckId } from "./check-id";

/** What a check looks at. */
export interface CheckedSheet {
  readonly reading: SheetReading;
  /** Every figure that is not plainly in order, listed once for the rules about single figures. */
  readonly oddAmounts: readonly SchoolAmount[];
  readonly stage: Stage;
  readonly pack: ThresholdPack;
  /** What the reader decided about who takes part. */
  readonly switches: Switches;
  readonly relaxations: ReadonlySet<RelaxationId>;
  /** The schools of last year's sheet; `null` when none was given. */
  readonly lastYear: readonly School[] | null;
}

/** What a rule is about; the reference page is ordered by it. */
export type CheckArea =
  | "structure"
  | "identity"
  | "cells"
  | "range"
  | "arithmetic"
  | "cross-field"
  | "units"
  | "outliers"
  | "last-year"
  | "statutory"
  | "county";

/** A small sheet that a rule finds fault with: headers as a form prints them, then rows. */
export interface FailingExample {
  readonly rows: readonly (readonly Cell[])[];
  /** Default: primary. */
  readonly stage?: Stage;
  /** Last year's sheet, for the rules that compare. */
  readonly lastYear?: readonly (readonly Cell[])[];
}

/** One rule: what it finds, on whose authority, and a sheet that fails it. Its words are in `messages`. */
export interface Check {
  /** Permanent; the name of its file. */
  readonly id: CheckId;
  readonly area: CheckArea;
  /** Whether it looks at one school at a time, or needs all of them, or rows that are no schools. */
  readonly scope: "school" | "sheet";
  /** The findings it can make; every one is brought out by an example of some rule. */
  readonly codes: readonly IssueCode[];
  /** The gravest it finds. */
  readonly severity: Severity;
  /** Document and article, or `null` when the rule is ours. */
  readonly source: CheckSource | null;
  readonly example: FailingExample;
  /**
   * Returns what it finds in table order. A rule with the scope of a school may be given the schools part by part,
   * with `reading.schools` and `oddAmounts` of that part. Takes time in proportion to the rows, and never throws on data.
   */
  readonly run: (sheet: CheckedSheet) => readonly Issue[];
}

export interface CheckSource {
  /** Number and article, as a reader would look it up. */
  readonly document: string;
  readonly address: string;
}
