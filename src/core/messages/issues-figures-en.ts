import type { FigureIssueParams } from "../issue-params-figures";
import type { MissingCode } from "../school";
import { figure, listed, percent, shareOf } from "./figure";
import type { IssueSentences } from "./messages";
import { schoolTypesEn as types, termsEn } from "./terms-en";

const { fields } = termsEn;
const names = (all: readonly string[]) => listed(all, ", ", (count) => ` and ${count} more`);
const codes: Readonly<Record<MissingCode, string>> = {
  "not-applicable": "not applicable (a)",
  "included-elsewhere": "included elsewhere (x)",
  "not-available": "not available (m)",
};

/** Findings about figures, limits and the county, in English. */
export const figuresIssuesEn: IssueSentences<FigureIssueParams> = {
  "school-name-is-number": ({ school }) =>
    `${school}: the school's name is a number, as in a column of row numbers. Enter the name.`,
  "school-code-missing": ({ school }) =>
    `${school}: there is no school code, so it cannot be found in other years. Enter it.`,
  "school-code-province-differs": ({ school, code, usual }) =>
    `${school}: code ${code} has province digits ${code.slice(2, 4)}, most schools here ${usual}. Check it, or explain it.`,
  "school-type-name-differs": ({ school, type, named }) =>
    `${school}: the type is ${types[type]}, but the name says ${types[named]}. Check it, or explain it.`,
  "ownership-unknown": ({ school, text }) =>
    `${school}: ${text === null ? "ownership is blank" : `ownership "${text}" was not understood`}, so that it cannot be told whether the school is private. Enter 公办 (public) or 民办 (private).`,
  "address-too-short": ({ school, text, least }) =>
    `${school}: address "${text}" has fewer than ${least} characters. Write it out.`,
  "place-repeated": ({ school, first }) =>
    `${school}: it has the longitude and latitude of ${first}. Check them.`,
  "place-outside-country": ({ school, field, value }) =>
    `${school}: ${fields[field]} ${value} is outside China; longitude and latitude may have changed places. Correct them.`,
  "built-year-impossible": ({ school, year }) => `${school}: the year built, ${year}, cannot be. Check it.`,
  "figure-coded-missing": ({ school, field, code }) =>
    `${school}: ${fields[field]} is marked ${codes[code]}; what rests on it is not judged. Enter the figure if there is one, or explain it.`,
  "flag-not-understood": ({ school, field, text }) =>
    `${school}: "${text}" under "${fields[field]}" is neither yes nor no. Enter 是 (yes) or 否 (no).`,
  "rate-above-one": ({ school, field, value }) =>
    `${school}: ${fields[field]} ${figure(value, 4)} is above 100 %. If it is in per cent, say so in the header with (%).`,
  "row-copied": ({ school, first, figures }) =>
    `${school}: its ${figures} figures are all those of ${first}, as if copied and not filled in. Check them, or explain it.`,
  "buildings-exceed-total": ({ school, sum, total }) =>
    `${school}: the parts of its buildings come to ${figure(sum)} m², more than the ${figure(total)} m² in all. Check them.`,
  "arts-room-bins-differ": ({ school, field, rooms, sum }) =>
    `${school}: ${fields[field]} are ${figure(rooms)} in all, but ${figure(sum)} by area. Check them.`,
  "sports-area-differs": ({ school, total, sum }) =>
    `${school}: the sports area is ${figure(total)} m², but grounds and halls come to ${figure(sum)} m²; a hall may be left out or counted twice. Check them.`,
  "net-area-differs": ({ school, net, expected }) =>
    `${school}: the teaching area without sports rooms is ${figure(net)} m², but the areas given leave ${figure(expected)} m². Check them.`,
  "largest-class-below-average": ({ school, largest, average }) =>
    `${school}: the largest class has ${figure(largest)} pupils, fewer than the average of ${figure(average, 1)}, which cannot be. Check it.`,
  "classes-without-pupils": ({ school, classes, pupils }) =>
    `${school}: ${figure(pupils)} pupils and ${figure(classes)} classes do not go together. Check them.`,
  "teachers-none": ({ school, pupils }) =>
    `${school}: there are ${figure(pupils)} pupils and no full-time teacher. Check it, or explain who teaches.`,
  "streams-exceed-classes": ({ school, streams, classes }) =>
    `${school}: ${figure(streams)} parallel classes are more than ${figure(classes)} classes in all. Check them.`,
  "stage-without-pupils": ({ school, field, type }) =>
    `${school}: the type is ${types[type]}, but ${fields[field]} are 0. Check type and pupils, or explain it.`,
  "new-pupils-differ": ({ school, entered, firstGrade }) =>
    `${school}: ${figure(entered)} pupils entered, but the first grade has ${figure(firstGrade)}. Check them, or explain it.`,
  "retention-differs": ({ school, stated, kept, left }) =>
    `${school}: the retention rate is given as ${percent(stated)}; the two formulas in use give ${percent(kept)} and ${percent(left)}. Check it, or explain it.`,
  "flag-contradicts-year": ({ school, field, year }) =>
    `${school}: "${fields[field]}" contradicts the year built, ${year}. Correct one of them.`,
  "lab-equipment-none": ({ school }) =>
    `${school}: laboratory equipment is called complete, but the equipment value is 0. Check them.`,
  "training-exceeds-funds": ({ school, training, funds }) =>
    `${school}: training funds of ${figure(training)} yuan are more than the ${figure(funds)} yuan of public funds. Check units and figures.`,
  "subtotal-differs": ({ field, label, subtotal, sum }) =>
    `Row "${label}" has ${figure(subtotal)} for ${fields[field]}, but the schools above it add up to ${figure(sum)}. Check for a school left out or a formula's range.`,
  "funds-unit-mixed-up": ({ school, field, perPupil }) =>
    `${school}: ${fields[field]}: ${figure(perPupil, 2)} yuan per pupil, as if yuan and 10,000 yuan were mixed up. Check the unit.`,
  "area-per-pupil-impossible": ({ school, field, perPupil }) =>
    `${school}: ${fields[field]} comes to ${figure(perPupil, 2)} m² per pupil, which no school has. Check unit and digits, or explain it.`,
  "books-per-pupil-impossible": ({ school, perPupil }) =>
    `${school}: there are ${figure(perPupil)} books per pupil, which no school has. Check the unit, or explain it.`,
  "pupils-per-teacher-impossible": ({ school, ratio }) =>
    `${school}: there are ${figure(ratio, 1)} pupils for each full-time teacher, which no school has. Check both, or explain it.`,
  "county-outlier": ({ school, field, perPupil, median }) =>
    `${school}: ${fields[field]}: ${figure(perPupil)} per pupil, far from the county's median of ${figure(median)}. Check it; if it is right, explain it.`,
  "resource-zero": ({ school, field, median }) =>
    `${school}: ${fields[field]}: 0, which counts as 0; the county's median is ${figure(median)} per pupil. Check it; if it is right, explain it.`,
  "schools-gone": ({ schools }) =>
    `Schools of last year that are not here: ${names(schools)}. Check whether they were left out or closed.`,
  "schools-new": ({ schools }) =>
    `Schools that were not here last year: ${names(schools)}. Check whether they are new or renamed.`,
  "last-year-outlier": ({ school, field, now, before }) =>
    `${school}: ${fields[field]} changed from ${figure(before)} to ${figure(now)} in a year, as at no other school. Check it; if it is right, explain it.`,
  "area-shrank": ({ school, field, now, before }) =>
    `${school}: ${fields[field]} was ${figure(before)} m² last year and is ${figure(now)} m². Check it; if it is right, explain it.`,
  "school-type-changed": ({ school, now, before }) =>
    `${school}: it was a ${types[before]} last year and is a ${types[now]}. Check it; if it is right, explain it (a new category means a new code).`,
  "school-code-changed": ({ school, now, before }) =>
    `${school}: its code was ${before} last year and is ${now}, though a school of unchanged category keeps its code. Check it; if it is right, explain it.`,
  "health-checks-differ": ({ school, checked, before }) =>
    `${school}: ${figure(checked)} pupils at the health check; 80 to 100 % of last year's ${figure(before)} are expected. Check it, or explain it.`,
  "arts-rooms-too-small": ({ school, field, large, area, limit, document }) =>
    `${school}: it has ${figure(large)} ${fields[field]} of ${figure(area)} m² and more; ${document} asks for ${limit}. Check it, or explain it.`,
  "small-school-underfunded": ({ school, funds, pupils, fundedAs, limit, document }) =>
    `${school}: ${figure(pupils)} pupils and ${figure(funds)} yuan of public funds; ${document} funds fewer than ${fundedAs} pupils as ${fundedAs}, that is ${figure(limit)} yuan. Check it, or explain it.`,
  "public-funds-too-low": ({ school, perPupil, limit, document }) =>
    `${school}: public funds are ${figure(perPupil, 2)} yuan per pupil, below the basic quota of ${figure(limit)} yuan that ${document} rests on. Check it, or explain it.`,
  "dangerous-buildings": ({ school, area }) =>
    `${school}: there are ${figure(area)} m² of dangerous buildings. Check the area and whether it counts among teaching rooms, and explain what is done about them.`,
  "streams-over-limit": ({ school, streams, limit, document }) =>
    `${school}: ${figure(streams)} parallel classes in a grade, more than the ${limit} of ${document}. Check it, or explain it.`,
  "county-share-unknown": ({ field, schools }) =>
    `The county's share for "${fields[field]}" was not judged: figures are missing or cannot be used at ${names(schools)}. Enter them, or a where there is nothing to count.`,
  "rotation-too-low": ({ share, limit, document }) =>
    `Rotated teachers of the schools listed are ${shareOf(share, limit)} of those who could be rotated; ${document} asks for ${percent(limit)}. Check the figures, or explain it.`,
  "rotation-backbone-too-low": ({ share, limit, document }) =>
    `Backbone teachers are ${shareOf(share, limit)} of the rotated teachers of the schools listed; ${document} asks for ${percent(limit)}. Check the figures, or explain it.`,
  "zone-pupils-too-low": ({ share, limit, document }) =>
    `${shareOf(share, limit)} of the pupils of public schools in city and town go to school in their zone; ${document} asks for ${percent(limit)}. Check the figures, or explain it.`,
  "retention-too-low": ({ share, limit, document }) =>
    `${shareOf(share, limit)} of junior pupils are kept to the end; ${document} asks for ${percent(limit)}. Check the figures, or explain it.`,
  "oversized-classes-too-many": ({ from, share, limit, document }) =>
    `Classes of ${from} pupils and more are ${shareOf(share, limit)} of all classes listed; the goal of ${document} is ${percent(limit)} at most. Check the figures, or explain it.`,
};
