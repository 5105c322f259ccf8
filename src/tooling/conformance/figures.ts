import {
  decomposeGeneralisedEntropy,
  federalRangeRatio,
  gapRatio,
  mcloone,
  populationCv,
  quantile,
  quantileRatio,
  sampleCv,
  smallSampleGini,
  verstegen,
  weightedCv,
  weightedGini,
  weightedMean,
  weightedSample,
  weightedTheilL,
  weightedTheilT,
  type Decomposition,
  type QuantileDefinition,
  type WeightedSample,
} from "../../core";
import type { ConformanceIndicator, ExpectedGroup } from "./tables";

/** What one of our measures gives where R gave a figure. */
export type Figure = (
  given: ConformanceIndicator,
) => number | Readonly<Record<string, number>> | readonly ExpectedGroup[];

const unweighted = ({ sample }: ConformanceIndicator): WeightedSample => weightedSample(sample.values);

/** The schools above 0, as packages see them that drop zeros. */
function positive({ sample, groups }: ConformanceIndicator): {
  sample: WeightedSample;
  groups: readonly string[];
} {
  const isKept = (_: unknown, index: number) => (sample.values[index] ?? 0) > 0;
  return {
    sample: weightedSample(sample.values.filter(isKept), sample.weights.filter(isKept)),
    groups: groups.filter(isKept),
  };
}

const ofWeighted =
  (measure: (sample: WeightedSample) => number): Figure =>
  ({ sample }) =>
    measure(sample);
const ofUnweighted =
  (measure: (sample: WeightedSample) => number): Figure =>
  (given) =>
    measure(unweighted(given));
const ofPositive =
  (measure: (sample: WeightedSample) => number): Figure =>
  (given) =>
    measure(positive(given).sample);
const ofParts =
  (alpha: number, part: (parts: Decomposition) => ReturnType<Figure>): Figure =>
  (given) => {
    const { sample, groups } = positive(given);
    return part(decomposeGeneralisedEntropy(sample, groups, alpha));
  };
const sumOf = (numbers: Float64Array) => numbers.reduce((sum, each) => sum + each, 0);
const countOf = (values: Float64Array, belongs: (value: number) => boolean) => values.filter(belongs).length;
const twoParts = ({ within, between }: Decomposition) => ({ within, between });

/** The groups that have most of the whole, three of them, as R lists them. */
function largestGroups({ groups }: Decomposition): readonly ExpectedGroup[] {
  return groups
    .map(({ group, weight, mean, index, amountShare }) => ({
      ...{ group, pupils: weight, mean, T: index },
      share: amountShare,
    }))
    .sort((a, b) => b.share - a.share)
    .slice(0, 3);
}

const plain: Readonly<Record<string, Figure>> = {
  n_rows: ({ rows }) => rows,
  n_used: ({ sample }) => sample.values.length,
  n_skipped: ({ rows, sample }) => rows - sample.values.length,
  n_zero: ({ sample }) => countOf(sample.values, (value) => value === 0),
  n_negative: ({ sample }) => countOf(sample.values, (value) => value < 0),
  pupils: ({ sample }) => sumOf(sample.weights),
  sum_x: ({ sample }) => sumOf(sample.values),
  min: ({ sample }) => quantile(sample, 0, 1),
  max: ({ sample }) => quantile(sample, 1, 1),
  max_over_min: ofUnweighted(gapRatio),
  mean_unweighted: ofUnweighted(weightedMean),
  mean_weighted: ofWeighted(weightedMean),
  median_unweighted: ofUnweighted((sample) => quantile(sample, 0.5, 2)),
  median_weighted_type2: ofWeighted((sample) => quantile(sample, 0.5, 2)),
  cv_weighted_population: ofWeighted(weightedCv),
  cv_weighted_population__Hmisc_ML: ofWeighted(weightedCv),
  cv_weighted_replicated_pupils__ineq: ofWeighted(weightedCv),
  cv_weighted_frequency_unbiased__Hmisc: ofWeighted(weightedCv),
  cv_unweighted_population: ofUnweighted(populationCv),
  cv_unweighted_population__ineq: ofUnweighted(populationCv),
  cv_unweighted_sample: ofUnweighted(sampleCv),
  gini_unweighted__ineq: ofUnweighted(weightedGini),
  gini_unweighted_corrected__ineq: ofUnweighted(smallSampleGini),
  gini_weighted__dineq: ofWeighted(weightedGini),
  gini_weighted_laeken_divisor_W_minus: ofWeighted(weightedGini),
  gini_weighted_replicated_pupils__ineq: ofWeighted(weightedGini),
  theilT_weighted_zeros_as_limit: ofWeighted(weightedTheilT),
  theilT_unweighted_zeros_as_limit: ofUnweighted(weightedTheilT),
  theilT_weighted_positive_only__dineq: ofPositive(weightedTheilT),
  theilL_weighted_positive_only__dineq: ofPositive(weightedTheilL),
  theilT_unweighted_positive_only__ineq: ofPositive(({ values }) => weightedTheilT(weightedSample(values))),
  theil_groups: ofParts(1, ({ groups }) => groups.length),
  theilT_between: ofParts(1, ({ between }) => between),
  theilT_within: ofParts(1, ({ within }) => within),
  theilT_total: ofParts(1, ({ total }) => total),
  theilT_decomp__IC2: ofParts(1, twoParts),
  theilL_decomp__IC2: ofParts(0, twoParts),
  theil_top3_groups: ofParts(1, largestGroups),
  p90_over_p10_weighted_type2: ofWeighted((sample) => quantileRatio(sample)),
  p90_over_p10_unweighted_type7: ofUnweighted((sample) => quantileRatio(sample, { low: 0.1, high: 0.9 }, 7)),
  federal_range_ratio_weighted_type2: ofWeighted(federalRangeRatio),
  federal_range_ratio_unweighted_type7: ofUnweighted(
    (sample) => (quantile(sample, 0.95, 7) - quantile(sample, 0.05, 7)) / quantile(sample, 0.05, 7),
  ),
  mcloone_weighted_le_median: ofWeighted((sample) => mcloone(sample, "at-or-below")),
  mcloone_weighted_lt_median: ofWeighted((sample) => mcloone(sample, "below")),
  mcloone_weighted_exact_half: ofWeighted((sample) => mcloone(sample, "half")),
  mcloone_unweighted_le_median: ofUnweighted((sample) => mcloone(sample, "at-or-below")),
  verstegen_weighted_ge_median: ofWeighted((sample) => verstegen(sample, "at-or-above")),
  verstegen_weighted_gt_median: ofWeighted((sample) => verstegen(sample, "above")),
  verstegen_weighted_exact_half: ofWeighted((sample) => verstegen(sample, "half")),
  verstegen_unweighted_ge_median: ofUnweighted((sample) => verstegen(sample, "at-or-above")),
};

const percentile =
  /^p(?<share>\d+)_(?<kind>weighted|unweighted)_(?:type(?<type>\d)(?:_replicated)?|_(?<peer>Hmisc_quantile|laeken))$/u;

/** Finds what we compute where R's figures have this name; `null` when we have nothing of the kind. */
export function figureFor(key: string): Figure | null {
  const own = Object.hasOwn(plain, key) ? plain[key] : undefined;
  const { share, kind, type, peer } = percentile.exec(key)?.groups ?? {};
  if (own !== undefined || share === undefined) {
    return own ?? null;
  }
  // Hmisc interpolates between pupils, laeken does not
  const definition = Number(type ?? (peer === "laeken" ? 2 : 7)) as QuantileDefinition;
  return (given) =>
    quantile(kind === "weighted" ? given.sample : unweighted(given), Number(share) / 100, definition);
}
