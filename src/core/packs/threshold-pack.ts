import type { IndicatorId } from "../indicators/indicator";
import type { Language } from "../language";
import type { SchoolType } from "../school";
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

/** The least a school must have of one indicator, inclusive, in the indicator's unit. */
export interface IndicatorLimit {
  readonly indicator: IndicatorId;
  readonly min: Readonly<Record<Stage, number>>;
}

/** How many indicators a school must meet, and how low the others may lie. */
export interface SchoolRule {
  readonly atLeast: number;
  /** The others must reach this share of their limit, inclusive. */
  readonly floor: number;
}

/** What one school must keep to besides the resource indicators. All inclusive. */
export interface SchoolLimits {
  /** Pupils in any one class. */
  readonly classSize: Readonly<Record<Stage, number>>;
  /** Pupils in a school of one stage. */
  readonly schoolSize: number;
  /** Pupils of compulsory age in a nine- or twelve-year school. */
  readonly allThroughSchoolSize: number;
  /** One music room and one art room for every so many classes. */
  readonly classesPerArtsRoom: number;
  /** Teacher training funds over the budget for public funds, at least. */
  readonly trainingFundsShare: number;
}

/** Which schools the resource article leaves out. */
export interface Exclusions {
  readonly types: readonly Extract<SchoolType, "special-school" | "vocational-school">[];
  /** A teaching point with fewer pupils than this is left out. */
  readonly teachingPointBelow: number;
}

/**
 * One published standard, transcribed once.
 *
 * @remarks A revised standard is a new pack with a new `id`. A published pack is never edited, so a report
 * made under it can be made again.
 */
export interface ThresholdPack {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly citation: Citation;
  /** In the order of the document; no indicator twice. */
  readonly limits: readonly IndicatorLimit[];
  readonly schoolRule: SchoolRule;
  /** The highest balance coefficient each indicator may have, inclusive: a bare ratio, never a mean of several. */
  readonly cvCeiling: Readonly<Record<Stage, number>>;
  readonly schoolLimits: SchoolLimits;
  readonly exclusions: Exclusions;
}
