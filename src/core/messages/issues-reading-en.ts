import type { ReadingIssueParams } from "../issue-params-reading";
import { listed } from "./figure";
import type { IssueSentences } from "./messages";
import { termsEn } from "./terms-en";

const { fields, stages } = termsEn;
const names = (all: readonly string[]) => listed(all, ", ", (count) => ` and ${count} more`);

/** Findings about headers, rows and layouts, in English. */
export const readingIssuesEn: IssueSentences<ReadingIssueParams> = {
  "header-unclear": ({ header, field }) =>
    `Header "${header}" was not understood; did you mean ${fields[field]}? The column was not used: confirm it or correct the header if so, ignore this if not.`,
  "ratio-column-ignored": ({ header, field }) =>
    `"${header}" holds values per pupil or ratios and was not used: give a column "${fields[field]}" with each school's total.`,
  "form-value-repeated": ({ school, field, used, ignored }) =>
    `${school}: several figures follow ${fields[field]}; the first, ${used}, is used, not ${ignored.join(", ")}. If that is wrong, leave only the figure that counts.`,
  "stage-share-applied": ({ schools, stage }) =>
    `${names(schools)}: rooms, grounds and equipment of the whole school were divided by weighted pupils, and only the ${stages[stage]} part counts here; teachers are not divided.`,
  "stage-share-unknown": ({ school, fields: missing }) =>
    `${school}: without ${names(missing.map((field) => fields[field]))}, the rooms, grounds and equipment of the whole school cannot be divided among its stages. Enter them.`,
  "school-in-two-sources": ({ school, other }) =>
    `${school}: it already stands in ${other} and would count twice. Delete one of the rows, or tell them apart by code.`,
};
