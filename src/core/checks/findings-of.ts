import type { Issue } from "../issue";
import { checks } from "./catalogue";
import type { School } from "../school";
import type { Check, CheckedSheet } from "./check";
import type { CheckId } from "./check-id";
import { oddAmountsOf, type SchoolAmount } from "./odd-amounts-of";

/** So many schools at a time stay near the processor; all rules see them before the next ones come. */
const schoolsAtATime = 400;

/**
 * Runs every rule over a sheet.
 *
 * @remarks Rules that look at one school at a time are given the schools part by part: walking through a large
 * sheet once for each rule would fetch it from memory once for each rule.
 *
 * @returns The findings of each rule in table order, rule after rule in the order of the catalogue.
 */
export function findingsOf(sheet: Omit<CheckedSheet, "oddAmounts">): readonly Issue[] {
  const found = new Map<CheckId, Issue[]>(checks.map(({ id }) => [id, []]));
  const run = (rules: readonly Check[], part: CheckedSheet): void => {
    for (const { id, run: findIn } of rules) {
      // one by one: a large sheet may have more findings than a call takes arguments
      findIn(part).forEach((issue) => found.get(id)?.push(issue));
    }
  };
  const oddAmounts: SchoolAmount[] = [];
  for (const schools of inParts(sheet.reading.schools)) {
    const odd = oddAmountsOf({ ...sheet.reading, schools });
    odd.forEach((amount) => oddAmounts.push(amount));
    run(ofSchools, { ...sheet, reading: { ...sheet.reading, schools }, oddAmounts: odd });
  }
  run(ofSheets, { ...sheet, oddAmounts });
  return [...found.values()].flat();
}

const ofSchools = checks.filter(({ scope }) => scope === "school");
const ofSheets = checks.filter(({ scope }) => scope === "sheet");

function inParts(schools: readonly School[]): readonly (readonly School[])[] {
  const starts = Array.from(
    { length: Math.ceil(schools.length / schoolsAtATime) },
    (_, part) => part * schoolsAtATime,
  );
  return starts.map((start) => schools.slice(start, start + schoolsAtATime));
}
