import { atkinsonFunction } from "./entries/atkinson";
import { balanceCvFunction } from "./entries/balance-cv";
import { checkFunction } from "./entries/check";
import { concentrationFunction } from "./entries/concentration";
import { decomposeFunction } from "./entries/decompose";
import { gapRatioFunction } from "./entries/gap-ratio";
import { generalisedEntropyFunction } from "./entries/generalised-entropy";
import { giniFunction } from "./entries/gini";
import { groupRatioFunction } from "./entries/group-ratio";
import { hooverFunction } from "./entries/hoover";
import { intervalFunction } from "./entries/interval";
import { lorenzFunction } from "./entries/lorenz";
import { mclooneFunction } from "./entries/mcloone";
import { meanFunction } from "./entries/mean";
import { meetsFunction } from "./entries/meets";
import { palmaFunction } from "./entries/palma";
import { panelFunction } from "./entries/panel";
import { parityFunction } from "./entries/parity";
import { quantileFunction } from "./entries/quantile";
import { quantileRatioFunction } from "./entries/quantile-ratio";
import { quintileSharesFunction } from "./entries/quintile-shares";
import { relativeMeanDeviationFunction } from "./entries/relative-mean-deviation";
import { retirementsFunction } from "./entries/retirements";
import { shortfallFunction } from "./entries/shortfall";
import { standardFunction } from "./entries/standard";
import { standardDeviationFunction } from "./entries/standard-deviation";
import { teacherAgeDependencyFunction } from "./entries/teacher-age-dependency";
import { teacherAgeIndexFunction } from "./entries/teacher-age-index";
import { teacherAgeSharesFunction } from "./entries/teacher-age-shares";
import { teacherMeanAgeFunction } from "./entries/teacher-mean-age";
import { teacherMedianAgeFunction } from "./entries/teacher-median-age";
import { theilLFunction } from "./entries/theil-l";
import { theilTFunction } from "./entries/theil-t";
import { verdictFunction } from "./entries/verdict";
import { verstegenFunction } from "./entries/verstegen";
import { williamsonFunction } from "./entries/williamson";
import { wolfsonFunction } from "./entries/wolfson";
import type { FunctionEntry } from "./function-entry";

const balance = [balanceCvFunction, williamsonFunction, standardDeviationFunction, meanFunction] as const;

const gaps = [
  gapRatioFunction,
  groupRatioFunction,
  parityFunction,
  quantileFunction,
  quantileRatioFunction,
] as const;

const inequality = [
  giniFunction,
  lorenzFunction,
  theilTFunction,
  theilLFunction,
  generalisedEntropyFunction,
  atkinsonFunction,
  hooverFunction,
  relativeMeanDeviationFunction,
  quintileSharesFunction,
  palmaFunction,
  wolfsonFunction,
  concentrationFunction,
] as const;

const adequacy = [mclooneFunction, verstegenFunction] as const;

const decomposition = [decomposeFunction] as const;

const teachersAge = [
  teacherAgeIndexFunction,
  teacherAgeSharesFunction,
  teacherMeanAgeFunction,
  teacherMedianAgeFunction,
  teacherAgeDependencyFunction,
  retirementsFunction,
] as const;

const standards = [
  standardFunction,
  meetsFunction,
  shortfallFunction,
  checkFunction,
  verdictFunction,
] as const;

const panel = [panelFunction, intervalFunction] as const;

/** Every custom function, in the order of the reference. The metadata, the association and the tests follow it. */
export const catalogue: readonly FunctionEntry[] = [
  ...balance,
  ...gaps,
  ...inequality,
  ...adequacy,
  ...decomposition,
  ...teachersAge,
  ...standards,
  ...panel,
];
