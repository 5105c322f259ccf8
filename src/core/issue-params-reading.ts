import type { FieldId } from "./field-id";
import type { Stage } from "./stage";

/** What the findings about headers, rows and layouts carry; see `IssueParams`. */
export interface ReadingIssueParams {
  /** A header that is probably a slip for `field`; the column is not used until someone confirms it. */
  "header-unclear": { readonly header: string; readonly field: FieldId };
  /** A column of values per pupil, where the amount `field` is needed. */
  "ratio-column-ignored": { readonly header: string; readonly field: FieldId };
  /** Several figures beside one label of a form, as written; the first is used. */
  "form-value-repeated": {
    readonly school: string;
    readonly field: FieldId;
    readonly used: string;
    readonly ignored: readonly string[];
  };
  /** Whole schools divided among their stages. */
  "stage-share-applied": { readonly schools: readonly string[]; readonly stage: Stage };
  /** Pupils of another stage are missing, so that a whole school cannot be divided. */
  "stage-share-unknown": { readonly school: string; readonly fields: readonly FieldId[] };
  /** One school in two sheets; `other` is the cell where it stands first. */
  "school-in-two-sources": { readonly school: string; readonly other: string };
}
