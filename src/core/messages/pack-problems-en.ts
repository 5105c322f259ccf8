import type { PackNumberRule, PackValueKind } from "../packs/pack-problem";
import type { PackProblemMessages } from "./pack-problem-messages";
import { termsEn } from "./terms-en";

const kinds: Readonly<Record<PackValueKind, string>> = {
  object: "an object with members",
  list: "a list",
  text: "a text",
  number: "a number",
  "true-or-false": "true or false (in a worksheet, 是 or 否)",
  limit: "a number, blank (not known) or a table by number of classes",
};

const rules: Readonly<Record<PackNumberRule, string>> = {
  "not-negative": "a number of 0 or more",
  positive: "a number above 0",
  share: "a number above 0 and up to 1 (85 % is written 0.85)",
  whole: "a whole number",
  finite: "a finite number",
};

/** What is wrong with a pack somebody brought, in English. */
export const packProblemsEn: PackProblemMessages = {
  places: {
    cell: (sheet, cell) => `Cell ${sheet}!${cell}`,
    path: (path) => path,
    pack: "The pack",
  },
  sentences: {
    "kind-wrong": (where, { expected, found }) =>
      `${where}: ${found === "null" ? "it is blank" : `"${found}" stands`} where ${kinds[expected]} should be; please correct it.`,
    "member-missing": (where, { member }) => `${where}: "${member}" is missing; please add it.`,
    "member-unknown": (where, { member }) =>
      `${where}: there is no member "${member}"; check its spelling or delete it.`,
    "choice-unknown": (where, { found, allowed }) =>
      `${where}: it cannot be "${found}"; choose one of ${allowed.join(", ")}.`,
    "number-out-of-range": (where, { found, rule }) =>
      `${where}: ${found} should be ${rules[rule]}; please correct it.`,
    "id-malformed": (where, { found }) =>
      `${where}: the id "${found}" may hold only lower-case letters, digits and hyphens, as in hebei-2024.`,
    "id-taken": (where, { id }) =>
      `${where}: the id "${id}" belongs to another standard that says something else; choose a new id.`,
    "text-empty": (where) => `${where}: it is empty; fill it in, and write 未核实 where it is not known.`,
    "list-empty": (where) => `${where}: it needs at least one entry; add one or delete the member.`,
    "extends-unknown": (where, { found, known }) =>
      `${where}: there is no standard with the id "${found}" to extend; choose one of ${known.join(", ")}.`,
    "item-repeated": (where, { item }) => `${where}: "${item}" occurs twice; keep one of them.`,
    "direction-differs": (where, { indicator, direction }) =>
      `${where}: the limit of "${termsEn.indicators[indicator].name}" is a ${direction === "at-least" ? "minimum (at-least)" : "maximum (at-most)"}; please correct it.`,
    "case-unreachable": (where) =>
      `${where}: an earlier case is for every school, so this one is never reached; move it up or delete it.`,
    "years-empty": (where, { from, before }) =>
      `${where}: no school was built both in ${from} or later and before ${before}; correct the years.`,
    "rows-not-rising": (where, { classes, before }) =>
      `${where}: ${classes} classes should be more than the ${before} of the row above; order the rows by rising number of classes.`,
    "count-above-limits": (where, { count, limits }) =>
      `${where}: ${count} indicators should be met, but the standard has ${limits}; please correct it.`,
    "bands-not-falling": (where, { from, before }) =>
      `${where}: the band from ${from} should lie below the one before it, ${before}; order them from the highest down.`,
    "share-above-one": (where, { found }) =>
      `${where}: the share ${found} is above 1; write percentages as decimals (98 % is 0.98).`,
    "json-malformed": (where, { detail }) => `${where}: it is not valid JSON (${detail}); please correct it.`,
    "sheet-not-a-pack": (where, { expected }) =>
      `${where}: this is not the template of a standard, as "${expected}" was not found; make one with balance standards --template and fill it in.`,
    "block-missing": (where, { block }) =>
      `${where}: the block "${block}" was not found; add it as in the template.`,
    "cell-differs": (where, { found, first }) =>
      `${where}: it says "${found}" where the first row of the indicator says "${first}"; make them agree, or leave it blank.`,
    "column-missing": (where, { column }) =>
      `${where}: the header has no column "${column}"; add it as in the template.`,
  },
};
