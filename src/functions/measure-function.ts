import { weightedSample, type WeightedSample } from "../core";
import type { FunctionArguments, FunctionEntry, FunctionParameter, Spill, Texts } from "./function-entry";
import { amountsParameter, basisParameter, pupilsParameter } from "./parameters/amounts-and-pupils";
import { missingParameter } from "./parameters/missing";
import { outputParameter } from "./parameters/output";
import { zerosParameter } from "./parameters/zeros";
import { readSchools, type Schools } from "./read-schools";
import { labelledSpill } from "./spill";

/** A custom function that measures schools: a range of amounts, perhaps pupils, and choices of its own. */
export interface MeasureFunction {
  readonly id: string;
  readonly description: Texts;
  readonly result: Texts;
  /** Name of the figure, and how it was computed with these arguments, as a detailed result shows them. */
  readonly label: Texts | ((args: FunctionArguments) => Texts);
  readonly method: (args: FunctionArguments) => Texts;
  /** Parameters of its own that must be given; they stand after the amounts. */
  readonly required?: readonly FunctionParameter[];
  /** Parameters of its own that may be left out; they stand after the basis. */
  readonly optional?: readonly FunctionParameter[];
  /** The ranges among them that pair with the amounts, cell by cell, and hold labels. */
  readonly paired?: readonly string[];
  /** Those that pair and hold numbers: texts in them are refused, codes for missing values understood. */
  readonly pairedNumbers?: readonly string[];
  /** Whether schools at 0 may be left out on request, as a measure needs that takes logarithms. */
  readonly mayExcludeZeros?: true;
  /** Runs on rows that are complete; refusals about an item are given the cell it came from. */
  readonly measure: (schools: MeasuredSchools, args: FunctionArguments) => number | Spill;
}

/** The schools a measure is given, with what their own paired ranges hold. */
export interface MeasuredSchools extends Schools {
  /** Values by the basis, weighted by pupils; alike where no pupils were given. */
  readonly sample: WeightedSample;
}

/**
 * Builds a function of the family, with the parameters all of them share.
 *
 * @remarks
 * The order is the same everywhere: amounts, what the measure cannot do without, pupils, basis, what it may be
 * told, missing, output. A measure that answers with a number offers `detail`, which spills the number with its
 * label, the rows used and ignored and the method; a measure that answers with a table always ends with these.
 */
export function measureFunction(given: MeasureFunction): FunctionEntry {
  return {
    id: given.id,
    description: given.description,
    result: given.result,
    parameters: [
      amountsParameter,
      ...(given.required ?? []),
      pupilsParameter,
      basisParameter,
      ...(given.optional ?? []),
      ...(given.mayExcludeZeros ? [zerosParameter] : []),
      missingParameter,
      outputParameter,
    ],
    compute: (args) => computeMeasure(given, args),
  };
}

function computeMeasure(given: MeasureFunction, args: FunctionArguments): number | Spill {
  const read = readSchools(args, given.paired ?? [], given.pairedNumbers);
  const schools =
    args.choice("zeros") === "exclude" ? read.keeping((index) => read.values[index] !== 0) : read;
  const sample = schools.locate(() => weightedSample(schools.values, schools.pupils ?? undefined));
  const answer = schools.locate(() => given.measure({ ...schools, sample }, args));
  if (typeof answer === "number" && args.choice("output") !== "detail") {
    return answer;
  }
  const rows = typeof answer === "number" ? [[labelOf(given, args)[args.language], answer]] : answer;
  const notes = { method: given.method(args), used: schools.used, ignored: schools.ignored };
  return labelledSpill(rows, notes, args.language);
}

function labelOf({ label }: MeasureFunction, args: FunctionArguments): Texts {
  return typeof label === "function" ? label(args) : label;
}
