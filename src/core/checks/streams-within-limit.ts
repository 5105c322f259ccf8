import type { Issue } from "../issue";
import { usableAmount } from "../school";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";
import { crossChecks } from "./sources";

const limit = 20;
const { document } = crossChecks;

/**
 * Finds schools with more than 20 parallel classes in a grade.
 *
 * - Severity: query.
 * - Source: cross-field checks of education statistics, https://m.wnwk.com/doc/849453.html
 */
export const streamsWithinLimit: Check = {
  id: "streams-within-limit",
  area: "statutory",
  scope: "school",
  codes: ["streams-over-limit"],
  severity: "query",
  source: crossChecks,
  example: {
    rows: [
      ["学校名称", "在校生数", "轨数"],
      ["甲小学", 400, 24],
    ],
  },
  run: findStreamsWithinLimit,
};

function findStreamsWithinLimit({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school): Issue[] => {
    const streams = usableAmount(school, "streams");
    return streams === null || streams <= limit
      ? []
      : [findingIn(["streams-over-limit", "query"], school, "streams", { streams, limit, document })];
  });
}
