import type { Messages } from "./messages";

const some = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** What was taken otherwise than it is written, in English. */
export const normalisationsEn: Messages["normalisations"] = {
  "title-rows-skipped": ({ count, before }) =>
    `${some(count, "row")} above the header left out, the first "${before}".`,
  "header-lines-joined": ({ count, before }) =>
    `Headers of several lines read as one in ${some(count, "column")}, for example "${before}".`,
  "header-notes-ignored": ({ count, before }) =>
    `Notes in brackets after the header ignored in ${some(count, "column")}, for example "${before}".`,
  "unit-applied": ({ count, before, after }) =>
    `Figures converted by the unit of the header in ${some(count, "column")}: ${before} = ${after}.`,
  "percent-cells": ({ before }) =>
    `"${before}" holds cells formatted as per cent (0.975 is 97.5 %) and was not divided by 100 again.`,
  "full-width-digits": ({ count, before, after }) =>
    `Full-width digits converted in ${some(count, "cell")}, for example "${before}" to ${after}.`,
  "thousands-separators": ({ count, before, after }) =>
    `Thousands separators taken out of ${some(count, "cell")}, for example "${before}" to ${after}.`,
  "spaces-trimmed": ({ count, before, after }) =>
    `Spaces trimmed in ${some(count, "cell")}, for example "${before}" to ${after}.`,
  "text-numbers": ({ count, before, after }) =>
    `${some(count, "number")} stored as text used as numbers, for example "${before}" as ${after}.`,
  "nil-codes": ({ count }) => `The code n (nil) taken for 0 in ${some(count, "cell")}.`,
  "missing-codes": ({ count, before }) =>
    `A missing code (a, x or m) taken for no figure, and not for 0, in ${some(count, "cell")}, for example "${before}".`,
  "totals-passed-over": ({ count, before }) =>
    `${some(count, "row")} of totals or statistics not taken for schools, the first "${before}".`,
  "numbering-skipped": ({ count }) => `${some(count, "row")} of column numbers or repeated headers left out.`,
  "remarks-skipped": ({ count, before }) =>
    `${some(count, "row")} of remarks or signatures left out, the first "${before}".`,
  "hidden-rows-read": ({ count, before }) =>
    `${some(count, "hidden row")} read like any other, the first "${before}".`,
};
