import type { CellPlace, ItemPlace } from "../domain-error";
import { formatCell } from "./format-cell";
import type { Messages } from "./messages";
import { standardRefusalsEn } from "./standard-refusals-en";

/** Every refusal of the core in English: what is wrong, where, and the way out. */
export const refusalsEn: Messages["refusals"] = {
  ...standardRefusalsEn,
  "sample-empty": () => "There is nothing to compute: select at least one school.",
  "lengths-differ": ({ values, weights }) =>
    `There are ${values} values and ${weights} weights; give one weight to each value.`,
  "sample-too-small": ({ count, needed }) =>
    `There is only ${count} value; an estimate that divides by n − 1 needs at least ${needed}.`,
  "value-not-finite": (item) => `${placeOf(item)} is not a usable number; correct it.`,
  "value-negative": (item) => `${placeOf(item)} is ${item.value}; it cannot be below 0. Correct it.`,
  "value-not-positive": (item) => `${placeOf(item)} is ${item.value}; this index needs values above 0.`,
  "weight-not-positive": (item) =>
    `${placeOf(item)} gives ${item.weight} pupils; more than 0 are needed. Leave schools without pupils out of the range.`,
  "mean-not-positive": ({ mean }) =>
    `The mean is ${mean}, so this measure has no meaning: it must be above 0. Check the data.`,
  "minimum-not-positive": ({ minimum }) =>
    `The smallest value is ${minimum}, so the gap ratio has no meaning: values must be above 0. Try "range" instead.`,
  "low-percentile-not-positive": ({ value }) =>
    `The 5th percentile is ${value}, so the federal range ratio has no meaning: it must be above 0. Try "restricted-range" instead.`,
  "reference-not-positive": ({ mean }) =>
    `The mean of the reference group is ${mean}, so the ratio has no meaning: it must be above 0.`,
  "median-not-positive": ({ median }) =>
    `The median is ${median}, so this index has no meaning: it must be above 0. Check the data.`,
  "nothing-beside-median": ({ side }) =>
    `No school lies ${side} the median, so there is none to take: set ties to half or at-or-${side}.`,
  "reference-value-not-positive": ({ reference }) =>
    `The reference mean is ${reference}; it must be above 0. Correct it.`,
  "pairs-differ": ({ values, pairs }) =>
    `There are ${values} values and ${pairs} items to pair them with; give one to each value.`,
  "group-unknown": ({ given, known }) =>
    `No school belongs to "${given}"; the groups are: ${known.join(", ")}. Check the spelling.`,
  "level-out-of-range": ({ level }) =>
    `The confidence level is ${level}; it must be 0.5 or more and below 1, such as 0.95.`,
  "seed-invalid": ({ seed }) => `The seed is ${seed}; it must be a whole number from 0 to 4294967295.`,
  "resamples-out-of-range": ({ resamples, least, most }) =>
    `The number of resamples is ${resamples}; it must be a whole number from ${least} to ${most}.`,
  "interval-needs-schools": ({ count, needed }) =>
    `There are too few schools (${count}); an interval needs at least ${needed}. Select more.`,
  "interval-too-much-work": ({ count, evaluations }) =>
    `${count} schools would need ${evaluations} evaluations, longer than a spreadsheet waits, so nothing was computed: ask for fewer resamples, or select a smaller range.`,
  "resamples-refused": ({ refused, resamples }) =>
    `The measure cannot be computed in ${refused} of ${resamples} resamples, so there is no interval: check values of 0, or choose another measure.`,
  "bca-undefined": () =>
    "All resamples lie on one side of the estimate, so the BCa interval has no meaning: use bootstrap-percentile instead.",
  "cv-interval-open": ({ cv }) =>
    `The coefficient is ${cv}, too large for so few schools: the interval of this method has no upper end. Use bootstrap-bca instead.`,
  "method-needs-cv": ({ method }) =>
    `"${method}" is for the unweighted sample coefficient of variation: set the measure to cv-sample, or choose another method.`,
  "share-out-of-range": ({ share }) => `The share is ${share}; it must lie between 0 and 1.`,
  "alpha-out-of-range": ({ alpha, most }) => `Alpha is ${alpha}; it must lie from −${most} to ${most}.`,
  "epsilon-out-of-range": ({ epsilon, most }) =>
    `Epsilon is ${epsilon}; it must be above 0 and at most ${most}.`,
  "weight-not-whole": (item) =>
    `${placeOf(item)} gives ${item.weight} pupils; this definition of percentiles needs whole numbers: correct it, or use definition 1 or 2.`,
  "low-quantile-not-positive": ({ share, value }) =>
    `Percentile ${Number((share * 100).toPrecision(12))} is ${value}, so the ratio means nothing: it must be above 0. The restricted range (restricted-range of GAP_RATIO) can be used instead.`,
  "low-share-not-positive": ({ share }) =>
    `The lowest ${share * 100} % of pupils have nothing together, so the ratio means nothing: use the Gini coefficient or the quintile shares.`,
  "result-out-of-range": () =>
    "The numbers are too large or too far apart for the result to be written as a number. Check units and data.",
  "age-limits-invalid": ({ older, younger }) =>
    `The limits ${older} (older) and ${younger} (younger) must be whole years from 15 to 100, younger not above older.`,
  "age-out-of-range": (item) =>
    `${placeOf(item)} gives the age ${item.age}; ages run from 15 to 100. Correct it.`,
  "age-band-unreadable": (item) =>
    `${placeOf(item)} holds "${item.text}", which is no age and no band; write 35, 25-29, 24 and under, or 60 and over.`,
  "age-band-split": (item) =>
    `${placeOf(item)} holds the band "${item.band}", which lies on both sides of ${item.limit}: use bands that ${item.limit} divides, or change the limits.`,
  "count-not-whole": (item) =>
    `${placeOf(item)} gives ${item.count} teachers; a whole number of 0 or more is needed.`,
  "no-younger-teachers": ({ younger }) =>
    `There are no teachers younger than ${younger}, so the teacher age index cannot be computed.`,
  "no-teachers": () => "Every count is 0, so there are no teachers to compute with: check the counts.",
  "no-teachers-between": ({ older, younger }) =>
    `There are no teachers of ${younger} and over but below ${older}, so the dependency ratio cannot be computed: change the limits.`,
  "age-band-open": (item) =>
    item.open === "above"
      ? `${placeOf(item)} holds the band "${item.band}", which has no highest age: give the oldest age as an argument, or write the band with both ends, such as 60-64.`
      : `${placeOf(item)} holds the band "${item.band}", which has no lowest age: give the youngest age as an argument, or write the band with both ends, such as 20-24.`,
  "open-age-invalid": (item) =>
    `The band "${item.band}" of ${placeOf(item)} cannot end with the age ${item.age}: give a whole age from 15 to 100 on its open side.`,
  "sex-unreadable": ({ place, given }) =>
    `${placeName(place)} holds "${given}"; write male or female, 男 or 女. Single letters are not read: m is also the code for a missing value.`,
  "birth-month-invalid": ({ year, month }) =>
    `The month of birth is given as ${year}-${month}; a year from 1900 to 2100 and a month from 1 to 12 are needed.`,
  "outlook-invalid": ({ name, given, least, most }) =>
    `The ${outlookTerms[name]} ${given === null ? "is left out" : `is given as ${given}`}; a whole number from ${least} to ${most} is needed.`,
  "cell-not-number": ({ place, given }) =>
    `${placeName(place)} holds "${given}"; a number is needed. Correct it.`,
  "cell-error": ({ place, error }) =>
    `${placeName(place)} holds the error ${error}; correct that cell first.`,
  "cell-coded-missing": ({ place, given }) =>
    `${placeName(place)} holds the code "${given}" for a missing value: fill in the figure, or set missing to skip and the row is left out.`,
  "cell-blank": ({ place }) =>
    `${placeName(place)} is blank while the rest of its row is filled: fill it in, write 0 if it is zero, or clear the row to leave it out.`,
  "cell-blank-or-zero": ({ place }) =>
    `Whether ${placeName(place)} is blank or 0 could not be told, so nothing was computed: recalculate, or use a smaller range.`,
  "range-empty": ({ parameter }) =>
    `The range for "${parameter}" holds no data; select cells that are filled in.`,
  "shapes-differ": ({ left, right }) =>
    `The ranges differ in size: "${left.parameter}" is ${left.size}, "${right.parameter}" is ${right.size} (rows×columns). Select the same rows and columns.`,
  "choice-unknown": ({ parameter, given, choices }) =>
    `"${parameter}" cannot be "${given}"; choose one of: ${choices.join(", ")}.`,
  "pupils-missing": ({ choice }) => `"${choice}" needs pupils; give the range with the number of pupils.`,
  "seal-not-readable": ({ sheet }) =>
    `"${sheet}" has no schools that could be sealed. Check it first and mend its headers and names as told; where every school has a sheet of its own, put them into one table first.`,
  "seal-with-easings": () =>
    "Easings cannot be built into formulas. Switch them off, and seal under the standard as it stands.",
  "pack-unknown": ({ id, known }) => `There is no standard "${id}"; choose one of: ${known.join(", ")}.`,
  "arguments-too-large": ({ megabytes }) =>
    `The ranges are more than the ${megabytes} MB that Excel on the web hands to a function at once (about 250,000 figures), so nothing was computed: select a smaller range, or compute in Excel on the desktop.`,
  "argument-not-number": ({ parameter, given }) => `"${parameter}" must be a number; it is "${given}".`,
};

const outlookTerms = { year: "year", month: "month", years: "number of years" } as const;

function placeOf({ index, place }: ItemPlace): string {
  return place === undefined ? `Item ${index + 1}` : placeName(place);
}

function placeName({ parameter, row, column, at }: CellPlace): string {
  if (at !== null) {
    return `Cell ${at.sheet}!${formatCell(at)}`;
  }
  return `Row ${row + 1}${column === null ? "" : `, column ${column + 1}`} of "${parameter}"`;
}
