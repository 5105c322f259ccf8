import { atkinson } from "../../../src/core/indices/atkinson";
import { generalisedEntropy } from "../../../src/core/indices/generalised-entropy";
import { hoover } from "../../../src/core/indices/hoover";
import { palma } from "../../../src/core/indices/palma";
import { quintileRatio } from "../../../src/core/indices/quintile-ratio";
import { relativeMeanDeviation } from "../../../src/core/indices/relative-mean-deviation";
import { weightedCv } from "../../../src/core/indices/weighted-cv";
import { weightedGini } from "../../../src/core/indices/weighted-gini";
import type { WeightedSample } from "../../../src/core/indices/weighted-sample";
import { weightedTheilL } from "../../../src/core/indices/weighted-theil-l";
import { weightedTheilT } from "../../../src/core/indices/weighted-theil-t";

/** A measure of inequality with what is true of it whatever the schools. */
export interface InequalityMeasure {
  readonly name: string;
  readonly measure: (sample: WeightedSample) => number;
  /** Its value when all schools are alike. */
  readonly atEquality: number;
  /** No sample exceeds it; `Infinity` where there is no such number. */
  readonly most: number;
}

export const inequalityMeasures: readonly InequalityMeasure[] = [
  { name: "weightedCv", measure: weightedCv, atEquality: 0, most: Infinity },
  { name: "weightedGini", measure: weightedGini, atEquality: 0, most: 1 },
  { name: "hoover", measure: hoover, atEquality: 0, most: 1 },
  { name: "relativeMeanDeviation", measure: relativeMeanDeviation, atEquality: 0, most: 2 },
  { name: "weightedTheilT", measure: weightedTheilT, atEquality: 0, most: Infinity },
  { name: "weightedTheilL", measure: weightedTheilL, atEquality: 0, most: Infinity },
  ...[-1, 0.5, 2, 3].map((alpha) => ({
    name: `generalisedEntropy of ${alpha}`,
    measure: (sample: WeightedSample) => generalisedEntropy(sample, alpha),
    ...{ atEquality: 0, most: Infinity },
  })),
  ...[0.5, 1, 2].map((epsilon) => ({
    name: `atkinson of ${epsilon}`,
    measure: (sample: WeightedSample) => atkinson(sample, epsilon),
    ...{ atEquality: 0, most: 1 },
  })),
  { name: "palma", measure: palma, atEquality: 0.25, most: Infinity },
  { name: "quintileRatio", measure: quintileRatio, atEquality: 1, most: Infinity },
];
