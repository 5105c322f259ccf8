import { formatCell, type Assessment, type SchoolIndicatorResult } from "../../src/core";
import type { SheetReading } from "../../src/core/sheets/sheet-reading";
import type { CheckedCase } from "./check-case";

/** A report as `expected.json` states it: one line a thing. */
export interface Summary {
  readonly stage: string;
  readonly issues: readonly string[];
  readonly indicators: readonly string[];
  readonly composite: string | null;
  readonly schools: readonly string[];
  readonly verdict: string | null;
  readonly reasons: readonly string[];
  /** What the digits left out could turn. */
  readonly borderline: readonly string[];
  /** Limits that the standard states and the pack leaves blank, and how often that left a school unjudged. */
  readonly unknownLimits: readonly string[];
  /** Every indicator of every school that takes part. */
  readonly values: readonly string[];
  /** What each school would need to come up to its limits. */
  readonly needs: readonly string[];
  /** What of a whole school's amount counts for this stage. */
  readonly stageShares: readonly string[];
  readonly normalisations: readonly string[];
}

/** Sums a report up. */
export function summaryOf({ report, reading }: CheckedCase): Summary {
  const { stage, issues, assessment, normalisations } = report;
  return {
    stage,
    issues: issues.map(
      ({ code, severity, at }) => `${at === null ? "sheet" : formatCell(at)} ${severity} ${code}`,
    ),
    verdict: assessment?.verdict.outcome ?? null,
    reasons: assessment?.verdict.reasons.map(({ kind }) => kind) ?? [],
    stageShares: stageSharesIn(reading),
    normalisations: normalisations.map(({ kind, count }) => `${kind} ${count}`),
    ...(assessment === null ? nothingAssessed : assessed(assessment)),
  };
}

const nothingAssessed = {
  ...{
    indicators: [],
    composite: null,
    schools: [],
    borderline: [],
    unknownLimits: [],
    values: [],
    needs: [],
  },
};

function assessed(assessment: Assessment) {
  const { indicators, composite, schools } = assessment;
  const each = schools.flatMap(({ name, excluded, indicators: judged }) =>
    excluded === null ? judged.map((indicator) => ({ name, ...indicator })) : [],
  );
  return {
    indicators: indicators.map(
      ({ id, cv, limit, outcome }) =>
        `${id} ${cv?.toFixed(6) ?? "-"}${limit === null ? "" : ` of ${limit}: ${outcome}`}`,
    ),
    composite:
      composite === null
        ? null
        : `${composite.cv?.toFixed(6) ?? "-"} of ${composite.limit}: ${composite.outcome}`,
    schools: schools.map(
      ({ name, met, outcome, excluded }) => `${name}: ${excluded ?? `${met} met, ${outcome}`}`,
    ),
    borderline: [
      ...each.filter(({ borderline }) => borderline).map(({ name, id }) => `${name} ${id}`),
      ...indicators.filter(({ borderline }) => borderline).map(({ id }) => `county ${id}`),
      ...(composite?.borderline ? ["county composite"] : []),
    ],
    unknownLimits: countedByIndicator(each.filter(({ why }) => why === "limit-unknown")),
    values: each.map(valueLine),
    needs: each.flatMap(({ name, id, need }) =>
      need === null ? [] : [`${name} ${id}: ${rounded(need.amount)} ${need.field}`],
    ),
  };
}

function stageSharesIn({ schools }: SheetReading): readonly string[] {
  return schools.flatMap(({ name, amounts }) =>
    Object.entries(amounts).flatMap(([field, { value, stageShare }]) =>
      stageShare === undefined
        ? []
        : [`${name} ${field}: ${stageShare.whole} × ${stageShare.share.toFixed(6)} = ${value!.toFixed(3)}`],
    ),
  );
}

type Named = SchoolIndicatorResult & { readonly name: string };

function valueLine({ name, id, value, limit, outcome, why, score }: Named): string {
  const judged = `${outcome}${why === null ? "" : `, ${why}`}${score === null ? "" : `, scores ${score}`}`;
  return `${name} ${id} ${value === null ? "-" : rounded(value)} of ${limit ?? "-"}: ${judged}`;
}

function countedByIndicator(unknown: readonly Named[]): readonly string[] {
  const counts = new Map<string, number>();
  unknown.forEach(({ id }) => counts.set(id, (counts.get(id) ?? 0) + 1));
  return [...counts].map(([id, count]) => `${id} ${count}`);
}

/** Six digits that tell, without noughts at the end. */
function rounded(value: number): string {
  return String(Number(value.toPrecision(6)));
}
