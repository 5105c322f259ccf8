import type { Issue } from "../issue";
import type { School } from "../school";
import type { Check, CheckedSheet } from "./check";

/**
 * Finds schools that bear the name of a school above them.
 *
 * @remarks A school listed twice counts twice in the county. Two schools may share a name in different
 * townships; different codes are taken as a sign of that.
 *
 * - Severity: query when both have codes and the codes differ, else error.
 * - Source: ours.
 */
export const namesUnique: Check = {
  id: "names-unique",
  area: "identity",
  scope: "sheet",
  codes: ["school-name-repeated"],
  severity: "error",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数"],
      ["甲小学", 100],
      ["甲小学", 80],
    ],
  },
  run: findNamesUnique,
};

function findNamesUnique({ reading }: CheckedSheet): readonly Issue[] {
  const firstByName = new Map<string, School>();
  return reading.schools.flatMap((school): Issue[] => {
    const name = school.name.replace(/\s+/g, "");
    const first = firstByName.get(name);
    if (first === undefined) {
      firstByName.set(name, school);
      return [];
    }
    const severity = codesDiffer(school, first) ? "query" : "error";
    const params = { school: school.name, firstRow: first.at.row };
    return [{ code: "school-name-repeated", severity, at: school.at, school: school.name, params }];
  });
}

function codesDiffer({ code: a }: School, { code: b }: School): boolean {
  return (a?.text ?? null) !== null && (b?.text ?? null) !== null && a!.text !== b!.text;
}
