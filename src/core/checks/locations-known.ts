import type { Issue } from "../issue";
import type { Check, CheckedSheet } from "./check";
import { locationCodes } from "./sources";

/**
 * Finds location classes (城乡分类) that were not understood.
 *
 * - Severity: query.
 * - Source: 国函〔2008〕60号; 国统字〔2009〕91号.
 */
export const locationsKnown: Check = {
  id: "locations-known",
  area: "identity",
  scope: "school",
  codes: ["location-unknown"],
  severity: "query",
  source: locationCodes,
  example: {
    rows: [
      ["学校名称", "城乡分类", "在校生数"],
      ["甲小学", "999", 100],
    ],
  },
  run: findLocationsKnown,
};

function findLocationsKnown({ reading }: CheckedSheet): readonly Issue[] {
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
