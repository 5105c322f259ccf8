import type { AmountFieldId } from "../field-id";
import type { Direction, IndicatorId } from "../indicators/indicator";
import type { Language } from "../language";
import type { Location, Ownership, SchoolType } from "../school";
import type { Stage } from "../stage";

/** Where a standard was published, precisely enough for a reader to find the sentence. */
export interface Citation {
  /** As printed on the document, e.g. `教督〔2017〕6号`. */
  readonly documentNumber: string;
  /** Articles the numbers stand in. */
  readonly locator: string;
  /** A page with the text. */
  readonly address: string;
  /** Further pages the numbers were compared with. */
  readonly otherAddresses: readonly string[];
  /** `verified` only after a second person has compared every number with the document itself. */
  readonly transcription: "verified" | "unverified";
}

/** Which schools a case of a limit is for. What is absent does not matter; all that is present must hold. */
export interface Condition {
  readonly locations?: readonly Location[];
  readonly types?: readonly SchoolType[];
  /** First built in this year or later. */
  readonly builtFrom?: number;
  /** First built before this year. */
  readonly builtBefore?: number;
  /** Children of migrant workers (随迁子女) make up more than this share of the pupils. */
  readonly migrantShareAbove?: number;
}

/**
 * How a table by number of classes is read between and beyond its rows.
 *
 * - `step`: the first row with at least as many classes; beyond the last row there is no limit to be found.
 * - `next-lower`: the last row with at most as many classes; below the first row, the first row.
 * - `interpolate`: straight between two rows; beyond either end, the end row.
 * - `listed-only`: the document does not say, so that there is a limit only at the numbers it lists.
 */
export type Lookup = "step" | "next-lower" | "interpolate" | "listed-only";

/** One row of a table by number of classes. */
export interface ClassRow {
  readonly classes: number;
  /** `null` when the document is known to state it and we have not seen it. */
  readonly value: number | null;
}

export interface ClassTable {
  readonly lookup: Lookup;
  /** By rising number of classes; at least one. */
  readonly rows: readonly ClassRow[];
}

/** A number; `null` when the document states one that we have not seen; or a table by number of classes. */
export type LimitValue = number | null | ClassTable;

/** What the limit is for some schools. */
export interface LimitCase {
  /** Absent: for every school. */
  readonly when?: Condition;
  readonly value: LimitValue;
}

/** What a standard asks of one indicator, in the indicator's unit. */
export interface IndicatorLimit {
  readonly indicator: IndicatorId;
  readonly direction: Direction;
  /** Whether a value exactly at the limit meets it. */
  readonly inclusive: boolean;
  /**
   * The first case that fits the school is used. No case for a stage: the standard asks nothing there, and the
   * indicator is not listed.
   */
  readonly cases: Readonly<Record<Stage, readonly LimitCase[]>>;
  /** Where this limit stands, when it is not where the pack says. */
  readonly locator?: string;
}

/** How many indicators a school must meet, and how low the others may lie. */
export interface SchoolRule {
  /** `at-least`: so many must be met. `at-most-unmet`: so many may be unmet. `all`: every one. */
  readonly kind: "at-least" | "at-most-unmet" | "all";
  /** Not looked at for `all`. */
  readonly count: number;
  /** Those unmet must come to this share of their limit, inclusive; `null` when the standard asks for none. */
  readonly floor: number | null;
  /**
   * How many indicators the document counts, where `limits` does not have them all. Those that have not been seen
   * count as not judged.
   */
  readonly indicators?: number;
}

/**
 * How evenly a stage must be provided for.
 *
 * - `each`: every coefficient by itself. `mean`: the simple mean of all coefficients (综合差异系数).
 */
export interface BalanceRule {
  readonly rule: "each" | "mean";
  /** In the order of the document; no indicator twice. */
  readonly indicators: readonly IndicatorId[];
  /** The highest coefficient allowed: a bare ratio. */
  readonly ceiling: Readonly<Record<Stage, number>>;
  /** Whether a coefficient exactly at the ceiling meets it. */
  readonly inclusive: boolean;
}

/** What one school must keep to besides its indicators. All inclusive; `null` where the standard is silent. */
export interface SchoolLimits {
  /** Pupils in any one class. */
  readonly classSize: Readonly<Record<Stage, number>> | null;
  /** Pupils in a school of one stage. */
  readonly schoolSize: number | null;
  /** Pupils of compulsory age in a nine- or twelve-year school. */
  readonly allThroughSchoolSize: number | null;
  readonly artsRooms: ArtsRoomLimits | null;
  /** Teacher training funds over the budget for public funds, at least. */
  readonly trainingFundsShare: number | null;
  /** Village schools and teaching points below so many pupils are funded as if they had so many. */
  readonly fundedAsPupils: number | null;
  /** Public funds per pupil and year, in yuan, at least. */
  readonly publicFundsPerPupil: Readonly<Record<Stage, number>> | null;
  /** Rotated teachers over those who could be rotated, in the county. */
  readonly rotatedShare: number | null;
  /** Backbone teachers over rotated teachers, in the county. */
  readonly rotatedBackboneShare: number | null;
  /** Pupils of the school's zone over its pupils, of public schools in city and town, in the county. */
  readonly zonePupilsShare: Readonly<Record<Stage, number>> | null;
  /** Pupils kept from entry to the end of junior school, in the county. */
  readonly retentionRate: number | null;
}

/** Music and art rooms. Areas in m². */
export interface ArtsRoomLimits {
  /** One room of each kind for every so many classes begun. */
  readonly classesPerRoom: number;
  readonly musicRoomArea: number;
  readonly artRoomArea: number;
}

/** Which schools the standard leaves out. */
export interface Exclusions {
  readonly types: readonly SchoolType[];
  /** A teaching point with fewer pupils than this is left out; 0 leaves none out. */
  readonly teachingPointBelow: number;
  /** Schools run by these are left out, unless the reader switches them in. */
  readonly ownership: readonly Ownership[];
}

/**
 * How the rooms, grounds and equipment of a school with several stages are divided among them: by pupils, each
 * stage's pupils counted with its weight.
 */
export interface StageSplit {
  readonly weights: Readonly<
    Record<
      "nine-year-school" | "twelve-year-school" | "complete-secondary",
      { readonly primary: number; readonly junior: number; readonly senior: number }
    >
  >;
  /** Which amounts are divided; teachers never are. */
  readonly fields: readonly AmountFieldId[];
}

/** An easing some places apply. Off unless the reader switches it on; printed wherever it was used. */
export type RelaxationId =
  | "itinerant-arts-teachers"
  | "off-site-sports-area"
  | "older-arts-rooms"
  | "small-class-arts-rooms"
  | "older-or-migrant-school-size";

/** An easing, and who applies it. */
export interface Relaxation {
  readonly id: RelaxationId;
  readonly source: string;
}

/** Points for how far a value comes up to its limit. */
export interface ScoreBand {
  /** Share of the limit, inclusive. */
  readonly from: number;
  /** Share of the points. */
  readonly share: number;
}

/**
 * One published standard, transcribed once.
 *
 * @remarks A revised standard is a new pack with a new `id`. A published pack is never edited, so a report
 * made under it can be made again; `packHash` tells whether two packs say the same. What a document states and
 * we have not seen is `null`, and leads to "not judged".
 */
export interface ThresholdPack {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  /** What the verdict covers and what it leaves open, in a sentence. */
  readonly scope: Readonly<Record<Language, string>>;
  readonly citation: Citation;
  /** In the order of the document; no indicator twice. */
  readonly limits: readonly IndicatorLimit[];
  /** `null` when the document asks nothing of single schools, or its rule has not been seen. */
  readonly schoolRule: SchoolRule | null;
  /** `null` when the document has no rule on balance. */
  readonly balance: BalanceRule | null;
  readonly schoolLimits: SchoolLimits;
  readonly exclusions: Exclusions;
  readonly stageSplit: StageSplit | null;
  readonly relaxations: readonly Relaxation[];
  /** Highest first; empty when the document gives no points. */
  readonly scoring: readonly ScoreBand[];
}
