import type { Issue } from "../issue";
import type { CheckedSheet } from "./check";

/**
 * Finds location classes (城乡分类) that were not understood.
 *
 * - Severity: query.
 * - Source: 国函〔2008〕60号; 国统字〔2009〕91号.
 */
export function locationsKnown({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school): Issue[] => {
    const text = school.locationText?.text ?? null;
    if (text === null || school.location !== null) {
      return [];
    }
    const params = { school: school.name, text };
    return [
      {
        code: "location-unknown",
        severity: "query",
        at: school.locationText!.at,
        school: school.name,
        params,
      },
    ];
  });
}
