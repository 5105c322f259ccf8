import type { HelpStrings, StandardsStrings } from "./cli-strings";

export const standardsHelpEn: HelpStrings["standards"] = {
  standards: "list the standards there are; write a template of one; check one of your own",
  template: "write a standard as a template to edit: an .xlsx workbook or a .json file",
  from: "id of the standard to start from; an empty template with every indicator unless given",
  force: "overwrite a file that is there already",
  read: "check a file with a standard (.xlsx or .json), and list its problems or what it holds",
  format: "output format: text (default) or json",
  lang: "language: zh-CN (default) or en",
};

/** What `balance standards` says in English. */
export const standardsEn: StandardsStrings = {
  document: (documentNumber, locator) => `Document: ${documentNumber}; place: ${locator}`,
  source: (address) => `Source: ${address}`,
  transcription: {
    verified: "A second person has compared the numbers with the document.",
    unverified:
      "The numbers were taken from published copies; no second person has compared them with the document yet.",
  },
  known: (stage, known, limits) => `${stage} ${known} of ${limits} known`,
  limits: (stages) => `Limits for schools: ${stages.join(", ")}.`,
  noLimits: "Limits for schools: none.",
  balance: (rule, indicators, { primary, junior }) =>
    rule === "each"
      ? `Balance coefficients: ${indicators}, each judged by itself, at most ${primary} (primary) and ${junior} (junior).`
      : `Balance coefficients: the mean of ${indicators}, at most ${primary} (primary) and ${junior} (junior).`,
  hash: (digits) => `Fingerprint: ${digits}`,
  written: (file) =>
    `The template “${file}” was written. Check it with balance standards --read once it is filled in, and use it with balance check --standard.`,
  faulty: (file, count) =>
    `${file}: ${count === 1 ? "there is 1 problem" : `there are ${count} problems`} to mend before this standard can be used.`,
};
