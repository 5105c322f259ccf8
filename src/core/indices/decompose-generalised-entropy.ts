import { groupPart, groupProfiles, type Decomposition } from "./decomposition";
import { generalisedEntropy } from "./generalised-entropy";
import { requireFinite } from "./requirements";
import { weightedMean } from "./weighted-mean";
import { weightedSample, type WeightedSample } from "./weighted-sample";

/**
 * Splits an index of generalised entropy (广义熵指数) into the part between groups of schools and the part within them.
 *
 * @remarks
 * Between: the index of the group means, each weighing as much as its group. Within: Σ p (v̄ᵍ / v̄)^α × the index of
 * the group, p being its share of all weight. With α = 1 this is Theil T, with α = 0 Theil L. The three figures are
 * computed apart from one another, so that the residual is a check.
 *
 * - Unit: of the index
 * - Rounding: none
 * - Source: Shorrocks 1980, The Class of Additively Decomposable Inequality Measures, Econometrica 48
 *
 * @param sample - one item a school, in any order, no value below 0; above 0 where `alpha` is 0 or less
 * @param groups - the name of each school's group, in the same order
 * @param alpha - how much the index minds differences among high values
 * @returns parts that add up to the total; a group whose schools all have nothing counts as equal within
 * @throws {@link DomainError} as {@link generalisedEntropy}; `pairs-differ`
 *
 * @example All inequality lies between town and village
 * ```ts
 * decomposeGeneralisedEntropy(weightedSample([3, 3, 9, 9]), ["a", "a", "b", "b"], 1).within; // 0
 * ```
 */
export function decomposeGeneralisedEntropy(
  sample: WeightedSample,
  groups: readonly string[],
  alpha: number,
): Decomposition {
  const total = generalisedEntropy(sample, alpha);
  const mean = weightedMean(sample);
  const profiles = groupProfiles(sample, groups);
  const parts = profiles.map((profile) => {
    const index = profile.mean === 0 ? 0 : generalisedEntropy(profile.sample, alpha);
    return groupPart(profile, mean, index, profile.weightShare * Math.pow(profile.mean / mean, alpha));
  });
  const ofMeans = weightedSample(
    profiles.map((profile) => profile.mean),
    profiles.map((profile) => profile.weight),
  );
  const between = generalisedEntropy(ofMeans, alpha);
  const within = requireFinite(parts.reduce((sum, { contribution }) => sum + contribution, 0));
  return { total, between, within, overlap: null, residual: total - between - within, groups: parts };
}
