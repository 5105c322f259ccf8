import {
  askedLimit,
  type AskedLimit,
  type IndicatorId,
  type Location,
  type SchoolDetails,
  type SchoolType,
  type Stage,
} from "../core";
import { chosenStandard, type ChosenStandard } from "./chosen-standard";
import type { FunctionArguments, FunctionParameter } from "./function-entry";
import {
  builtParameter,
  classesParameter,
  migrantsParameter,
  schoolDetailParameters,
} from "./parameters/school-details";
import { indicatorParameter, stageParameter, standardParameter } from "./parameters/standards";
import { numberWithin, required } from "./required-argument";

/** The limit a call asks for, and how its standard was chosen. */
export interface FoundLimit {
  readonly asked: AskedLimit;
  readonly chosenBy: ChosenStandard["chosenBy"];
}

/** The parameters by which a limit is found, in the order every function has them. */
export const limitParameters: readonly FunctionParameter[] = [
  indicatorParameter,
  stageParameter,
  standardParameter,
  ...schoolDetailParameters,
];

/**
 * Finds the limit that a function's arguments ask for.
 *
 * @throws {@link DomainError} `argument-missing`, `argument-out-of-range`, `choice-unknown`, `pack-unknown`,
 * `limit-absent`, `limit-unseen`, `limit-undecided`
 */
export function foundLimit(args: FunctionArguments): FoundLimit {
  const indicator = required(args.choice("indicator"), indicatorParameter, args) as IndicatorId;
  const stage = required(args.choice("stage"), stageParameter, args) as Stage;
  const { pack, chosenBy } = chosenStandard(args);
  return { asked: askedLimit(pack, indicator, stage, detailsOf(args)), chosenBy };
}

function detailsOf(args: FunctionArguments): SchoolDetails {
  return {
    location: args.choice("location") as Location | null,
    type: args.choice("type") as SchoolType | null,
    classes: numberWithin(args, classesParameter, { least: 1, most: null }),
    // a date is a number of days, far above any year
    builtYear: numberWithin(args, builtParameter, { least: 1800, most: 2100 }),
    migrantShare: numberWithin(args, migrantsParameter, { least: 0, most: 1 }),
  };
}
