import type { AmountFieldId } from "../field-id";
import type { Issue } from "../issue";
import type { School } from "../school";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";
import { perPupilOf } from "./ratio-of";
import { medianOf } from "./robust-deviation";

const looked: readonly AmountFieldId[] = [
  ...(["qualified-teachers", "teaching-area", "outdoor-sports-area", "sports-area"] as const),
  ...(["equipment-value", "multimedia-rooms", "computers", "books"] as const),
];

/**
 * Finds a 0 where most schools of the county have something.
 *
 * @remarks A 0 is a figure and counts as one: leaving such schools out would make a county look more even than it is.
 * The question is only whether it was meant.
 *
 * - Severity: query.
 * - Source: ours.
 */
export const zeroResources: Check = {
  id: "zero-resources",
  area: "outliers",
  codes: ["resource-zero"],
  severity: "query",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数", "计算机台数"],
      ["甲小学", 400, 0],
      ["乙小学", 400, 40],
      ["丙小学", 400, 42],
    ],
  },
  run: findZeroResources,
};

function findZeroResources({ reading }: CheckedSheet): readonly Issue[] {
  const present = new Set(reading.columns.map(({ field }) => field));
  return looked.filter((field) => present.has(field)).flatMap((field) => zeros(reading.schools, field));
}

function zeros(schools: readonly School[], field: AmountFieldId): readonly Issue[] {
  const measured = schools.flatMap((school) => {
    const perPupil = perPupilOf(school, field);
    return perPupil === null ? [] : [{ school, perPupil }];
  });
  const median = measured.length === 0 ? 0 : medianOf(measured.map(({ perPupil }) => perPupil));
  return median <= 0
    ? []
    : measured
        .filter(({ perPupil }) => perPupil === 0)
        .map(({ school }) => findingIn(["resource-zero", "query"], school, field, { field, median }));
}
