import type { IndicatorId } from "../indicators/indicator";
import type { Outcome } from "../outcome";
import type { ThresholdPack } from "../packs/threshold-pack";
import type { Stage } from "../stage";
import type { CompositeResult, IndicatorResult, SchoolResult, Verdict, VerdictReason } from "./assessment";

/** Everything a verdict is drawn from. */
export interface Concluding {
  readonly pack: ThresholdPack;
  readonly stage: Stage;
  readonly schools: readonly SchoolResult[];
  readonly indicators: readonly IndicatorResult[];
  readonly composite: CompositeResult | null;
  /** Whether it is certain which schools take part. */
  readonly complete: boolean;
  readonly errorsOpen: number;
}

/**
 * Draws the verdict for one stage.
 *
 * @remarks Unmet as soon as one school, coefficient or composite certainly is; else not judged while anything
 * could not be judged or an error is open; else met. Schools left out are counted apart. Where the standard asks
 * nothing of single schools in this stage, they have no part in it; where it asks nothing of the stage at all,
 * nothing is judged. A limit nobody has seen is a reason only while a school is not met: where enough else is met,
 * it could change nothing.
 */
export function conclude(concluding: Concluding): Verdict {
  const { schools } = concluding;
  const taking = schools.filter(({ excluded }) => excluded === null);
  const reasons = reasonsOf(taking, concluding);
  return {
    outcome: verdictOf(reasons),
    schoolsMet: named(taking, "met").length,
    schoolsUnmet: named(taking, "unmet").length,
    schoolsNotJudged: named(taking, "notJudged").length,
    schoolsExcluded: schools.length - taking.length,
    reasons,
  };
}

const unmetKinds: readonly VerdictReason["kind"][] = [
  "schools-unmet",
  "coefficients-unmet",
  "composite-unmet",
];

function verdictOf(reasons: readonly VerdictReason[]): Outcome {
  if (reasons.length === 0) {
    return "met";
  }
  return reasons.some(({ kind }) => unmetKinds.includes(kind)) ? "unmet" : "notJudged";
}

function reasonsOf(taking: readonly SchoolResult[], concluding: Concluding): readonly VerdictReason[] {
  const { indicators, errorsOpen } = concluding;
  if (taking.length === 0) {
    return [...errorsReason(errorsOpen), { kind: "no-schools" }];
  }
  const ids = (outcome: Outcome) => indicators.filter((each) => each.outcome === outcome).map(({ id }) => id);
  const all: readonly VerdictReason[] = [
    ...schoolReasons(taking, concluding),
    { kind: "coefficients-unmet", indicators: ids("unmet") },
    { kind: "coefficients-not-judged", indicators: ids("notJudged") },
    ...compositeReasons(concluding),
    ...errorsReason(errorsOpen),
  ];
  return all.filter(isNotEmpty);
}

function schoolReasons(
  taking: readonly SchoolResult[],
  { pack: { limits, schoolRule, balance }, stage }: Concluding,
): readonly VerdictReason[] {
  const ruleUnknown: readonly VerdictReason[] = [{ kind: "school-rule-unknown" }];
  if (limits.every(({ cases }) => cases[stage].length === 0)) {
    return balance === null ? ruleUnknown : [];
  }
  const listed = limits.filter(({ cases }) => cases[stage].length > 0).length;
  const unseen = Math.max(0, (schoolRule?.indicators ?? 0) - listed);
  const ownGap = (school: SchoolResult) => hasOwnGap(school, schoolRule !== null && unseen === 0);
  return [
    { kind: "schools-unmet", schools: named(taking, "unmet") },
    { kind: "schools-not-judged", schools: named(taking.filter(ownGap), "notJudged") },
    ...unseenReason(taking, unseen),
    ...(schoolRule === null ? ruleUnknown : []),
  ];
}

/** Whether a school is not judged for something of its own, and not only for what nobody has seen of the standard. */
function hasOwnGap({ indicators }: SchoolResult, ruleSeen: boolean): boolean {
  const open = indicators.filter(({ outcome }) => outcome === "notJudged");
  return open.length === 0 ? ruleSeen : open.some(({ why }) => why !== "limit-unknown");
}

function unseenReason(taking: readonly SchoolResult[], unseen: number): readonly VerdictReason[] {
  const indicators = new Set<IndicatorId>();
  const open = taking.filter(({ outcome }) => outcome !== "met");
  for (const school of open) {
    school.indicators.forEach(({ id, why }) => why === "limit-unknown" && indicators.add(id));
  }
  return open.length > 0 && indicators.size + unseen > 0
    ? [{ kind: "limits-unknown", indicators: [...indicators], unseen }]
    : [];
}

function compositeReasons({ composite, indicators, complete }: Concluding): readonly VerdictReason[] {
  if (composite?.outcome === "unmet") {
    return [{ kind: "composite-unmet", cv: composite.cv!, limit: composite.limit }];
  }
  if (composite?.outcome !== "notJudged") {
    return [];
  }
  const lacking = indicators.filter(({ cv, schoolsNotJudged }) => cv === null || schoolsNotJudged > 0);
  const all = lacking.length > 0 || complete ? lacking : indicators;
  return [{ kind: "composite-not-judged", indicators: all.map(({ id }) => id) }];
}

function isNotEmpty(reason: VerdictReason): boolean {
  if ("schools" in reason) {
    return reason.schools.length > 0;
  }
  return !("indicators" in reason) || reason.kind === "limits-unknown" || reason.indicators.length > 0;
}

function errorsReason(count: number): readonly VerdictReason[] {
  return count > 0 ? [{ kind: "errors-open", count }] : [];
}

function named(schools: readonly SchoolResult[], outcome: Outcome): readonly string[] {
  return schools.filter((school) => school.outcome === outcome).map(({ name }) => name);
}
