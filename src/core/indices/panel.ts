import { DomainError } from "../domain-error";
import { atkinson } from "./atkinson";
import { federalRangeRatio } from "./federal-range-ratio";
import { gapRatio } from "./gap-ratio";
import { hoover } from "./hoover";
import { mcloone } from "./mcloone";
import { palma } from "./palma";
import { populationCv } from "./population-cv";
import { quantileRatio } from "./quantile-ratio";
import { quintileRatio } from "./quintile-ratio";
import type { Measure } from "./resampling";
import { restrictedRange } from "./restricted-range";
import { sampleCv } from "./sample-cv";
import { valueRange } from "./value-range";
import { verstegen } from "./verstegen";
import { weightedCv } from "./weighted-cv";
import { weightedGini } from "./weighted-gini";
import { weightedMean } from "./weighted-mean";
import { weightedQuantile } from "./weighted-quantile";
import type { WeightedSample } from "./weighted-sample";
import { weightedTheilL } from "./weighted-theil-l";
import { weightedTheilT } from "./weighted-theil-t";
import { wolfson } from "./wolfson";

/** The panel of equity statistics, in the order it is read: where values lie, how far apart, how unequal. */
export const panelMeasures = {
  mean: weightedMean,
  median: (sample) => weightedQuantile(sample, 0.5),
  range: valueRange,
  "restricted-range": restrictedRange,
  "federal-range-ratio": federalRangeRatio,
  "gap-ratio": gapRatio,
  "p90-p10": (sample) => quantileRatio(sample),
  "quintile-ratio": quintileRatio,
  palma,
  cv: weightedCv,
  "cv-population": populationCv,
  "cv-sample": sampleCv,
  hoover,
  gini: weightedGini,
  "theil-t": weightedTheilT,
  "theil-l": weightedTheilL,
  atkinson: (sample) => atkinson(sample, 0.5),
  mcloone: (sample) => mcloone(sample),
  verstegen: (sample) => verstegen(sample),
  wolfson: (sample) => wolfson(sample),
} as const satisfies Readonly<Record<string, Measure>>;

export type PanelMeasureId = keyof typeof panelMeasures;

/** The measures of the panel in its order. */
export const panelMeasureIds = Object.keys(panelMeasures) as readonly PanelMeasureId[];

/** One measure of the panel: its figure, or why there is none. */
export interface PanelRow {
  readonly id: PanelMeasureId;
  readonly result: number | DomainError;
}

/**
 * Takes every measure of the panel of one sample.
 *
 * @remarks
 * Measures of inequality disagree, each for its own reason, so they are read together. One that cannot be taken of
 * these values says why in its own row and leaves the others alone.
 *
 * - Source: Berne & Stiefel 1984, The Measurement of Equity in School Finance
 *
 * @param sample - one item a school, in any order
 * @returns one row a measure, in the order of the panel
 *
 * @example All schools alike
 * ```ts
 * panelOf(weightedSample([6, 6])).find(({ id }) => id === "cv").result; // 0
 * ```
 */
export function panelOf(sample: WeightedSample): readonly PanelRow[] {
  return panelMeasureIds.map((id) => ({ id, result: resultOf(panelMeasures[id], sample) }));
}

function resultOf(measure: Measure, sample: WeightedSample): number | DomainError {
  try {
    return measure(sample);
  } catch (error) {
    if (error instanceof DomainError) {
      return error;
    }
    throw error;
  }
}
