import type { AmountFieldId } from "../field-id";
import { resourceIndicators } from "../indicators/resource-indicators";
import { wayGiven } from "../indicators/indicator-value";
import type { Issue } from "../issue";
import { readNumber } from "../sheets/read-number";
import type { SheetReading } from "../sheets/sheet-reading";
import type { CheckedSheet } from "./check";
import { exclusionOf } from "./exclusion";

/**
 * Finds blank cells where a figure belongs. A blank is never taken for 0.
 *
 * @remarks Schools that are left out of the assessment are not asked for the figures it needs, those of another
 * stage for none at all.
 *
 * - Severity: error where an indicator needs the figure, query elsewhere.
 * - Source: ours.
 */
export function valuesPresent({ reading, amounts, pack, stage }: CheckedSheet): readonly Issue[] {
  const needed = neededFields(reading);
  return amounts.flatMap(({ school, field, amount: { cell, at } }): Issue[] => {
    if (readNumber(cell).state !== "blank") {
      return [];
    }
    const exclusion = exclusionOf(school, pack, stage);
    if (exclusion === "other-stage") {
      return [];
    }
    const takesPart = exclusion === null || exclusion === "undecided";
    const severity = takesPart && needed.has(field) ? "error" : "query";
    const params = { school: school.name, field };
    return [{ code: "value-missing", severity, at, school: school.name, params }];
  });
}

function neededFields({ columns }: SheetReading): ReadonlySet<AmountFieldId> {
  const present = new Set(columns.map(({ field }) => field));
  const ways = resourceIndicators.map((each) => wayGiven(each, (field) => present.has(field)) ?? []);
  return new Set(["pupils", ...ways.flat().map(({ field }) => field)]);
}
