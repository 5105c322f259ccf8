import { checksEn } from "./checks-en";
import { decimalsThatTell } from "./decimals-that-tell";
import { listed } from "./figure";
import { issuesEn } from "./issues-en";
import type { Messages } from "./messages";
import { refusalsEn } from "./refusals-en";
import { termsEn } from "./terms-en";

const { indicators } = termsEn;
const stageTitles = { primary: "Primary schools", junior: "Junior secondary schools" } as const;
const schoolsOf = (names: readonly string[]) =>
  `${names.length === 1 ? "1 school" : `${names.length} schools`} (${listed(names, ", ", (count) => ` and ${count} more`)})`;
const coefficientsOf = (ids: readonly (keyof typeof indicators)[]) =>
  `${ids.length === 1 ? "1 balance coefficient" : `${ids.length} balance coefficients`} (${ids.map((id) => indicators[id].short).join(", ")})`;

/** What the core says in English. */
export const en: Messages = {
  ...termsEn,
  issues: issuesEn,
  checks: checksEn,
  refusals: refusalsEn,
  reasons: {
    "schools-unmet": ({ schools }) => `${schoolsOf(schools)} below the rule for schools.`,
    "schools-not-judged": ({ schools }) =>
      `${schoolsOf(schools)} not judged, as figures are missing or wrong.`,
    "coefficients-unmet": ({ indicators: ids }) => `${coefficientsOf(ids)} above the ceiling.`,
    "coefficients-not-judged": ({ indicators: ids }) => `${coefficientsOf(ids)} not judged.`,
    "composite-unmet": ({ cv, limit }) =>
      `The mean of all coefficients, ${cv.toFixed(decimalsThatTell(cv, limit, 3))}, is above the ceiling of ${limit}.`,
    "composite-not-judged": ({ indicators: ids }) =>
      `The mean of all coefficients cannot be judged for ${ids.map((id) => indicators[id].short).join(", ")}.`,
    "limits-unknown": ({ indicators: ids }) =>
      `The limits of ${ids.length === 1 ? "1 indicator" : `${ids.length} indicators`} have not been seen in the document and are left blank: ${ids.map((id) => indicators[id].short).join(", ")}.`,
    "school-rule-unknown": () =>
      "The rule that says when a school meets the standard has not been seen in the document.",
    "errors-open": ({ count }) =>
      count === 1 ? "1 error is still open." : `${count} errors are still open.`,
    "no-schools": () => "No school takes part in the assessment.",
  },
  verdict: (outcome, stage, documentNumber) => {
    const standard = `the resource requirements of ${documentNumber}`;
    return {
      met: `${stageTitles[stage]} meet ${standard}.`,
      unmet: `${stageTitles[stage]} do not meet ${standard}.`,
      notJudged: `Whether ${stageTitles[stage].toLowerCase()} meet ${standard} cannot be judged yet.`,
    }[outcome];
  },
};
