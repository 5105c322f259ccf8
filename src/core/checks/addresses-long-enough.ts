import type { Issue } from "../issue";
import type { Check, CheckedSheet } from "./check";
import { findingAt } from "./finding";
import { crossChecks } from "./sources";

const least = 6;

/**
 * Finds addresses of fewer than six characters, which name no place one could find.
 *
 * - Severity: query.
 * - Source: cross-field checks of education statistics, https://m.wnwk.com/doc/849453.html
 */
export const addressesLongEnough: Check = {
  id: "addresses-long-enough",
  area: "identity",
  scope: "school",
  codes: ["address-too-short"],
  severity: "query",
  source: crossChecks,
  example: {
    rows: [
      ["学校名称", "在校生数", "学校地址"],
      ["甲小学", 100, "东街"],
    ],
  },
  run: findAddressesLongEnough,
};

function findAddressesLongEnough({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school) => {
    const written = school.texts.address;
    const text = written?.text?.replace(/\s/g, "") ?? null;
    return written === undefined || text === null || text.length >= least
      ? []
      : [findingAt(["address-too-short", "query"], school, written.at, { text, least })];
  });
}
