import type { Exclusion, NotJudgedWhy } from "../assessment/assessment";
import type { AmountFieldId, FieldId } from "../field-id";
import type { Cell, CellAddress } from "../grid";
import type { Direction, IndicatorId } from "../indicators/indicator";
import type { Issue } from "../issue";
import type { Outcome } from "../outcome";
import type { Citation, RelaxationId } from "../packs/threshold-pack";
import type { Location, MissingCode, Ownership, SchoolType } from "../school";
import type { TextKind } from "../sheets/text-kinds";

/** A school and the cell with its name. */
export interface TrailSchool {
  readonly school: string;
  readonly at: CellAddress;
}

/** A school in a coefficient: what it counts with, and what it adds. */
export interface SampleSchool extends TrailSchool {
  /** In the indicator's unit. */
  readonly value: number;
  readonly pupils: number;
  /** Share of the variance; `null` when there is none. */
  readonly share: number | null;
}

/** One step from the cells to a figure. Plain data; the sentences are in `messages`. */
export type TrailStep =
  /** What a header was understood as. */
  | {
      readonly kind: "header";
      readonly at: CellAddress;
      readonly header: string;
      readonly field: FieldId;
      /** `null` when none is stated. */
      readonly unit: string | null;
      readonly factor: number;
    }
  /** A figure of a totals row: compared with the sum of the schools, and no school itself. */
  | {
      readonly kind: "total";
      readonly at: CellAddress;
      readonly label: string;
      readonly field: FieldId;
      readonly value: number;
    }
  /** What a cell holds and how it was read. */
  | {
      readonly kind: "cell";
      readonly at: CellAddress;
      readonly field: FieldId;
      readonly header: string;
      readonly cell: Cell;
      /** In the field's own unit, before stages share it; `null` when there is no figure, or nothing was written. */
      readonly value: number | string | null;
      readonly missing: MissingCode | null;
    }
  /** A text that was taken for a figure; `after` is as written, before any unit. */
  | {
      readonly kind: "normalised";
      readonly how: readonly TextKind[];
      readonly before: string;
      readonly after: number;
    }
  /** A description taken for one of a closed list; `null` when it is none of them. */
  | { readonly kind: "understood"; readonly as: SchoolType | Location | Ownership | null }
  /** The unit of the header, and what a figure was multiplied by. */
  | {
      readonly kind: "unit";
      readonly unit: string;
      readonly factor: number;
      readonly before: number;
      readonly after: number;
    }
  /** A whole school's amount divided among its stages. */
  | {
      readonly kind: "stage-share";
      readonly field: FieldId;
      readonly whole: number;
      readonly share: number;
      readonly part: number;
      /** The cells with the pupils of each stage. */
      readonly cells: readonly CellAddress[];
    }
  /** An easing that was switched on and fits the school. */
  | {
      readonly kind: "relaxed";
      readonly relaxation: RelaxationId;
      readonly field: AmountFieldId;
      readonly before: number;
      readonly added: number;
      readonly after: number;
    }
  /** Amounts added up and taken off. */
  | {
      readonly kind: "numerator";
      readonly terms: readonly { readonly field: FieldId; readonly sign: 1 | -1; readonly value: number }[];
      readonly sum: number;
    }
  | {
      readonly kind: "quotient";
      readonly indicator: IndicatorId;
      readonly numerator: number;
      readonly per: number;
      readonly denominator: number;
      readonly value: number;
    }
  /**
   * Why there is no value. `fields` are those that are missing: from the sheet, or from the school's row.
   * `numerator-negative`: more is taken off than there is. `denominator-zero`: there is nothing to divide by.
   */
  | {
      readonly kind: "no-value";
      readonly indicator: IndicatorId;
      readonly why: "column-missing" | "value-missing" | "numerator-negative" | "denominator-zero";
      readonly fields: readonly FieldId[];
    }
  | {
      readonly kind: "limit";
      readonly indicator: IndicatorId;
      readonly value: number | null;
      readonly limit: number | null;
      readonly direction: Direction;
      readonly inclusive: boolean;
      readonly outcome: Outcome;
      readonly why: NotJudgedWhy | null;
      readonly citation: Citation;
    }
  /** The school is listed and not assessed. */
  | { readonly kind: "excluded"; readonly exclusion: Exclusion }
  /** What the checks found about a cell of the trail. */
  | { readonly kind: "issue"; readonly issue: Issue }
  /** Every school a coefficient was computed from, in table order. */
  | {
      readonly kind: "sample";
      readonly indicator: IndicatorId;
      readonly schools: readonly SampleSchool[];
    }
  /** Schools that take part and could not be used. */
  | {
      readonly kind: "not-used";
      readonly indicator: IndicatorId;
      readonly schools: readonly TrailSchool[];
    }
  /** The spread over the county; where the trail is about a school, what that adds. */
  | {
      readonly kind: "spread";
      readonly indicator: IndicatorId;
      readonly schools: number;
      /** Of the schools used. */
      readonly pupils: number;
      readonly mean: number;
      readonly standardDeviation: number;
      readonly cv: number;
      /** The school's pupils; `null` when the trail is about none, or it is not used. */
      readonly schoolPupils: number | null;
      readonly share: number | null;
    }
  /** The simple mean of all coefficients. */
  | {
      readonly kind: "mean";
      readonly coefficients: readonly { readonly indicator: IndicatorId; readonly cv: number }[];
      readonly mean: number;
    }
  | {
      readonly kind: "ceiling";
      /** `null` for the mean of all coefficients. */
      readonly indicator: IndicatorId | null;
      readonly cv: number;
      readonly limit: number;
      readonly outcome: Outcome;
      readonly citation: Citation;
    };

/** How one figure came about, first step first. */
export interface Trail {
  /** The cell or result asked about, as a reader would name it. */
  readonly about: { readonly at: CellAddress | null; readonly indicator: IndicatorId | null };
  readonly school: string | null;
  readonly steps: readonly TrailStep[];
}
