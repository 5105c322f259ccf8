import type { Cell } from "../../grid";
import type { SealedSheet } from "./sealed-sheet";
import type { StandardPlaces } from "./standards-sheet";

/** What a standard asks that formulas of every school name. */
export const numberNames = [
  "count",
  "indicatorsCounted",
  "floor",
  "schoolSize",
  "allThroughSchoolSize",
  "classSize",
  "tolerance",
] as const satisfies readonly (keyof StandardPlaces)[];

/** How far a computed decimal may be off: below any figure a form can hold. */
const comparisonTolerance = 1e-12;

/** Returns such a number; `null` where the standard has none. */
export function numberNow({ pack, report }: SealedSheet, name: (typeof numberNames)[number]): Cell {
  const { schoolRule, schoolLimits } = pack;
  switch (name) {
    case "count":
      return schoolRule === null || schoolRule.kind === "all" ? null : schoolRule.count;
    case "indicatorsCounted":
      return schoolRule?.indicators ?? 0;
    case "floor":
      return schoolRule?.floor ?? null;
    case "classSize":
      return schoolLimits.classSize?.[report.stage] ?? null;
    case "tolerance":
      return comparisonTolerance;
    default:
      return schoolLimits[name];
  }
}
