import type { FieldId } from "./field-id";
import type { MissingCode, SchoolType } from "./school";

interface OfSchool {
  readonly school: string;
}

interface OfFigure extends OfSchool {
  readonly field: FieldId;
}

interface Against extends OfSchool {
  readonly limit: number;
  readonly document: string;
}

/** A share of the whole county that misses what the standard asks for. */
interface CountyShare {
  readonly share: number;
  readonly limit: number;
  readonly document: string;
}

/** What the findings about figures, limits and the county carry; see `IssueParams`. */
export interface FigureIssueParams {
  "school-name-is-number": OfSchool;
  "school-code-missing": OfSchool;
  /** `usual` are the two province digits most codes have. */
  "school-code-province-differs": OfSchool & { readonly code: string; readonly usual: string };
  "school-type-name-differs": OfSchool & { readonly type: SchoolType; readonly named: SchoolType };
  /** `text` is `null` when the cell is blank. */
  "ownership-unknown": OfSchool & { readonly text: string | null };
  "address-too-short": OfSchool & { readonly text: string; readonly least: number };
  "place-repeated": OfSchool & { readonly first: string };
  "place-outside-country": OfFigure & { readonly value: number };
  "built-year-impossible": OfSchool & { readonly year: number };
  "figure-coded-missing": OfFigure & { readonly code: MissingCode };
  "flag-not-understood": OfFigure & { readonly text: string };
  "rate-above-one": OfFigure & { readonly value: number };
  "row-copied": OfSchool & { readonly first: string; readonly figures: number };
  "buildings-exceed-total": OfSchool & { readonly sum: number; readonly total: number };
  "arts-room-bins-differ": OfFigure & { readonly rooms: number; readonly sum: number };
  "sports-area-differs": OfSchool & { readonly total: number; readonly sum: number };
  "net-area-differs": OfSchool & { readonly net: number; readonly expected: number };
  "largest-class-below-average": OfSchool & { readonly largest: number; readonly average: number };
  "classes-without-pupils": OfSchool & { readonly classes: number; readonly pupils: number };
  "teachers-none": OfSchool & { readonly pupils: number };
  "streams-exceed-classes": OfSchool & { readonly streams: number; readonly classes: number };
  "stage-without-pupils": OfFigure & { readonly type: SchoolType };
  "new-pupils-differ": OfSchool & { readonly entered: number; readonly firstGrade: number };
  /** `kept` and `left` are the rates by the two formulas in use. */
  "retention-differs": OfSchool & { readonly stated: number; readonly kept: number; readonly left: number };
  "flag-contradicts-year": OfFigure & { readonly year: number };
  "lab-equipment-none": OfSchool;
  "training-exceeds-funds": OfSchool & { readonly training: number; readonly funds: number };
  "subtotal-differs": {
    readonly field: FieldId;
    readonly label: string;
    readonly subtotal: number;
    readonly sum: number;
  };
  "funds-unit-mixed-up": OfFigure & { readonly perPupil: number };
  "area-per-pupil-impossible": OfFigure & { readonly perPupil: number };
  "books-per-pupil-impossible": OfFigure & { readonly perPupil: number };
  "pupils-per-teacher-impossible": OfSchool & { readonly ratio: number };
  /** Both per pupil, in the field's own unit. */
  "county-outlier": OfFigure & { readonly perPupil: number; readonly median: number };
  "resource-zero": OfFigure & { readonly median: number };
  "schools-gone": { readonly schools: readonly string[] };
  "schools-new": { readonly schools: readonly string[] };
  "last-year-outlier": OfFigure & { readonly now: number; readonly before: number };
  "area-shrank": OfFigure & { readonly now: number; readonly before: number };
  "school-type-changed": OfSchool & { readonly now: SchoolType; readonly before: SchoolType };
  "school-code-changed": OfSchool & { readonly now: string; readonly before: string };
  "health-checks-differ": OfSchool & { readonly checked: number; readonly before: number };
  "arts-rooms-too-small": Against & {
    readonly field: FieldId;
    readonly large: number;
    readonly area: number;
  };
  /** `limit` is in yuan a year. */
  "small-school-underfunded": Against & {
    readonly funds: number;
    readonly pupils: number;
    readonly fundedAs: number;
  };
  "public-funds-too-low": Against & { readonly perPupil: number };
  "dangerous-buildings": OfSchool & { readonly area: number };
  "streams-over-limit": Against & { readonly streams: number };
  /** Schools whose figures are missing; `field` names the share. */
  "county-share-unknown": { readonly field: FieldId; readonly schools: readonly string[] };
  "rotation-too-low": CountyShare;
  "rotation-backbone-too-low": CountyShare;
  "zone-pupils-too-low": CountyShare;
  "retention-too-low": CountyShare;
  /** `from` is the smallest class that counts as oversized. */
  "oversized-classes-too-many": CountyShare & { readonly from: number };
}
