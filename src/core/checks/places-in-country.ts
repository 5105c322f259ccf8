import type { Issue } from "../issue";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";

/** Degrees between which China lies. */
export const countryBounds = [
  { field: "longitude", least: 73, most: 136 },
  { field: "latitude", least: 3, most: 54 },
] as const;

/**
 * Finds longitudes and latitudes outside China: most often the two changed places.
 *
 * - Unit: degrees; 73 to 136 east, 3 to 54 north.
 * - Severity: error.
 * - Source: ours.
 */
export const placesInCountry: Check = {
  id: "places-in-country",
  area: "identity",
  scope: "school",
  codes: ["place-outside-country"],
  severity: "error",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数", "经度", "纬度"],
      ["甲小学", 100, 32.1, 118.5],
    ],
  },
  run: findPlacesInCountry,
};

function findPlacesInCountry({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school) =>
    countryBounds.flatMap(({ field, least, most }): Issue[] => {
      const value = school.amounts[field]?.value ?? null;
      return value === null || (value >= least && value <= most)
        ? []
        : [findingIn(["place-outside-country", "error"], school, field, { field, value })];
    }),
  );
}
