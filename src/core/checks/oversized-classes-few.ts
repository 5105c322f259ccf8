import type { Issue } from "../issue";
import { usableAmount, type School } from "../school";
import { classBins } from "../sheets/fields";
import type { Check, CheckedSheet } from "./check";
import { schoolsOfStage } from "./schools-of-stage";
import { classSizes } from "./sources";

const sizes = [
  { from: 56, limit: 0.05 },
  { from: 66, limit: 0.02 },
] as const;

/**
 * Finds counties with more than 5 % of classes of 56 pupils and more, or more than 2 % of 66 and more.
 *
 * @remarks Told by the class-size bins of the schools that give all ten.
 *
 * - Unit: a bare share.
 * - Severity: query, one for the county and size.
 * - Source: 国发〔2016〕40号.
 */
export const oversizedClassesFew: Check = {
  id: "oversized-classes-few",
  area: "county",
  scope: "sheet",
  codes: ["oversized-classes-too-many"],
  severity: "query",
  source: classSizes,
  example: {
    rows: [
      [
        "学校名称",
        "在校生数",
        "班级总数",
        "25人及以下班数",
        "26—30人班数",
        "31—35人班数",
        "36—40人班数",
        "41—45人班数",
        "46—50人班数",
        "51—55人班数",
        "56—60人班数",
        "61—65人班数",
        "66人及以上班数",
      ],
      ["甲小学", 480, 10, 0, 0, 0, 0, 5, 3, 0, 2, 0, 0],
    ],
  },
  run: findOversizedClassesFew,
};

function findOversizedClassesFew(sheet: CheckedSheet): readonly Issue[] {
  const counts = classesByBin(schoolsOfStage(sheet));
  const all = counts.reduce((sum, count) => sum + count, 0);
  return sizes.flatMap(({ from, limit }): Issue[] => {
    const oversized = counts.reduce(
      (sum, count, bin) => (classBins[bin]!.low >= from ? sum + count : sum),
      0,
    );
    if (oversized <= all * limit * (1 + 1e-12)) {
      return [];
    }
    const params = { from, share: oversized / all, limit, document: classSizes.document };
    return [{ code: "oversized-classes-too-many", severity: "query", at: null, school: null, params }];
  });
}

/** Adds up each bin over the schools that give all of them. */
function classesByBin(schools: readonly School[]): readonly number[] {
  const sums = classBins.map(() => 0);
  for (const school of schools) {
    const counts = classBins.map(({ id }) => usableAmount(school, id));
    if (!counts.includes(null)) {
      counts.forEach((count, bin) => (sums[bin]! += count!));
    }
  }
  return sums;
}
