import type { Issue } from "../issue";
import type { Check, CheckedSheet } from "./check";
import { findingAt } from "./finding";
import { resources } from "./sources";

/**
 * Finds schools of which it cannot be told who runs them.
 *
 * @remarks Some standards leave private schools out; a school that does not say takes part.
 *
 * - Severity: query.
 * - Source: the table instructions of 教督〔2012〕3号 leave 民办 schools out; 教督〔2017〕6号 does not say.
 */
export const ownershipKnown: Check = {
  id: "ownership-known",
  area: "identity",
  codes: ["ownership-unknown"],
  severity: "query",
  source: resources,
  example: {
    rows: [
      ["学校名称", "办别", "在校生数"],
      ["甲小学", "其他", 100],
    ],
  },
  run: findOwnershipKnown,
};

function findOwnershipKnown({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school) => {
    const written = school.texts.ownership;
    return written === undefined || written.text === null || school.ownership !== null
      ? []
      : [findingAt(["ownership-unknown", "query"], school, written.at, { text: written.text })];
  });
}
