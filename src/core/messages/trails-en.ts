import type { FieldId } from "../field-id";
import type { IndicatorId } from "../indicators/indicator";
import type { IssueCode } from "../issue";
import type { IssueParams } from "../issue-params";
import type { MissingCode } from "../school";
import type { TextKind } from "../sheets/text-kinds";
import type { TrailStep } from "../trails/trail";
import { decimalsThatTell } from "./decimals-that-tell";
import { figure, listed, percent } from "./figure";
import { formatCell } from "./format-cell";
import { issuesEn } from "./issues-en";
import { schoolTypesEn, termsEn } from "./terms-en";
import { figureAgainst, isBlank, quantity, writtenCell } from "./trail-figures";
import type { TrailSentences } from "./trail-sentences";

const { indicators, fields, outcomes, exclusions, relaxations, severities } = termsEn;
const quantityOf = (indicator: IndicatorId, value: number, decimals?: number) =>
  quantity(indicators, indicator, value, decimals);

const understoodWords: Readonly<Record<string, string>> = {
  ...schoolTypesEn,
  ...{ "central-urban": "city centre", urban: "urban", town: "town", rural: "rural" },
  ...{ public: "public", private: "private" },
};

const howWords: Readonly<Record<TextKind, string>> = {
  "missing-codes": "a code for a missing figure",
  "nil-codes": "the code n (nil, that is 0)",
  "text-numbers": "a number typed as text",
  "full-width-digits": "full-width digits",
  "thousands-separators": "thousands separators",
  "spaces-trimmed": "spaces around it",
};

const missingWords: Readonly<Record<MissingCode, string>> = {
  "not-applicable": "not applicable",
  "included-elsewhere": "included elsewhere",
  "not-available": "not available",
};

const named = (names: readonly string[]) => listed(names, ", ", (count) => ` and ${count} more`);
const fieldsOf = (ids: readonly FieldId[]) => ids.map((id) => fields[id]).join(", ");
const schoolsOf = (count: number) => (count === 1 ? "1 school" : `${count} schools`);

/** What the core says about the steps of an audit trail in English. */
export const trailsEn: TrailSentences = {
  header: ({ at, header, field, unit, factor }) => {
    const stated = unit === null ? "" : `, in ${unit}`;
    const times = factor === 1 ? "" : `; its figures are multiplied by ${figure(factor)}`;
    return `${formatCell(at)} is the header “${header}”, read as ${fields[field]}${stated}${times}.`;
  },
  total: ({ at, label, field, value }) =>
    `${formatCell(at)} is in the row “${label}”: the total ${figure(value)} of ${fields[field]}, compared with the sum of the schools and not counted as a school.`,
  cell: (step) => `${formatCell(step.at)} (${fields[step.field]}, header “${step.header}”) ${held(step)}.`,
  normalised: ({ how, before, after }) =>
    `“${before}” is taken as ${how.map((kind) => howWords[kind]).join(" with ")} and read as ${figure(after)}.`,
  understood: ({ as }) =>
    as === null
      ? "This was not recognised and counts as not stated."
      : `This is read as ${understoodWords[as]}.`,
  unit: ({ unit, factor, before, after }) =>
    `It is stated in ${unit}: ${figure(before)} × ${figure(factor)} = ${figure(after)}.`,
  "stage-share": ({ field, whole, share, part, cells }) =>
    `This is the whole school's figure (${fields[field]}), divided among its stages by weighted pupils: ${figure(whole)} × ${percent(share)} = ${figure(part)} (pupils in ${cells.map(formatCell).join(", ")}).`,
  relaxed: ({ relaxation, field, before, added, after }) =>
    `An easing is switched on (${relaxations[relaxation]}): ${fields[field]} ${figure(before)} + ${figure(added)} = ${figure(after)}.`,
  numerator: ({ terms, sum }) => {
    const [first] = terms;
    const written = terms.map(
      ({ field, sign, value }, index) =>
        `${sign < 0 ? " − " : index === 0 ? "" : " + "}${fields[field]} ${figure(value)}`,
    );
    const alone = terms.length === 1 && first?.sign === 1;
    return `Counted: ${written.join("")}${alone ? "" : ` = ${figure(sum)}`}.`;
  },
  quotient: ({ indicator, numerator, per, denominator, value }) => {
    const times = per === 1 ? "" : ` × ${per}`;
    return `${indicators[indicator].name}: ${figure(numerator)}${times} ÷ ${figure(denominator)} = ${quantityOf(indicator, value)}.`;
  },
  "no-value": ({ indicator, why, fields: lacking }) =>
    `${indicators[indicator].name} cannot be computed: ${
      {
        "column-missing": `the sheet has no column for ${fieldsOf(lacking)}`,
        "value-missing": `there is no usable figure for ${fieldsOf(lacking)}`,
        "numerator-negative": `more is taken off than there is; check ${fieldsOf(lacking)}`,
        "denominator-zero": `nothing can be divided by 0 (${fieldsOf(lacking)})`,
      }[why]
    }.`,
  limit: (step) => `The standard asks for ${asked(step)} (${source(step)}); ${judged(step)}.`,
  excluded: ({ exclusion }) =>
    `This is a school left out (${exclusions[exclusion]}); it counts neither among the schools met nor in any coefficient.`,
  issue: ({ issue }) => {
    const say = issuesEn[issue.code] as (params: IssueParams[IssueCode]) => string;
    return `${severities[issue.severity]}: ${say(issue.params)}`;
  },
  sample: ({ indicator, schools }) => {
    const largest = [...schools].sort((a, b) => (b.share ?? 0) - (a.share ?? 0)).slice(0, 5);
    const each = largest.map(
      ({ school, value, pupils, share }) =>
        `${school} (${quantityOf(indicator, value)}, ${figure(pupils)} pupils${share === null ? "" : `, ${percent(share)} of the variance`})`,
    );
    const most = each.length === 0 ? "" : `; those that move it most are ${each.join(", ")}`;
    return `${indicators[indicator].short}: computed over ${schoolsOf(schools.length)}${most}.`;
  },
  "not-used": ({ schools }) =>
    `${schoolsOf(schools.length)} not used in the coefficient, as figures are missing or doubtful: ${named(schools.map(({ school }) => school))}.`,
  spread: ({ indicator, schools, pupils, mean, standardDeviation, cv, schoolPupils, share }) => {
    const own =
      schoolPupils === null
        ? ""
        : `; this school has ${figure(schoolPupils)} pupils${share === null ? "" : ` and ${percent(share)} of the variance`}`;
    return (
      `County, ${schoolsOf(schools)} with ${figure(pupils)} pupils: mean ${quantityOf(indicator, mean)}, ` +
      `coefficient = standard deviation ÷ mean = ${figure(standardDeviation)} ÷ ${figure(mean)} = ${figure(cv)}${own}.`
    );
  },
  mean: ({ coefficients, mean }) =>
    `The mean of ${coefficients.length} coefficients: (${coefficients
      .map(({ indicator, cv }) => `${indicators[indicator].short} ${figure(cv)}`)
      .join(" + ")}) ÷ ${coefficients.length} = ${figure(mean)}.`,
  ceiling: ({ indicator, cv, limit, outcome, citation }) => {
    const what = indicator === null ? "The mean of all coefficients is" : "The coefficient is";
    const conclusion =
      outcome === "notJudged"
        ? "not judged, as not every school that takes part is in it"
        : outcomes[outcome];
    return `${what} ${figureAgainst(cv, limit)}, the ceiling ${figure(limit)} (${citation.documentNumber}): ${conclusion}.`;
  },
};

/** What a cell holds, and what it counts as. */
function held({ cell, value, missing }: Extract<TrailStep, { kind: "cell" }>): string {
  if (isBlank(cell)) {
    return "is blank: there is no figure, and a blank is never taken for 0";
  }
  if (missing !== null) {
    return `holds the code “${writtenCell(cell)}” (${missingWords[missing]}): there is no figure`;
  }
  if (value === null) {
    return typeof cell === "number"
      ? `holds ${writtenCell(cell)}, which cannot be used as it stands`
      : `holds “${writtenCell(cell)}”, which is no figure`;
  }
  if (typeof value === "string") {
    return `holds “${value}”`;
  }
  return typeof cell === "number" && cell !== value
    ? `holds ${writtenCell(cell)}, counted as ${figure(value)}`
    : `holds ${typeof cell === "number" ? writtenCell(cell) : `“${writtenCell(cell)}”`}`;
}

function asked({ indicator, limit, direction, inclusive }: Extract<TrailStep, { kind: "limit" }>): string {
  if (limit === null) {
    return "a figure that is not known";
  }
  const words = {
    "at-least": inclusive ? "at least" : "more than",
    "at-most": inclusive ? "at most" : "less than",
  };
  return `${words[direction]} ${quantityOf(indicator, limit)}`;
}

function judged({ indicator, value, limit, outcome, why }: Extract<TrailStep, { kind: "limit" }>): string {
  if (why !== null) {
    return `${outcomes.notJudged}, as ${
      {
        "value-missing": "there is no value",
        "value-doubtful": "a figure it rests on is doubtful until it is corrected",
        "limit-unknown": "the document's figure has not been seen",
        "limit-undecided": "the sheet does not say which limit applies to this school",
      }[why]
    }`;
  }
  return value === null || limit === null
    ? outcomes[outcome]
    : `this school has ${quantityOf(indicator, value, decimalsThatTell(value, limit, 4))}: ${outcomes[outcome]}`;
}

function source({ citation }: Extract<TrailStep, { kind: "limit" }>): string {
  return `${citation.documentNumber}, ${citation.locator}`;
}
