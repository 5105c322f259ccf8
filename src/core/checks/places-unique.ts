import type { Issue } from "../issue";
import { usableAmount } from "../school";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";
import { crossChecks } from "./sources";

/**
 * Finds two schools at one longitude and latitude.
 *
 * - Severity: query.
 * - Source: cross-field checks of education statistics, https://m.wnwk.com/doc/849453.html
 */
export const placesUnique: Check = {
  id: "places-unique",
  area: "identity",
  scope: "sheet",
  codes: ["place-repeated"],
  severity: "query",
  source: crossChecks,
  example: {
    rows: [
      ["学校名称", "在校生数", "经度", "纬度"],
      ["甲小学", 100, 118.5, 32.1],
      ["乙小学", 90, 118.5, 32.1],
    ],
  },
  run: findPlacesUnique,
};

function findPlacesUnique({ reading }: CheckedSheet): readonly Issue[] {
  const first = new Map<string, string>();
  return reading.schools.flatMap((school): Issue[] => {
    const [east, north] = [usableAmount(school, "longitude"), usableAmount(school, "latitude")];
    if (east === null || north === null) {
      return [];
    }
    const place = `${east} ${north}`;
    const other = first.get(place);
    if (other === undefined) {
      first.set(place, school.name);
      return [];
    }
    return [findingIn(["place-repeated", "query"], school, "longitude", { first: other })];
  });
}
