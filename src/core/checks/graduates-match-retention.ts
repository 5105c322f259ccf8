import type { Issue } from "../issue";
import { usableAmount } from "../school";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";
import { quality } from "./sources";

const tolerance = 0.001;
const fields = ["graduates", "entrants-three-years-ago", "transfers-in", "transfers-out", "deaths"] as const;

/**
 * Finds retention rates that follow from neither formula in use.
 *
 * @remarks One form takes (毕业 − 转入 + 转出) ÷ (三年前入学 − 死亡), another 毕业 ÷ (入学 + 转入 − 死亡 − 转出). Which of the two is
 * official is not settled, so a rate within a tenth of a percent of either is accepted.
 *
 * - Unit: bare ratios.
 * - Severity: query.
 * - Source: 教督〔2017〕6号, article 8 (1); the formulas of two county forms.
 */
export const graduatesMatchRetention: Check = {
  id: "graduates-match-retention",
  area: "cross-field",
  scope: "school",
  codes: ["retention-differs"],
  severity: "query",
  source: quality,
  example: {
    rows: [
      [
        "学校名称",
        "在校生数",
        "毕业生数",
        "三年前入学人数",
        "转入学生数",
        "转出学生数",
        "死亡学生数",
        "巩固率（%）",
      ],
      ["甲中学", 300, 90, 100, 2, 3, 0, 99],
    ],
  },
  run: findGraduatesMatchRetention,
};

function findGraduatesMatchRetention({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school): Issue[] => {
    const [graduates, entrants, joined, left, deaths] = fields.map((field) => usableAmount(school, field));
    const stated = usableAmount(school, "retention-rate");
    if (stated === null || [graduates, entrants, joined, left, deaths].some((each) => each == null)) {
      return [];
    }
    const kept = (graduates! - joined! + left!) / (entrants! - deaths!);
    const other = graduates! / (entrants! + joined! - deaths! - left!);
    const explained = [kept, other].some((rate) => Math.abs(rate - stated) <= tolerance);
    return explained || !Number.isFinite(kept) || !Number.isFinite(other)
      ? []
      : [findingIn(["retention-differs", "query"], school, "retention-rate", { stated, kept, left: other })];
  });
}
