import type { Issue } from "../issue";
import { usableAmount } from "../school";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";
import { resources } from "./sources";

/**
 * Finds sports areas that are not the sum of grounds and halls.
 *
 * @remarks A hall left out of the sum, or counted twice, moves the indicator.
 *
 * - Unit: m².
 * - Severity: query.
 * - Source: 教督〔2017〕6号, article 6 (体育运动场馆).
 */
export const sportsAreaAddsUp: Check = {
  id: "sports-area-adds-up",
  area: "arithmetic",
  scope: "school",
  codes: ["sports-area-differs"],
  severity: "query",
  source: resources,
  example: {
    rows: [
      ["学校名称", "在校生数", "体育运动场馆面积", "运动场地面积", "室内体育用房面积"],
      ["甲小学", 400, 3400, 3400, 300],
    ],
  },
  run: findSportsAreaAddsUp,
};

function findSportsAreaAddsUp({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school): Issue[] => {
    const total = usableAmount(school, "sports-area");
    const grounds = usableAmount(school, "outdoor-sports-area");
    const halls = usableAmount(school, "indoor-sports-area");
    if (total === null || grounds === null || halls === null || near(total, grounds + halls)) {
      return [];
    }
    return [
      findingIn(["sports-area-differs", "query"], school, "sports-area", { total, sum: grounds + halls }),
    ];
  });
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1 + 1e-9 * Math.abs(b);
}
