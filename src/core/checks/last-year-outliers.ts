import type { AmountFieldId } from "../field-id";
import type { Issue } from "../issue";
import { usableAmount } from "../school";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";
import { outstandingChanges } from "./hidiroglou-berthelot";
import { sameSchools } from "./same-schools";

const compared: readonly AmountFieldId[] = [
  ...(["pupils", "classes", "teachers", "backbone-teachers", "equipment-value"] as const),
  ...(["computers", "books", "public-funds"] as const),
];

/**
 * Finds figures that changed since last year as those of no other school did.
 *
 * @remarks Pupils, classes, teachers, equipment and books are compared, by the method of Hidiroglou and Berthelot:
 * large schools may change less than small ones before they stand out.
 *
 * - Severity: query.
 * - Source: see `outstandingChanges`; year-on-year screening down to the school is usual practice.
 */
export const lastYearOutliers: Check = {
  id: "last-year-outliers",
  area: "last-year",
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
  return compared.flatMap((field) => {
    const both = pairs.flatMap((pair) => {
      const [now, before] = [usableAmount(pair.now, field), usableAmount(pair.before, field)];
      return now === null || before === null || now === 0 || before === 0
        ? []
        : [{ school: pair.now, now, before }];
    });
    return outstandingChanges(both).map((index) => {
      const { school, now, before } = both[index]!;
      return findingIn(["last-year-outlier", "query"], school, field, { field, now, before });
    });
  });
}
