import type { AmountFieldId } from "../field-id";
import type { Issue } from "../issue";
import { usablePupils } from "../school";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";
import { perPupilOf } from "./per-pupil-of";

// a point with a handful of pupils may well have so much room for each
const fewestPupils = 10;
const bounds: readonly Bound[] = [
  { field: "land-area", least: 1, most: 1000 },
  { field: "building-area", least: 0.1, most: 400 },
  { field: "teaching-area", least: 0.1, most: 200 },
  { field: "net-teaching-area", least: 0.1, most: 200 },
  { field: "indoor-sports-area", least: 0, most: 200 },
  { field: "outdoor-sports-area", least: 0.05, most: 1000 },
  { field: "sports-area", least: 0.05, most: 1000 },
];

interface Bound {
  readonly field: AmountFieldId;
  readonly least: number;
  readonly most: number;
}

/**
 * Finds areas that come to more or less for each pupil than any school has: a unit or a digit gone astray.
 *
 * @remarks Land in 亩 under ㎡ comes to less than 1 m², rooms in 万㎡ to less than 0.1. A written 0 is left alone, and so
 * is plenty of room in a school of fewer than ten pupils.
 *
 * - Unit: m² per pupil; rooms up to 200, all buildings up to 400, land and grounds up to 1,000.
 * - Severity: query.
 * - Source: ours.
 */
export const areasPerPupilPossible: Check = {
  id: "areas-per-pupil-possible",
  area: "units",
  scope: "school",
  codes: ["area-per-pupil-impossible"],
  severity: "query",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数", "教学及辅助用房面积"],
      ["甲小学", 400, 260000],
    ],
  },
  run: findAreasPerPupilPossible,
};

function findAreasPerPupilPossible({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school) =>
    bounds.flatMap(({ field, least, most }): Issue[] => {
      const perPupil = perPupilOf(school, field);
      const tooMuch = perPupil !== null && perPupil > most && (usablePupils(school) ?? 0) >= fewestPupils;
      return perPupil === null || perPupil === 0 || (perPupil >= least && !tooMuch)
        ? []
        : [findingIn(["area-per-pupil-impossible", "query"], school, field, { field, perPupil })];
    }),
  );
}
