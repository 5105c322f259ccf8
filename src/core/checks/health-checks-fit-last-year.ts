import type { Issue } from "../issue";
import { usableAmount, usablePupils } from "../school";
import type { Check, CheckedSheet } from "./check";
import { fallsShort } from "./falls-short";
import { findingIn } from "./finding";
import { sameSchools } from "./same-schools";
import { crossChecks } from "./sources";

const least = 0.8;

/**
 * Finds health checks of more pupils than there were last year, or of fewer than 80 % of them.
 *
 * - Severity: query.
 * - Source: cross-field checks of education statistics, https://m.wnwk.com/doc/849453.html
 */
export const healthChecksFitLastYear: Check = {
  id: "health-checks-fit-last-year",
  area: "last-year",
  scope: "sheet",
  codes: ["health-checks-differ"],
  severity: "query",
  source: crossChecks,
  example: {
    rows: [
      ["学校名称", "在校生数", "体检人数"],
      ["甲小学", 400, 200],
    ],
    lastYear: [
      ["学校名称", "在校生数"],
      ["甲小学", 400],
    ],
  },
  run: findHealthChecksFitLastYear,
};

function findHealthChecksFitLastYear({ reading, lastYear }: CheckedSheet): readonly Issue[] {
  if (lastYear === null) {
    return [];
  }
  return sameSchools(reading.schools, lastYear).pairs.flatMap((pair): Issue[] => {
    const checked = usableAmount(pair.now, "health-checked-pupils");
    const before = usablePupils(pair.before);
    if (checked === null || before === null || (checked <= before && !fallsShort(checked, before * least))) {
      return [];
    }
    const params = { checked, before };
    return [findingIn(["health-checks-differ", "query"], pair.now, "health-checked-pupils", params)];
  });
}
