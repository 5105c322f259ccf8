import { answersEn } from "./answers-en";
import { checksEn } from "./checks-en";
import { decimalsThatTell } from "./decimals-that-tell";
import { listed } from "./figure";
import { issuesEn } from "./issues-en";
import type { Messages } from "./messages";
import { normalisationsEn } from "./normalisations-en";
import { packProblemsEn } from "./pack-problems-en";
import { refusalsEn } from "./refusals-en";
import { sealFindingsEn } from "./seal-findings-en";
import { termsEn } from "./terms-en";
import { trailsEn } from "./trails-en";

const { indicators } = termsEn;
const stageTitles = { primary: "Primary schools", junior: "Junior secondary schools" } as const;
const schoolsOf = (names: readonly string[]) =>
  `${names.length === 1 ? "1 school" : `${names.length} schools`} (${listed(names, ", ", (count) => ` and ${count} more`)})`;
const coefficientsOf = (ids: readonly (keyof typeof indicators)[]) =>
  `${ids.length === 1 ? "1 balance coefficient" : `${ids.length} balance coefficients`} (${ids.map((id) => indicators[id].short).join(", ")})`;

const aspects = {
  resources: "resource requirements",
  balance: "requirements on balance",
  conditions: "requirements on school conditions",
} as const;

/** What the core says in English. */
export const en: Messages = {
  ...termsEn,
  issues: issuesEn,
  trails: trailsEn,
  sealFindings: sealFindingsEn,
  answers: answersEn,
  checks: checksEn,
  normalisations: normalisationsEn,
  refusals: refusalsEn,
  packProblems: packProblemsEn,
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
    "limits-unknown": ({ indicators: ids, unseen }) =>
      [
        ...(ids.length === 0
          ? []
          : [
              `Limits that have not been seen in the document are left blank: ${ids.map((id) => indicators[id].short).join(", ")}.`,
            ]),
        ...(unseen === 0
          ? []
          : [`Further indicators of the document that have not been seen count as not judged: ${unseen}.`]),
      ].join(" "),
    "school-rule-unknown": () =>
      "The rule that says when a school meets the standard has not been seen in the document.",
    "errors-open": ({ count }) =>
      count === 1 ? "1 error is still open." : `${count} errors are still open.`,
    "no-schools": () => "No school takes part in the assessment.",
  },
  verdict: (outcome, stage, documentNumber, aspect) => {
    const standard = `the ${aspects[aspect]} of ${documentNumber}`;
    return {
      met: `${stageTitles[stage]} meet ${standard}.`,
      unmet: `${stageTitles[stage]} do not meet ${standard}.`,
      notJudged: `Whether ${stageTitles[stage].toLowerCase()} meet ${standard} cannot be judged yet.`,
    }[outcome];
  },
};
