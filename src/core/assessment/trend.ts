import { pairSchools } from "../checks/same-schools";
import { codeText } from "../checks/school-code";
import type { IndicatorId } from "../indicators/indicator";
import type { Outcome } from "../outcome";
import type { Assessment, SchoolResult } from "./assessment";

/** The assessment of one year. */
export interface AssessedYear {
  readonly year: number;
  readonly assessment: Assessment;
}

/** A coefficient in one year. */
export interface TrendPoint {
  readonly year: number;
  /** `null` when it could not be computed, or the standard of that year does not judge it. */
  readonly cv: number | null;
  /** The highest coefficient allowed; `null` when it is not judged by itself. */
  readonly limit: number | null;
  readonly outcome: Outcome | null;
}

/** How a coefficient went from one year to the next one given. */
export interface TrendChange {
  readonly from: number;
  readonly to: number;
  /** Later minus earlier; `null` when one is not known or the years cannot be compared. */
  readonly change: number | null;
  /** Which way it crossed its ceiling, both years judged; `null` when it did not, or this is not known. */
  readonly crossed: "met-to-unmet" | "unmet-to-met" | null;
}

/** A coefficient over the years; `id` is `null` for the mean of all coefficients. */
export interface CoefficientTrend {
  readonly id: IndicatorId | null;
  readonly points: readonly TrendPoint[];
  readonly changes: readonly TrendChange[];
}

/** Why two years were not judged alike. */
export type TrendDifference = "standard" | "stage" | "relaxations";

/** A school as one of the years names it. */
export interface TrendSchool {
  readonly name: string;
  readonly code: string | null;
}

/** The schools from one year to the next one given. */
export interface YearStep {
  readonly from: number;
  readonly to: number;
  /** Empty exactly when the years can be compared. */
  readonly differences: readonly TrendDifference[];
  /** Named as in the later year; empty when the years cannot be compared. */
  readonly metToUnmet: readonly TrendSchool[];
  readonly unmetToMet: readonly TrendSchool[];
  /** In the later year only; empty when the stages differ. */
  readonly opened: readonly TrendSchool[];
  /** In the earlier year only; empty when the stages differ. */
  readonly closed: readonly TrendSchool[];
}

/** Several years of one county, earliest first. */
export interface Trend {
  readonly years: readonly number[];
  /** In the order of the latest year; those only an earlier year judged come last. */
  readonly coefficients: readonly CoefficientTrend[];
  /** One for every two years that follow each other. */
  readonly steps: readonly YearStep[];
}

/**
 * Follows coefficients and schools over several years.
 *
 * @remarks Two years are compared only when they were judged by the same numbers (`packHash`), for the same
 * stage, with the same easings; otherwise no change is stated, and the step says what differs. Schools are the same
 * when their codes are, else when a name that is theirs alone is. A school left out in one of the years has not
 * moved between met and unmet.
 *
 * @param years - In any order.
 */
export function trendOf(years: readonly AssessedYear[]): Trend {
  const ordered = [...years].sort((a, b) => a.year - b.year);
  const pairs = ordered.slice(1).map((after, index) => ({ before: ordered[index]!, after }));
  return {
    years: ordered.map(({ year }) => year),
    coefficients: coefficientIds(ordered).map((id) => coefficientTrend(id, ordered, pairs)),
    steps: pairs.map(yearStep),
  };
}

interface YearPair {
  readonly before: AssessedYear;
  readonly after: AssessedYear;
}

function coefficientIds(ordered: readonly AssessedYear[]): readonly (IndicatorId | null)[] {
  const latestFirst = [...ordered].reverse();
  const ids = latestFirst.flatMap(({ assessment }) => assessment.indicators.map(({ id }) => id));
  const composite = ordered.some(({ assessment }) => assessment.composite !== null);
  return [...new Set<IndicatorId | null>(ids), ...(composite ? [null] : [])];
}

function coefficientTrend(
  id: IndicatorId | null,
  ordered: readonly AssessedYear[],
  pairs: readonly YearPair[],
): CoefficientTrend {
  return {
    id,
    points: ordered.map((year) => pointOf(id, year)),
    changes: pairs.map((pair) => changeOf(id, pair)),
  };
}

function pointOf(id: IndicatorId | null, { year, assessment }: AssessedYear): TrendPoint {
  const { composite, indicators } = assessment;
  const result = id === null ? composite : indicators.find((indicator) => indicator.id === id);
  return {
    year,
    cv: result?.cv ?? null,
    limit: result?.limit ?? null,
    outcome: result?.outcome ?? null,
  };
}

function changeOf(id: IndicatorId | null, pair: YearPair): TrendChange {
  const [before, after] = [pointOf(id, pair.before), pointOf(id, pair.after)];
  const span = { from: before.year, to: after.year };
  if (differencesOf(pair).length > 0) {
    return { ...span, change: null, crossed: null };
  }
  const change = before.cv === null || after.cv === null ? null : after.cv - before.cv;
  return { ...span, change, crossed: crossing(before.outcome, after.outcome) };
}

function crossing(before: Outcome | null, after: Outcome | null): TrendChange["crossed"] {
  if (before === "met" && after === "unmet") {
    return "met-to-unmet";
  }
  return before === "unmet" && after === "met" ? "unmet-to-met" : null;
}

function differencesOf({ before, after }: YearPair): readonly TrendDifference[] {
  const [a, b] = [before.assessment, after.assessment];
  const differences: TrendDifference[] = [];
  if (a.packHash !== b.packHash) {
    differences.push("standard");
  }
  if (a.stage !== b.stage) {
    differences.push("stage");
  }
  if ([...a.relaxations].sort().join() !== [...b.relaxations].sort().join()) {
    differences.push("relaxations");
  }
  return differences;
}

function yearStep(pair: YearPair): YearStep {
  const differences = differencesOf(pair);
  const { pairs, gone, added } = pairSchools(
    pair.after.assessment.schools,
    pair.before.assessment.schools,
    ({ code }) => codeText(code),
  );
  const moved = (way: TrendChange["crossed"]) =>
    pairs
      .filter(({ now, before }) => now.excluded === null && before.excluded === null)
      .filter(({ now, before }) => crossing(before.outcome, now.outcome) === way)
      .map(({ now }) => nameOf(now));
  const alike = differences.length === 0;
  const ofOneStage = !differences.includes("stage");
  return {
    from: pair.before.year,
    to: pair.after.year,
    differences,
    metToUnmet: alike ? moved("met-to-unmet") : [],
    unmetToMet: alike ? moved("unmet-to-met") : [],
    opened: ofOneStage ? added.map(nameOf) : [],
    closed: ofOneStage ? gone.map(nameOf) : [],
  };
}

function nameOf({ name, code }: SchoolResult): TrendSchool {
  return { name, code };
}
