import type { AmountFieldId, FieldId } from "../field-id";
import { indicatorOf } from "../indicators/catalogue";
import { wayGiven } from "../indicators/indicator-value";
import type { Issue } from "../issue";
import { indicatorsAsked } from "../sheets/needed-columns";
import { readNumber } from "../sheets/read-number";
import type { Check, CheckedSheet } from "./check";
import { exclusionOf } from "./exclusion";

/** Blank for every school that has no such stage. */
const otherStages: ReadonlySet<AmountFieldId> = new Set<AmountFieldId>([
  "primary-pupils",
  "junior-pupils",
  "senior-pupils",
]);

/**
 * Finds blank cells where a figure belongs. A blank is never taken for 0.
 *
 * @remarks Schools that are left out of the assessment are not asked for the figures it needs, those of another
 * stage for none at all.
 *
 * - Severity: error where an indicator needs the figure, query elsewhere.
 * - Source: ours.
 */
export const valuesPresent: Check = {
  id: "values-present",
  area: "cells",
  scope: "school",
  codes: ["value-missing"],
  severity: "error",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数", "县级以上骨干教师数"],
      ["甲小学", 100, null],
    ],
  },
  run: findValuesPresent,
};

function findValuesPresent(sheet: CheckedSheet): readonly Issue[] {
  const { oddAmounts, pack, stage, switches } = sheet;
  const needed = neededFields(sheet);
  return oddAmounts.flatMap(({ school, field, amount: { cell, at } }): Issue[] => {
    if (otherStages.has(field) || readNumber(cell).state !== "blank") {
      return [];
    }
    const exclusion = exclusionOf(school, pack, stage, switches);
    if (exclusion === "other-stage") {
      return [];
    }
    const takesPart = exclusion === null || exclusion === "undecided";
    const severity = takesPart && needed.has(field) ? "error" : "query";
    const params = { school: school.name, field };
    return [{ code: "value-missing", severity, at, school: school.name, params }];
  });
}

/** Lists the fields that every school which takes part must fill in. */
export function neededFields({
  reading,
  pack,
  stage,
}: Pick<CheckedSheet, "reading" | "pack" | "stage">): ReadonlySet<AmountFieldId> {
  const present = new Set<FieldId>(reading.columns.map(({ field }) => field));
  const asked = indicatorsAsked(pack, stage).map(indicatorOf);
  const ways = asked.flatMap((each) => wayGiven(each, (field) => present.has(field)) ?? []);
  const denominators = asked.flatMap(({ denominator }) => denominator ?? []);
  return new Set(["pupils", ...ways.map(({ field }) => field), ...denominators]);
}
