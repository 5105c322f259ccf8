import type { AmountFieldId } from "../field-id";
import type { Issue } from "../issue";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";
import { perPupilOf } from "./ratio-of";

const least = 0.05;
const bounds: readonly (readonly [AmountFieldId, number])[] = [
  ...(["teaching-area", "net-teaching-area", "indoor-sports-area"] as const).map(
    (field) => [field, 200] as const,
  ),
  ["building-area", 400],
  ...(["outdoor-sports-area", "sports-area", "land-area"] as const).map((field) => [field, 2000] as const),
];

/**
 * Finds areas that come to more or less for each pupil than any school has: a unit or a digit gone astray.
 *
 * - Unit: m² per pupil; buildings up to 200, land and grounds up to 2,000, nothing but 0 below 0.05.
 * - Severity: query.
 * - Source: ours.
 */
export const areasPerPupilPossible: Check = {
  id: "areas-per-pupil-possible",
  area: "units",
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
    bounds.flatMap(([field, most]): Issue[] => {
      const perPupil = perPupilOf(school, field);
      return perPupil === null || perPupil === 0 || (perPupil >= least && perPupil <= most)
        ? []
        : [findingIn(["area-per-pupil-impossible", "query"], school, field, { field, perPupil })];
    }),
  );
}
