import type { AmountFieldId } from "../field-id";
import type { Issue } from "../issue";
import { usableAmount, usablePupils, type School } from "../school";
import type { Check, CheckedSheet } from "./check";
import { exclusionOf } from "./exclusion";
import { findingIn } from "./finding";
import { medianOf, robustDeviation } from "./robust-deviation";

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
 * schools on that take part; zeros are looked at by another rule.
 *
 * - Severity: query.
 * - Source: ours; the deviation is that of `robustDeviation`.
 */
export const countyOutliers: Check = {
  id: "county-outliers",
  area: "outliers",
  scope: "sheet",
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

function findCountyOutliers({ reading, pack, stage, switches }: CheckedSheet): readonly Issue[] {
  const present = new Set(reading.columns.map(({ field }) => field));
  const taking = reading.schools.filter((school) => exclusionOf(school, pack, stage, switches) === null);
  const pupils = taking.map((school) => usablePupils(school) ?? Infinity);
  const found = compared
    .filter((field) => present.has(field))
    .flatMap((field) => outliers(taking, pupils, field));
  return found.sort((a, b) => a.position - b.position).map(({ issue }) => issue);
}

interface FoundAt {
  readonly position: number;
  readonly issue: Issue;
}

function outliers(
  schools: readonly School[],
  pupils: readonly number[],
  field: AmountFieldId,
): readonly FoundAt[] {
  const positions: number[] = [];
  const values: number[] = [];
  schools.forEach((school, position) => {
    const perPupil = (usableAmount(school, field) ?? 0) / pupils[position]!;
    if (perPupil > 0) {
      positions.push(position);
      values.push(perPupil);
    }
  });
  const median = values.length < fewest ? 0 : medianOf(values);
  return outlying(values, median).map((index) => {
    const position = positions[index]!;
    const params = { field, perPupil: values[index]!, median };
    return { position, issue: findingIn(["county-outlier", "query"], schools[position]!, field, params) };
  });
}

/** Returns the positions of the values that stand out; all values are above 0, and so is their median. */
function outlying(values: readonly number[], median: number): readonly number[] {
  const isFar = (value: number) => value > median * times || value < median / times;
  if (median === 0 || !values.some(isFar)) {
    return [];
  }
  const [logs, middle] = [values.map(Math.log), Math.log(median)];
  const least = farthest * robustDeviation(logs, middle);
  return values.flatMap((value, index) =>
    isFar(value) && Math.abs(logs[index]! - middle) > least ? [index] : [],
  );
}
