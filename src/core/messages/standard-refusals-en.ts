import type { StandardRefusalParams } from "../standard-refusal-params";
import type { IssueSentences } from "./messages";
import { termsEn } from "./terms-en";

const { indicators, stages } = termsEn;

const details = {
  location: "its location class",
  centre:
    "whether it stands in the centre of the city (location central-urban; of the rest of a city the standard says nothing)",
  type: "the type of school",
  classes: "the number of classes",
  builtYear: "the year it was built",
  migrantShare: "the share of migrant workers' children",
} as const;

/** Refusals about standards in English: what is wrong, where, and the way out. */
export const standardRefusalsEn: IssueSentences<StandardRefusalParams> = {
  "limit-absent": ({ document, indicator, stage, elsewhere }) =>
    `${document} sets no limit on "${indicators[indicator].name}" of ${stages[stage]} schools${
      elsewhere.length === 0
        ? ", and no other standard does: choose another indicator or stage."
        : `; these standards do: ${elsewhere.join(", ")}. Choose one of them.`
    }`,
  "limit-unseen": ({ document, indicator, stage }) =>
    `${document} gives no limit on "${indicators[indicator].name}" for such a ${stages[stage]} school, or its text has not been seen, so nothing can be judged: check the school's details, or choose another standard.`,
  "limit-undecided": ({ document, indicator, stage, details: missing }) =>
    `${document} sets different limits on "${indicators[indicator].name}" of ${stages[stage]} schools, and which applies cannot be told: give ${missing.map((detail) => details[detail]).join(", ")}.`,
  "nothing-to-add": ({ indicator, limit, document }) =>
    `"${indicators[indicator].name}" does not meet the limit ${limit} of ${document}, but nothing that is added would bring it there, so there is no amount to state: use MEETS to judge it.`,
  "argument-missing": ({ parameter }) =>
    `"${parameter}" was not given, or its cell is blank, so nothing can be judged: fill it in, and write 0 if it is zero.`,
  "argument-out-of-range": ({ parameter, given, least, most }) =>
    most === null
      ? `"${parameter}" is ${given}; it cannot be below ${least}. Correct it.`
      : `"${parameter}" is ${given}; it must lie between ${least} and ${most}. Correct it.`,
  "argument-not-whole": ({ parameter, given }) =>
    `"${parameter}" is ${given}; a whole number is needed. Correct it.`,
  "table-unreadable": ({ parameter }) =>
    `No header row of a school sheet was found in "${parameter}", so nothing can be judged: select the whole table with its headers (school name, pupils …); CHECK tells the problems.`,
  "verdict-not-judged": ({ document, stage }) =>
    `Whether ${stages[stage]} schools meet ${document} cannot be judged yet: set output to summary for the reasons.`,
};
