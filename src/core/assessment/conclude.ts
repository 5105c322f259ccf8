import type { Outcome } from "../outcome";
import type { IndicatorResult, SchoolResult, Verdict, VerdictReason } from "./assessment";

/**
 * Draws the verdict for one stage.
 *
 * @remarks Unmet as soon as one school or coefficient certainly is; else not judged while anything could not be
 * judged or an error is open; else met. Schools left out are counted apart.
 */
export function conclude(
  schools: readonly SchoolResult[],
  indicators: readonly IndicatorResult[],
  errorsOpen: number,
): Verdict {
  const taking = schools.filter(({ excluded }) => excluded === null);
  const reasons = reasonsOf(taking, indicators, errorsOpen);
  return {
    outcome: verdictOf(reasons),
    schoolsMet: named(taking, "met").length,
    schoolsUnmet: named(taking, "unmet").length,
    schoolsNotJudged: named(taking, "notJudged").length,
    schoolsExcluded: schools.length - taking.length,
    reasons,
  };
}

function verdictOf(reasons: readonly VerdictReason[]): Outcome {
  if (reasons.length === 0) {
    return "met";
  }
  const unmet = reasons.some(({ kind }) => kind === "schools-unmet" || kind === "coefficients-unmet");
  return unmet ? "unmet" : "notJudged";
}

function reasonsOf(
  taking: readonly SchoolResult[],
  indicators: readonly IndicatorResult[],
  errorsOpen: number,
): readonly VerdictReason[] {
  if (taking.length === 0) {
    return [...errorsReason(errorsOpen), { kind: "no-schools" }];
  }
  const schools = { unmet: named(taking, "unmet"), notJudged: named(taking, "notJudged") };
  const ids = (outcome: Outcome) => indicators.filter((each) => each.outcome === outcome).map(({ id }) => id);
  const all: readonly VerdictReason[] = [
    { kind: "schools-unmet", schools: schools.unmet },
    { kind: "schools-not-judged", schools: schools.notJudged },
    { kind: "coefficients-unmet", indicators: ids("unmet") },
    { kind: "coefficients-not-judged", indicators: ids("notJudged") },
    ...errorsReason(errorsOpen),
  ];
  return all.filter(isNotEmpty);
}

function isNotEmpty(reason: VerdictReason): boolean {
  if ("schools" in reason) {
    return reason.schools.length > 0;
  }
  return !("indicators" in reason) || reason.indicators.length > 0;
}

function errorsReason(count: number): readonly VerdictReason[] {
  return count > 0 ? [{ kind: "errors-open", count }] : [];
}

function named(schools: readonly SchoolResult[], outcome: Outcome): readonly string[] {
  return schools.filter((school) => school.outcome === outcome).map(({ name }) => name);
}
