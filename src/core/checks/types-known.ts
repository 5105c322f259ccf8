import type { Issue } from "../issue";
import type { CheckedSheet } from "./check";

/**
 * Finds school types that were not understood.
 *
 * @remarks The type decides whether a school takes part at all.
 *
 * - Severity: query; a school whose taking part hangs on it is an error of its own.
 * - Source: 教督〔2017〕6号, article 6 (schools left out).
 */
export function typesKnown({ reading }: CheckedSheet): readonly Issue[] {
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
