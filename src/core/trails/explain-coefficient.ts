import type { IndicatorId } from "../indicators/indicator";
import { coefficientSteps } from "./county-steps";
import type { ExplainedSheet } from "./explained-sheet";
import type { Trail } from "./trail";

/** Explains the balance coefficient of one indicator: every school in it, the spread, and the ceiling. */
export function explainCoefficient(sheet: ExplainedSheet, indicator: IndicatorId): Trail {
  return { about: { at: null, indicator }, school: null, steps: coefficientSteps(sheet, indicator) };
}
