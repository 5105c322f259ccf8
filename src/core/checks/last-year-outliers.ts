import type { AmountFieldId } from "../field-id";
import type { Issue } from "../issue";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";
import { outstandingChanges } from "./hidiroglou-berthelot";
import { sameSchools, type SchoolPairs } from "./same-schools";
import { undividedAmount } from "./undivided-amount";

const compared: readonly AmountFieldId[] = [
  ...(["pupils", "classes", "teachers", "qualified-teachers", "backbone-teachers"] as const),
  ...(["pe-art-teachers", "land-area", "building-area", "teaching-area", "indoor-sports-area"] as const),
  ...(["outdoor-sports-area", "sports-area", "equipment-value", "multimedia-rooms"] as const),
  ...(["computers", "books", "public-funds"] as const),
];

/**
 * Finds figures that changed since last year as those of no other school did.
 *
 * @remarks Pupils, classes, teachers, rooms, grounds, equipment, books and funds are compared by the method of
 * Hidiroglou and Berthelot: large schools may change less than small ones before they stand out. Looked at from ten
 * schools on that have a figure in both years; zeros are looked at by another rule.
 *
 * - Severity: query.
 * - Source: see `outstandingChanges`; year-on-year screening down to the school is usual practice.
 */
export const lastYearOutliers: Check = {
  id: "last-year-outliers",
  area: "last-year",
  scope: "sheet",
  codes: ["last-year-outlier"],
  severity: "query",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数"],
      ["甲小学", 400],
      ["乙小学", 401],
      ["丙小学", 402],
      ["丁小学", 403],
      ["戊小学", 404],
      ["己小学", 405],
      ["庚小学", 406],
      ["辛小学", 407],
      ["壬小学", 408],
      ["癸小学", 409],
      ["子小学", 1400],
    ],
    lastYear: [
      ["学校名称", "在校生数"],
      ["甲小学", 400],
      ["乙小学", 400],
      ["丙小学", 400],
      ["丁小学", 400],
      ["戊小学", 400],
      ["己小学", 400],
      ["庚小学", 400],
      ["辛小学", 400],
      ["壬小学", 400],
      ["癸小学", 400],
      ["子小学", 400],
    ],
  },
  run: findLastYearOutliers,
};

function findLastYearOutliers({ reading, lastYear }: CheckedSheet): readonly Issue[] {
  if (lastYear === null) {
    return [];
  }
  const { pairs } = sameSchools(reading.schools, lastYear);
  const found = compared.flatMap((field) => outliers(pairs, field));
  return found.sort((a, b) => a.position - b.position).map(({ issue }) => issue);
}

function outliers(pairs: SchoolPairs["pairs"], field: AmountFieldId): readonly FoundAt[] {
  const both = pairs.flatMap((pair, position) => {
    const now = undividedAmount(pair.now.amounts[field]);
    const before = undividedAmount(pair.before.amounts[field]);
    const usable = now !== null && before !== null && now > 0 && before > 0;
    return usable ? [{ school: pair.now, position, now, before }] : [];
  });
  return outstandingChanges(both).map((index) => {
    const { school, position, now, before } = both[index]!;
    const issue = findingIn(["last-year-outlier", "query"], school, field, { field, now, before });
    return { position, issue };
  });
}

interface FoundAt {
  readonly position: number;
  readonly issue: Issue;
}
