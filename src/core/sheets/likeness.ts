import type { FieldId } from "../field-id";
import type { Grid } from "../grid";
import { indicators } from "../indicators/catalogue";
import { wayGiven } from "../indicators/indicator-value";
import { findForm } from "./find-form";
import { findHeader, type Header } from "./find-header";
import { tableHeader } from "./form-table";

/** From this likeness on, a sheet is taken for a school sheet without asking. */
export const recognisedLikeness = 0.5;

/** The indicators of the national methods; the others are asked for by one province or another. */
const telling = indicators.slice(0, 11);
const tellingEnough = 7;

/**
 * Says how much a sheet looks like one that can be checked.
 *
 * @remarks Names and pupils count 0.25 each; the other half is earned by columns for seven of the
 * national indicators.
 *
 * @returns From 0 (nothing recognised) to 1 (everything that is needed).
 */
export function schoolSheetLikeness(grid: Grid): number {
  const header = headerOf(grid);
  const fields = new Set<FieldId>(header?.columns.map(({ field }) => field));
  const covered = telling.filter((each) => wayGiven(each, (field) => fields.has(field)) !== null);
  const needed = (["school-name", "pupils"] as const).filter((field) => fields.has(field));
  return needed.length * 0.25 + Math.min(1, covered.length / tellingEnough) * 0.5;
}

function headerOf(grid: Grid): Header | null {
  const form = findForm(grid);
  return form === null ? findHeader(grid.rows) : tableHeader(form);
}
