import type { FieldId } from "../field-id";
import type { Grid } from "../grid";
import { resourceIndicators } from "../indicators/resource-indicators";
import { wayGiven } from "../indicators/indicator-value";
import { findHeader } from "./find-header";

/** From this likeness on, a sheet is taken for a school sheet without asking. */
export const recognisedLikeness = 0.5;

/**
 * Says how much a sheet looks like one that can be checked.
 *
 * @remarks Names and pupils count 0.25 each; the other half is the share of indicators it has columns for.
 *
 * @returns From 0 (nothing recognised) to 1 (everything that is needed).
 */
export function schoolSheetLikeness(grid: Grid): number {
  const fields = new Set<FieldId>(findHeader(grid.rows)?.columns.map(({ field }) => field));
  const covered = resourceIndicators.filter((each) => wayGiven(each, (field) => fields.has(field)) !== null);
  const needed = (["school-name", "pupils"] as const).filter((field) => fields.has(field));
  return needed.length * 0.25 + (covered.length / resourceIndicators.length) * 0.5;
}
