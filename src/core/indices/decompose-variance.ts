import { DomainError } from "../domain-error";
import { groupPart, groupProfiles, type Decomposition } from "./decomposition";
import { requireFinite } from "./requirements";
import { weightedMean } from "./weighted-mean";
import { weightedSample, type WeightedSample } from "./weighted-sample";
import { weightedStandardDeviation } from "./weighted-standard-deviation";

/**
 * Splits the weighted variance (方差) into the part between groups of schools and the part within them.
 *
 * @remarks
 * Between: the variance of the group means, each weighing as much as its group. Within: Σ p × the variance of the
 * group, p being its share of all weight. Over the squared mean the parts are those of the squared difference
 * coefficient.
 *
 * - Unit: of the values, squared
 * - Rounding: none
 * - Source: the law of total variance
 *
 * @param sample - one item a school, in any order, with a mean above 0
 * @param groups - the name of each school's group, in the same order
 * @throws {@link DomainError} `pairs-differ`, `mean-not-positive`, `result-out-of-range`
 *
 * @example All of it lies between town and village
 * ```ts
 * decomposeVariance(weightedSample([3, 3, 9, 9]), ["a", "a", "b", "b"]).between; // 9
 * ```
 */
export function decomposeVariance(sample: WeightedSample, groups: readonly string[]): Decomposition {
  const mean = weightedMean(sample);
  if (mean <= 0) {
    throw new DomainError("mean-not-positive", { mean });
  }
  const total = varianceOf(sample);
  const profiles = groupProfiles(sample, groups);
  const parts = profiles.map((profile) =>
    groupPart(profile, mean, varianceOf(profile.sample), profile.weightShare),
  );
  const between = varianceOf(
    weightedSample(
      profiles.map((profile) => profile.mean),
      profiles.map((profile) => profile.weight),
    ),
  );
  const within = requireFinite(parts.reduce((sum, { contribution }) => sum + contribution, 0));
  return { total, between, within, overlap: null, residual: total - between - within, groups: parts };
}

function varianceOf(sample: WeightedSample): number {
  return requireFinite(weightedStandardDeviation(sample) ** 2);
}
