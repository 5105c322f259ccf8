import type { IndicatorId } from "../indicators/indicator";
import { spreadSteps } from "./county-steps";
import type { ExplainedSheet } from "./explained-sheet";
import { schoolSteps } from "./school-steps";
import type { Trail } from "./trail";

/**
 * Explains one indicator of one school: cells, formula, limit and outcome, then what it adds to the county's spread.
 *
 * @remarks Every number is the one the assessment used, so that the steps computed again give its value. What the
 * checks found about the cells stands before the limit.
 *
 * @param school - Position in `reading.schools`.
 */
export function explainIndicator(sheet: ExplainedSheet, school: number, indicator: IndicatorId): Trail {
  const steps = schoolSteps(sheet, school, indicator);
  return {
    about: { at: null, indicator },
    school: sheet.reading.schools[school]?.name ?? null,
    steps: [...steps, ...spreadSteps(sheet, indicator, school)],
  };
}
