import type { Issue } from "../issue";
import type { Check, CheckedSheet } from "./check";
import { resources } from "./sources";

/**
 * Finds school types that were not understood.
 *
 * @remarks The type decides whether a school takes part at all.
 *
 * - Severity: query; a school whose taking part hangs on it is an error of its own.
 * - Source: 教督〔2017〕6号, article 6 (schools left out).
 */
export const typesKnown: Check = {
  id: "types-known",
  area: "identity",
  scope: "school",
  codes: ["school-type-unknown"],
  severity: "query",
  source: resources,
  example: {
    rows: [
      ["学校名称", "办学类型", "在校生数"],
      ["甲学校", "其它", 100],
    ],
  },
  run: findTypesKnown,
};

function findTypesKnown({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school): Issue[] => {
    const text = school.typeText?.text ?? null;
    if (text === null || school.type !== null) {
      return [];
    }
    const params = { school: school.name, text };
    return [
      {
        code: "school-type-unknown",
        severity: "query",
        at: school.typeText!.at,
        school: school.name,
        params,
      },
    ];
  });
}
