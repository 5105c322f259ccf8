import type { AmountFieldId } from "../field-id";
import type { Issue } from "../issue";
import type { School } from "../school";
import type { Check, CheckedSheet } from "./check";
import { exclusionOf } from "./exclusion";
import { findingIn } from "./finding";
import { perPupilOf } from "./per-pupil-of";
import { medianOf } from "./robust-deviation";

const looked: readonly AmountFieldId[] = [
  ...(["qualified-teachers", "teaching-area", "outdoor-sports-area", "sports-area"] as const),
  ...(["equipment-value", "multimedia-rooms", "computers", "books"] as const),
];

/**
 * Finds a 0 where most schools of the county have something.
 *
 * @remarks A 0 is a figure and counts as one: leaving such schools out would make a county look more even than it is.
 * The question is only whether it was meant. Schools the standard leaves out are not asked.
 *
 * - Severity: query.
 * - Source: ours.
 */
export const zeroResources: Check = {
  id: "zero-resources",
  area: "outliers",
  scope: "sheet",
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

function findZeroResources({ reading, pack, stage, switches }: CheckedSheet): readonly Issue[] {
  const present = new Set(reading.columns.map(({ field }) => field));
  const taking = reading.schools.filter((school) => exclusionOf(school, pack, stage, switches) === null);
  const found = looked.filter((field) => present.has(field)).flatMap((field) => zeros(taking, field));
  return found.sort((a, b) => a.position - b.position).map(({ issue }) => issue);
}

function zeros(
  schools: readonly School[],
  field: AmountFieldId,
): readonly { readonly position: number; readonly issue: Issue }[] {
  const values = schools.map((school) => perPupilOf(school, field));
  if (!values.includes(0)) {
    return [];
  }
  const median = medianOf(values.filter((value) => value !== null));
  return values.flatMap((value, position) => {
    if (value !== 0 || median <= 0) {
      return [];
    }
    const issue = findingIn(["resource-zero", "query"], schools[position]!, field, { field, median });
    return [{ position, issue }];
  });
}
