import type { AmountFieldId, ClassBinId, FieldId } from "./field-id";
import type { IndicatorId } from "./indicators/indicator";
import type { FigureIssueParams } from "./issue-params-figures";
import type { ReadingIssueParams } from "./issue-params-reading";
import type { SchoolType } from "./school";
import type { Stage } from "./stage";

export interface OfSheet {
  readonly sheet: string;
}

export interface OfSchool {
  readonly school: string;
}

export interface OfAmount extends OfSchool {
  readonly field: FieldId;
}

/** A limit and the document it stands in. */
export interface OverLimit extends OfSchool {
  readonly limit: number;
  readonly document: string;
}

/**
 * What each kind of issue carries. The codes are permanent: never renamed, never reused.
 *
 * @remarks Figures are in the field's own unit (persons, m², yuan). Rows count from 0.
 */
export interface IssueParams extends ReadingIssueParams, FigureIssueParams {
  "sheet-empty": OfSheet;
  "sheet-not-recognised": OfSheet;
  "name-column-missing": OfSheet;
  "pupils-column-missing": OfSheet;
  "no-school-rows": OfSheet;
  /** `fields` are the columns the indicator cannot do without. */
  "column-missing": { readonly indicator: IndicatorId; readonly fields: readonly FieldId[] };
  /** Two headers with one meaning, as written. */
  "column-repeated": { readonly field: FieldId; readonly used: string; readonly ignored: string };
  "unit-not-stated": { readonly field: FieldId; readonly header: string; readonly assumed: string };
  "unit-not-understood": { readonly field: FieldId; readonly header: string; readonly unit: string };
  "stage-assumed": OfSheet & { readonly stage: Stage };
  "rows-ignored": { readonly rows: readonly number[]; readonly texts: readonly string[] };
  "school-name-missing": { readonly row: number };
  "school-name-repeated": OfSchool & { readonly firstRow: number };
  "school-code-malformed": OfSchool & { readonly code: string };
  "school-code-repeated": OfSchool & { readonly code: string; readonly first: string };
  "school-code-type-differs": OfSchool & { readonly code: string; readonly type: SchoolType };
  "school-type-unknown": OfSchool & { readonly text: string };
  "type-not-of-stage": OfSchool & { readonly type: SchoolType; readonly stage: Stage };
  "exclusion-undecided": OfSchool & {
    readonly pupils: number;
    readonly below: number;
    readonly document: string;
  };
  "section-figures-expected": { readonly schools: readonly string[]; readonly stage: Stage };
  "location-unknown": OfSchool & { readonly text: string };
  "value-missing": OfAmount;
  "value-is-error": OfAmount & { readonly error: string };
  "value-not-number": OfAmount & { readonly text: string };
  "number-as-text": OfAmount & { readonly text: string; readonly value: number };
  "value-negative": OfAmount & { readonly value: number };
  "value-implausible": OfAmount & { readonly value: number; readonly most: number };
  "count-not-whole": OfAmount & { readonly value: number };
  "pupils-not-positive": OfSchool & { readonly pupils: number };
  "part-larger-than-whole": OfSchool & {
    readonly part: AmountFieldId;
    readonly partValue: number;
    readonly whole: AmountFieldId;
    readonly wholeValue: number;
  };
  "subject-teachers-differ": OfSchool & { readonly total: number; readonly sum: number };
  /** `stated` is the unit of the column, `likely` the one the figures look like. */
  "equipment-unit-mixed-up": OfSchool & {
    readonly perPupil: number;
    readonly stated: string;
    readonly likely: string;
  };
  "class-bins-differ": OfSchool & { readonly classes: number; readonly sum: number };
  /** `most` is `null` when a class of the open bin makes any number of pupils possible. */
  "pupils-outside-bins": OfSchool & {
    readonly pupils: number;
    readonly least: number;
    readonly most: number | null;
  };
  "largest-class-outside-bins": OfSchool & { readonly largest: number; readonly bin: ClassBinId };
  "class-too-large": OverLimit & { readonly largest: number };
  "classes-over-limit": OverLimit & { readonly bin: ClassBinId; readonly count: number };
  "class-average-over-limit": OverLimit & { readonly average: number };
  "school-too-large": OverLimit & { readonly pupils: number };
  "arts-rooms-too-few": OverLimit & {
    readonly field: "music-rooms" | "art-rooms";
    readonly rooms: number;
    readonly classes: number;
  };
  "teachers-not-all": OfSchool & {
    readonly field: "certified-teachers" | "trained-teachers";
    readonly count: number;
    readonly teachers: number;
    readonly document: string;
  };
  "training-funds-too-low": OverLimit & { readonly share: number };
  "total-differs": {
    readonly field: FieldId;
    readonly label: string;
    readonly total: number;
    readonly sum: number;
  };
}
