import type { AmountFieldId } from "../field-id";
import type { Issue } from "../issue";
import type { School } from "../school";
import type { Check, CheckedSheet } from "./check";
import { exclusionOf } from "./exclusion";
import { findingIn } from "./finding";
import { perPupilOf } from "./ratio-of";
import { robustSpread } from "./robust-deviation";

const fewest = 8;
const farthest = 3.5;
const times = 3;
const compared: readonly AmountFieldId[] = [
  ...(["teachers", "qualified-teachers", "backbone-teachers", "pe-art-teachers"] as const),
  ...(["senior-title-teachers", "teaching-area", "net-teaching-area", "outdoor-sports-area"] as const),
  ...(["sports-area", "equipment-value", "multimedia-rooms", "computers", "books"] as const),
  ...(["land-area", "building-area", "public-funds"] as const),
];

/**
 * Finds figures that stand out from the other schools of the county.
 *
 * @remarks Amounts per pupil are compared on a logarithmic scale with the county's median. A school stands out when it
 * lies more than 3.5 robust deviations from it and at least three times above or below. Neither the median nor the
 * deviation is moved by the outliers themselves, as a mean and its standard deviation would be. Looked at from eight
 * schools on; zeros are looked at by another rule, and
 * schools that are left out stay out.
 *
 * - Severity: query.
 * - Source: ours; the deviation is that of `robustSpread`.
 */
export const countyOutliers: Check = {
  id: "county-outliers",
  area: "outliers",
  codes: ["county-outlier"],
  severity: "query",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数", "图书册数"],
      ["甲小学", 400, 10000],
      ["乙小学", 400, 11000],
      ["丙小学", 400, 12000],
      ["丁小学", 400, 9000],
      ["戊小学", 400, 10500],
      ["己小学", 400, 11500],
      ["庚小学", 400, 9800],
      ["辛小学", 400, 100500],
    ],
  },
  run: findCountyOutliers,
};

function findCountyOutliers({ reading, pack, stage }: CheckedSheet): readonly Issue[] {
  const present = new Set(reading.columns.map(({ field }) => field));
  const taking = reading.schools.filter((school) => exclusionOf(school, pack, stage) === null);
  return compared.filter((field) => present.has(field)).flatMap((field) => outliers(taking, field));
}

function outliers(schools: readonly School[], field: AmountFieldId): readonly Issue[] {
  const measured = schools.flatMap((school) => {
    const perPupil = perPupilOf(school, field);
    return perPupil === null || perPupil <= 0 ? [] : [{ school, perPupil, log: Math.log(perPupil) }];
  });
  const spread = measured.length < fewest ? null : robustSpread(measured.map(({ log }) => log));
  if (spread === null) {
    return [];
  }
  const least = Math.max(farthest * spread.deviation, Math.log(times));
  return measured
    .filter(({ log }) => Math.abs(log - spread.median) > least)
    .map(({ school, perPupil }) => {
      const params = { field, perPupil, median: Math.exp(spread.median) };
      return findingIn(["county-outlier", "query"], school, field, params);
    });
}
