import type { IndicatorId } from "./indicators/indicator";
import type { DecidingDetail } from "./packs/school-details";
import type { Stage } from "./stage";

/** One limit of a standard. */
interface LimitPlace {
  /** Number of the document, as printed on it. */
  readonly document: string;
  readonly indicator: IndicatorId;
  readonly stage: Stage;
}

/** What refusals about standards, and about values held against them, carry. */
export interface StandardRefusalParams {
  /** The standard asks nothing of schools there; `elsewhere` are ids of those that ship and do. */
  "limit-absent": LimitPlace & { readonly elsewhere: readonly string[] };
  /** It states no number for such a school, or none that has been seen. */
  "limit-unseen": LimitPlace;
  /** Details of the school that decide between its limits are missing. */
  "limit-undecided": LimitPlace & { readonly details: readonly DecidingDetail[] };
  /** Only taking away would help, which is no advice to give. */
  "nothing-to-add": { readonly indicator: IndicatorId; readonly limit: number; readonly document: string };
  /** Left out, or a blank cell. */
  "argument-missing": { readonly parameter: string };
  /** `most` is `null` where there is no end. */
  "argument-out-of-range": {
    readonly parameter: string;
    readonly given: number;
    readonly least: number;
    readonly most: number | null;
  };
  "argument-not-whole": { readonly parameter: string; readonly given: number };
  /** No header row was found in a table. */
  "table-unreadable": { readonly parameter: string };
  "verdict-not-judged": { readonly document: string; readonly stage: Stage };
}
