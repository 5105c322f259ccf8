import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readPack, type Grid, type Stage, type Switches, type ThresholdPack } from "../../src/core";
import { gridOf } from "./grid-of";

/**
 * What a case is made of.
 *
 * - `sheet`: a school sheet, checked and assessed. `coefficients`: a published table of coefficients, a county a row.
 * - `spreads`: published means and standard deviations, an indicator a row. `measures`: values and weights.
 */
export type CaseKind = "sheet" | "coefficients" | "spreads" | "measures";

/** What `case.json` says about the input beside it. */
export interface CaseDescription {
  /** What the case shows, in a sentence. */
  readonly title: string;
  /** The page the figures were published on, or `synthetic`. */
  readonly source: string;
  /** Default: `sheet`. */
  readonly kind?: CaseKind;
  /** Default: `cn-2017`. */
  readonly packId?: string;
  /** The file with a standard of one's own, in place of one that ships. */
  readonly pack?: string;
  /** Default: what the sheet suggests. */
  readonly stage?: Stage;
  readonly switches?: Partial<Switches>;
  /** The file with last year's sheet. */
  readonly lastYear?: string;
  /** The files that make up the county, where they are several. */
  readonly files?: readonly string[];
  /** Hidden rows of the sheet, from 0. */
  readonly hiddenRows?: readonly number[];
}

const cases = join(__dirname, "..", "cases");

/** The name of every case, in order. */
export const situations: readonly string[] = readdirSync(cases, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** Reads what a case is about. */
export function descriptionOf(situation: string): CaseDescription {
  return JSON.parse(textOf(situation, "case.json")) as CaseDescription;
}

/** Reads what a case must come to. */
export function expectedOf<T>(situation: string): T {
  return JSON.parse(textOf(situation, "expected.json")) as T;
}

/** Reads one table of a case; `input.csv` unless another is named. */
export function inputOf(situation: string, file = "input.csv"): Grid {
  return gridOf(textOf(situation, file));
}

/** Reads a standard that comes with a case. */
export function packIn(situation: string, file: string): ThresholdPack {
  const reading = readPack(JSON.parse(textOf(situation, file)));
  if (!("pack" in reading)) {
    throw new Error(`${situation}/${file}: ${JSON.stringify(reading.problems)}`);
  }
  return reading.pack;
}

function textOf(situation: string, file: string): string {
  return readFileSync(join(cases, situation, file), "utf8");
}
