import type { Issue } from "../issue";
import { forgetting, type Memory } from "../memory";
import { packHash } from "../packs/pack-hash";
import { checks } from "./catalogue";
import type { School } from "../school";
import type { CheckedSheet } from "./check";
import type { CheckId } from "./check-id";
import { oddAmountsOf, type SchoolAmount } from "./odd-amounts-of";

/** So many schools at a time stay near the processor; all rules see them before the next ones come. */
const schoolsAtATime = 200;

/** What the rules that look at one school at a time found in some schools. */
interface PartFindings {
  readonly schools: readonly School[];
  readonly odd: readonly SchoolAmount[];
  /** In the order of `ofSchools`. */
  readonly found: readonly (readonly Issue[])[];
}

/** What was found in parts of a sheet, by the first school of each. */
export type FindingMemory = Memory<School, PartFindings>;

/**
 * Runs every rule over a sheet.
 *
 * @remarks Rules that look at one school at a time are given the schools part by part: walking through a large
 * sheet once for each rule would fetch it from memory once for each rule. What they found in a part holds until one of
 * its schools changes.
 *
 * @returns The findings of each rule in table order, rule after rule in the order of the catalogue.
 */
export function findingsOf(
  sheet: Omit<CheckedSheet, "oddAmounts">,
  memory: FindingMemory = forgetting(),
): readonly Issue[] {
  const { columns, schools } = sheet.reading;
  // what the rules compare with last year's sheet would have to be known by that sheet too
  const recall = (sheet.lastYear === null ? memory : forgetting<School, PartFindings>()).under(() =>
    JSON.stringify([columns, sheet.stage, packHash(sheet.pack), sheet.switches, [...sheet.relaxations]]),
  );
  const parts = inParts(schools).map((part) =>
    recall(
      part[0]!,
      () => findingsIn(part, sheet),
      (kept) => isSame(kept.schools, part),
    ),
  );
  const whole = { ...sheet, oddAmounts: parts.flatMap(({ odd }) => odd) };
  const found = new Map<CheckId, readonly Issue[]>([
    ...ofSchools.map(({ id }, rule) => [id, parts.flatMap((part) => part.found[rule]!)] as const),
    ...ofSheets.map(({ id, run }) => [id, run(whole)] as const),
  ]);
  return checks.flatMap(({ id }) => found.get(id)!);
}

function findingsIn(schools: readonly School[], sheet: Omit<CheckedSheet, "oddAmounts">): PartFindings {
  const reading = { ...sheet.reading, schools };
  const odd = oddAmountsOf(reading);
  const part = { ...sheet, reading, oddAmounts: odd };
  return { schools, odd, found: ofSchools.map(({ run }) => run(part)) };
}

function isSame(before: readonly School[], now: readonly School[]): boolean {
  return before.length === now.length && before.every((school, position) => school === now[position]);
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
