import { spreadSteps } from "./county-steps";
import type { ExplainedSheet } from "./explained-sheet";
import type { Trail, TrailStep } from "./trail";

/**
 * Explains the mean of all coefficients (综合差异系数).
 *
 * @returns A trail without steps when the standard does not judge it; one without the mean when a coefficient is
 * missing.
 */
export function explainComposite(sheet: ExplainedSheet): Trail {
  const { assessment } = sheet.report;
  const composite = assessment?.composite ?? null;
  const steps = composite === null ? [] : compositeSteps(sheet);
  return { about: { at: null, indicator: null }, school: null, steps };
}

function compositeSteps(sheet: ExplainedSheet): readonly TrailStep[] {
  const { indicators, composite } = sheet.report.assessment!;
  const spreads = indicators.flatMap(({ id }) => spreadSteps(sheet, id, null));
  const { cv, limit, outcome } = composite!;
  if (cv === null) {
    return spreads;
  }
  const coefficients = indicators.map(({ id, cv: each }) => ({ indicator: id, cv: each! }));
  return [
    ...spreads,
    { kind: "mean", coefficients, mean: cv },
    { kind: "ceiling", indicator: null, cv, limit, outcome, citation: sheet.pack.citation },
  ];
}
