import type { CellPlace, ItemPlace } from "../domain-error";
import { formatCell } from "./format-cell";
import type { Messages } from "./messages";

/** Every refusal of the core in English: what is wrong, where, and the way out. */
export const refusalsEn: Messages["refusals"] = {
  "sample-empty": () => "There is nothing to compute: select at least one school.",
  "lengths-differ": ({ values, weights }) =>
    `There are ${values} values and ${weights} weights; give one weight to each value.`,
  "sample-too-small": ({ count, needed }) =>
    `There is only ${count} value; the sample coefficient needs at least ${needed}.`,
  "value-not-finite": (item) => `${placeOf(item)} is not a usable number; correct it.`,
  "value-negative": (item) => `${placeOf(item)} is ${item.value}; it cannot be below 0. Correct it.`,
  "value-not-positive": (item) => `${placeOf(item)} is ${item.value}; this index needs values above 0.`,
  "weight-not-positive": (item) =>
    `${placeOf(item)} gives ${item.weight} pupils; more than 0 are needed. Leave schools without pupils out of the range.`,
  "mean-not-positive": ({ mean }) =>
    `The mean is ${mean}, so the difference coefficient has no meaning: it must be above 0. Check the data.`,
  "minimum-not-positive": ({ minimum }) =>
    `The smallest value is ${minimum}, so the gap ratio has no meaning: values must be above 0. Try "range" instead.`,
  "low-percentile-not-positive": ({ value }) =>
    `The 5th percentile is ${value}, so the federal range ratio has no meaning: it must be above 0. Try "restricted-range" instead.`,
  "reference-not-positive": ({ mean }) =>
    `The mean of the reference group is ${mean}, so the ratio has no meaning: it must be above 0.`,
  "share-out-of-range": ({ share }) => `The share is ${share}; it must lie between 0 and 1.`,
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
  "cell-not-number": ({ place, given }) =>
    `${placeName(place)} holds "${given}"; a number is needed. Correct it.`,
  "cell-error": ({ place, error }) =>
    `${placeName(place)} holds the error ${error}; correct that cell first.`,
  "cell-coded-missing": ({ place, given }) =>
    `${placeName(place)} holds the code "${given}" for a missing value: fill in the figure, or set missing to skip and the school is left out.`,
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
  "pack-unknown": ({ id, known }) => `There is no standard "${id}"; choose one of: ${known.join(", ")}.`,
  "argument-not-number": ({ parameter, given }) => `"${parameter}" must be a number; it is "${given}".`,
};

function placeOf({ index, place }: ItemPlace): string {
  return place === undefined ? `Item ${index + 1}` : placeName(place);
}

function placeName({ parameter, row, column, at }: CellPlace): string {
  if (at !== null) {
    return `Cell ${at.sheet}!${formatCell(at)}`;
  }
  return `Row ${row + 1}${column === null ? "" : `, column ${column + 1}`} of "${parameter}"`;
}
