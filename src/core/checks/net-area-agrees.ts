import type { Issue } from "../issue";
import { usableAmount } from "../school";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";
import { resources } from "./sources";

/**
 * Finds net teaching areas that are not the gross area less the rooms for indoor sport.
 *
 * - Unit: m².
 * - Severity: query.
 * - Source: 教督〔2017〕6号, article 6; rooms for sport count once.
 */
export const netAreaAgrees: Check = {
  id: "net-area-agrees",
  area: "arithmetic",
  scope: "school",
  codes: ["net-area-differs"],
  severity: "query",
  source: resources,
  example: {
    rows: [
      [
        "学校名称",
        "在校生数",
        "教学及辅助用房面积",
        "室内体育用房面积",
        "教学及辅助用房面积（不含室内体育用房）",
      ],
      ["甲小学", 400, 2600, 300, 2600],
    ],
  },
  run: findNetAreaAgrees,
};

function findNetAreaAgrees({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school): Issue[] => {
    const net = usableAmount(school, "net-teaching-area");
    const gross = usableAmount(school, "teaching-area");
    const halls = usableAmount(school, "indoor-sports-area");
    if (net === null || gross === null || halls === null || Math.abs(gross - halls - net) <= 1) {
      return [];
    }
    const expected = gross - halls;
    return [findingIn(["net-area-differs", "query"], school, "net-teaching-area", { net, expected })];
  });
}
