import { type Strings } from "./strings";

const severityNames = {
  error: ["error", "errors"],
  query: ["query", "queries"],
  notice: ["notice", "notices"],
} as const;

/** What the pane says in English. */
export const en: Strings = {
  productName: "Balance Indicators",
  otherLanguage: "中文",
  switchLanguage: "Language: switch to 中文",

  sheet: "Sheet",
  stage: "Stage",
  standard: "Standard",
  stageUncertain: "The sheet does not tell its stage. Please confirm.",
  unverified: "Unverified transcription",
  unverifiedMeaning: "No second person has compared the limits with the document yet.",
  source: "Read the document",
  check: "Check",
  checkAgain: "Check again",
  cancel: "Cancel",
  cancelled: "Check cancelled.",
  looking: "Looking for a school sheet…",
  checking: (sheet) => `Checking “${sheet}”`,
  phases: {
    fetching: "Fetching cells",
    reading: "Reading headers and schools",
    checking: "Checking data",
    assessing: "Computing indicators",
  },

  emptyTitle: "No school sheet found",
  unlikely: (sheet) => `“${sheet}” does not look like a school sheet`,
  emptyNeeds: (headers) =>
    `A school sheet has one school a row, and headers such as ${headers.map((header) => `“${header}”`).join(", ")}.`,
  emptyWayOut:
    "Add the headers and look again. If a sheet is ready, you can also pick it above and check it.",
  lookAgain: "Look again",

  stale: "The sheet has changed since this check; the results may be out of date.",
  failureTitle: "Not completed",
  failures: {
    "sheet-missing": ({ sheet }) =>
      `There is no sheet “${sheet}”; it may have been renamed or deleted. Pick another sheet.`,
    "workbook-busy": () => "Excel is busy. Finish editing the cell or close the open dialog, then try again.",
    "sheet-too-large": ({ cells, limit }) =>
      `This sheet has ${cells} cells, more than the ${limit} that can be read. Delete unused rows and columns, or copy the schools to a new sheet.`,
    "row-too-large": ({ row }) =>
      `Row ${Number(row) + 1} holds more than Excel hands over at once. Shorten its long texts, then try again.`,
    "access-denied": () =>
      "The workbook is protected, so cells cannot be read or selected. Remove the protection, then try again.",
    "not-supported": () =>
      "This version of Excel lacks what is needed. Use Excel 2021, Microsoft 365 or Excel on the web.",
    "sheet-name-taken": ({ sheet }) =>
      `There is a sheet named “${sheet}” already. Rename or delete it, then try again.`,
    "no-answer": () => "Excel did not answer. Check the network connection and try again in a moment.",
    "workbook-failed": ({ code }) =>
      `Excel refused the request (${code}). Try again; if it still fails, save and reopen the workbook.`,
    "check-failed": () =>
      "The check stopped unexpectedly. There is no result, and nothing was changed. Try again.",
  },
  retry: "Try again",
  dismiss: "Dismiss",

  result: "Result",
  unreadable: (sheet) => `“${sheet}” cannot be assessed as a school sheet.`,
  unreadableWayOut: "Put right the issues below, or pick another sheet.",
  basis: (sheet) => `Sheet: ${sheet}`,
  scope: "This conclusion covers the resource indicators only.",
  reasons: "Reasons",
  showAll: "Show all",
  schoolCounts: "Schools",
  excludedSchools: "Left out",

  issues: "Issues",
  indicators: "Indicators",
  schools: "Schools",
  all: "All",
  filterBySeverity: "Filter by severity",
  filterByOutcome: "Filter by outcome",
  noIssues: "No issues found.",
  noneOfThese: "None of these.",
  wholeSheet: "Whole sheet",
  severityCount: (count, severity) => `${count} ${severityNames[severity][count === 1 ? 0 : 1]}`,
  showMore: (count) => `Show ${count} more`,
  goToCell: (cell) => `Go to ${cell}`,
  goToSchool: (school, cell) => `Go to the row of ${school}, ${cell}`,

  indicator: "Indicator",
  coefficient: "Coefficient",
  outcome: "Outcome",
  value: "Value",
  limit: "Limit",
  mean: (value, unit) => `Mean ${value} ${unit}`,
  noMean: "Mean not computable",
  atMost: (limit) => `≤ ${limit}`,
  atLeast: (limit) => `≥ ${limit}`,
  schoolsUsed: (count) => (count === 1 ? "1 school used" : `${count} schools used`),
  schoolsLeftOut: (count) => `${count} not judged`,
  shortBy: (shortfall) => `short by ${shortfall}`,
  noValue: "no value",
  outcomeCounts: ({ met, unmet, notJudged }) => `${met} met · ${unmet} not met · ${notJudged} not judged`,
  pupils: (count) => `${count} pupils`,
  noIndicators: "No indicators were computed.",
  limitUnknown: "Limit not known",
  limitUndecided: "The sheet does not say which limit applies",
  needs: (field, amount) => `needs ${amount} more: ${field}`,
  borderline: "Borderline: digits left out could turn it",
  composite: "Mean coefficient",
  compositeMeaning: "of all the coefficients above",
};
