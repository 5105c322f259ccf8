import {
  confidenceInterval,
  defaultIntervalOptions,
  panelMeasures,
  panelOf,
  weightedSample,
  type PanelMeasureId,
} from "../../src/core";
import { measure, type Measured } from "./measure";

export const title =
  "intervals of 200 schools, 2,000 resamples each; a spreadsheet should not notice them (300 ms)";

const schools = Array.from({ length: 200 }, (_, index) => index);
const sample = weightedSample(
  schools.map((index) => 3 + ((index * 7919) % 997)),
  schools.map((index) => 100 + ((index * 31) % 700)),
);

export function run(): readonly Measured[] {
  const contestants = (["cv", "gini", "theil-t", "wolfson", "quintile-ratio"] as const).map(
    (id: PanelMeasureId) => [
      `bootstrap-bca of ${id}`,
      () => confidenceInterval(sample, panelMeasures[id], defaultIntervalOptions),
    ],
  );
  return measure({
    ...Object.fromEntries(contestants),
    "the whole panel, once": () => panelOf(weightedSample(sample.values, sample.weights)),
  });
}
