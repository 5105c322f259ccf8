import { findPack, type School, type ThresholdPack } from "../../../src/core";
import type { SpreadItem } from "../../../src/core/assessment/spread";
import { readSheet } from "../../../src/core/sheets/read-sheet";
import { aSchool, aSheet, forStage, type SchoolRow } from "../a-sheet";

/** Schools as their rows are read. */
export function schoolsOf(rows: readonly SchoolRow[]): readonly School[] {
  return readSheet(aSheet(rows), forStage("primary")).schools;
}

/** One school that meets every limit, but for its differences. */
export function schoolOf(differences: SchoolRow = {}): School {
  return schoolsOf([aSchool(differences)])[0]!;
}

/** The 2017 method, but for its differences. */
export function packWith(differences: Partial<ThresholdPack>): ThresholdPack {
  return { ...findPack("cn-2017")!, id: "changed", ...differences };
}

/** A school in the spread of an indicator, known exactly. */
export function anItem(school: number, pupils: number, value: number, margin = 0): SpreadItem {
  return { school, pupils, value, margin, part: 1 };
}

/** The five schools of the method's worked example, books per pupil; https://m.777doc.com/doc-2019910.html */
export const workedExample: readonly SpreadItem[] = [
  [45, 279],
  [37, 137],
  [89, 935],
  [76, 160],
  [55, 402],
].map(([pupils, books], school) => anItem(school, pupils!, books! / pupils!));
