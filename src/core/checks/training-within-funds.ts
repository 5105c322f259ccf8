import type { Issue } from "../issue";
import { usableAmount } from "../school";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";
import { quality } from "./sources";

/**
 * Finds training funds above all public funds, of which they are a part.
 *
 * - Unit: yuan.
 * - Severity: error.
 * - Source: 教督〔2017〕6号, article 8 (4).
 */
export const trainingWithinFunds: Check = {
  id: "training-within-funds",
  area: "cross-field",
  scope: "school",
  codes: ["training-exceeds-funds"],
  severity: "error",
  source: quality,
  example: {
    rows: [
      ["学校名称", "在校生数", "公用经费预算（万元）", "教师培训经费（万元）"],
      ["甲小学", 400, 30, 60],
    ],
  },
  run: findTrainingWithinFunds,
};

function findTrainingWithinFunds({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school): Issue[] => {
    const training = usableAmount(school, "training-funds");
    const funds = usableAmount(school, "public-funds");
    return training === null || funds === null || training <= funds
      ? []
      : [findingIn(["training-exceeds-funds", "error"], school, "training-funds", { training, funds })];
  });
}
