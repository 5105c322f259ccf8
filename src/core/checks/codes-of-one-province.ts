import type { Issue } from "../issue";
import type { Check, CheckedSheet } from "./check";
import { findingAt } from "./finding";
import { codeOf, isWellFormedCode } from "./school-code";
import { schoolCodes } from "./sources";

const fewestCodes = 3;

/**
 * Finds codes of another province than most of the county's.
 *
 * @remarks Digits 3 and 4 of a code are the province's. Looked at where at least three codes are well formed and
 * more than half of them agree.
 *
 * - Severity: query.
 * - Source: 教育部《学校（机构）代码管理办法》, 2010-07-26; GB/T 2260.
 */
export const codesOfOneProvince: Check = {
  id: "codes-of-one-province",
  area: "identity",
  scope: "sheet",
  codes: ["school-code-province-differs"],
  severity: "query",
  source: schoolCodes,
  example: {
    rows: [
      ["学校名称", "学校标识码", "在校生数"],
      ["甲小学", "2137000001", 100],
      ["乙小学", "2137000002", 100],
      ["丙小学", "2173000003", 100],
      ["丁小学", "2141000004", 100],
      ["戊小学", "2137000005", 100],
    ],
  },
  run: findCodesOfOneProvince,
};

function findCodesOfOneProvince({ reading }: CheckedSheet): readonly Issue[] {
  const coded = reading.schools.flatMap((school) => {
    const code = codeOf(school) ?? "";
    return isWellFormedCode(code) ? [{ school, code, province: code.slice(2, 4) }] : [];
  });
  const usual = commonest(coded.map(({ province }) => province));
  if (usual === null || coded.length < fewestCodes) {
    return [];
  }
  return coded
    .filter(({ province }) => province !== usual)
    .map(({ school, code }) =>
      findingAt(["school-code-province-differs", "query"], school, school.code!.at, { code, usual }),
    );
}

/** The value more than half of all share; `null` when there is none. */
function commonest(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  values.forEach((value) => counts.set(value, (counts.get(value) ?? 0) + 1));
  const [first] = [...counts].filter(([, count]) => count * 2 > values.length);
  return first?.[0] ?? null;
}
