import type { TemplateHelp, TemplateStrings } from "./template-strings";

export const templateHelpEn: TemplateHelp = {
  template: "write an empty form with everything a standard asks for",
  file: "the workbook to write",
  form: "school (one form a school) or county (a table of all schools)",
  stage: "primary or junior",
  lang: "language of the form and of the answer: zh-CN (default) or en",
};

/** What `balance template` says in English. */
export const templateEn: TemplateStrings = {
  written: (path, form, stage) =>
    form === "school"
      ? `The form of one ${stage} school, “${path}”, was written. Put filled-in forms together with balance rollup.`
      : `The table of a county's ${stage} schools, “${path}”, was written. Check it with balance check once it is filled in.`,
};
