import type { Issue } from "../issue";
import { usableAmount, usablePupils } from "../school";
import type { Check, CheckedSheet } from "./check";
import { quality } from "./sources";

/**
 * Finds counties that keep fewer than 95 % of their junior pupils to the end.
 *
 * @remarks The county's rate is the schools' rates weighted by their pupils; junior schools only.
 *
 * - Unit: a bare share.
 * - Severity: query, one for the county.
 * - Source: 教督〔2017〕6号, article 8 (1).
 */
export const retentionEnough: Check = {
  id: "retention-enough",
  area: "county",
  codes: ["retention-too-low"],
  severity: "query",
  source: quality,
  example: {
    rows: [
      ["学校名称", "办学类型", "在校生数", "巩固率（%）"],
      ["甲中学", "初级中学", 300, 92],
    ],
    stage: "junior",
  },
  run: findRetentionEnough,
};

function findRetentionEnough({ reading, pack, stage }: CheckedSheet): readonly Issue[] {
  const limit = stage === "junior" ? pack.schoolLimits.retentionRate : null;
  let [kept, all] = [0, 0];
  for (const school of reading.schools) {
    const rate = usableAmount(school, "retention-rate");
    const pupils = usablePupils(school);
    if (rate !== null && rate <= 1 && pupils !== null) {
      kept += rate * pupils;
      all += pupils;
    }
  }
  if (limit === null || all === 0 || kept >= all * limit * (1 - 1e-12)) {
    return [];
  }
  const params = { share: kept / all, limit, document: pack.citation.documentNumber };
  return [{ code: "retention-too-low", severity: "query", at: null, school: null, params }];
}
