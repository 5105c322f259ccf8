import { groupPart, groupProfiles, type Decomposition, type GroupProfile } from "./decomposition";
import { orderedSample } from "./ordered-sample";
import { requireFinite } from "./requirements";
import { weightedGini } from "./weighted-gini";
import { weightedMean } from "./weighted-mean";
import { weightedSample, type WeightedSample } from "./weighted-sample";

/**
 * Splits the Gini coefficient (基尼系数) into the parts between groups of schools, within them, and of their overlap.
 *
 * @remarks
 * Between: the coefficient of the group means, each weighing as much as its group. Within: Σ p s × the coefficient
 * of the group, p and s being its shares of all weight and of all that schools have. Overlap: what is added by
 * schools of a poorer group that have more than schools of a richer one, taken from the two orders of schools, by
 * value and by group mean first; it is 0 when no groups overlap. The four figures are computed apart from one
 * another, so that the residual is a check.
 *
 * - Unit: a bare ratio
 * - Rounding: none
 * - Source: Lambert & Aronson 1993, Inequality Decomposition Analysis and the Gini Coefficient Revisited, Economic
 *   Journal 103
 *
 * @param sample - one item a school, in any order, no value below 0
 * @param groups - the name of each school's group, in the same order
 * @returns parts that add up to the total, none below 0; a group whose schools all have nothing counts as equal
 * @throws {@link DomainError} as {@link weightedGini}; `pairs-differ`
 *
 * @example Two groups that overlap
 * ```ts
 * decomposeGini(weightedSample([1, 5, 3, 7]), ["a", "a", "b", "b"]).overlap; // 0.0625
 * ```
 */
export function decomposeGini(sample: WeightedSample, groups: readonly string[]): Decomposition {
  const total = weightedGini(sample);
  const mean = weightedMean(sample);
  const profiles = groupProfiles(sample, groups);
  const parts = profiles.map((profile) => {
    const index = profile.mean === 0 ? 0 : weightedGini(profile.sample);
    return groupPart(profile, mean, index, profile.weightShare ** 2 * (profile.mean / mean));
  });
  const ofMeans = weightedSample(
    profiles.map((profile) => profile.mean),
    profiles.map((profile) => profile.weight),
  );
  const between = weightedGini(ofMeans);
  const within = requireFinite(parts.reduce((sum, { contribution }) => sum + contribution, 0));
  const byGroup = [...profiles]
    .sort((a, b) => a.mean - b.mean)
    .map((profile: GroupProfile) => profile.sample);
  // rounding can take a difference that is 0 a little below it
  const overlap = Math.max(0, requireFinite(concentration([sample], mean) - concentration(byGroup, mean)));
  return { total, between, within, overlap, residual: total - between - within - overlap, groups: parts };
}

/** The concentration of samples put one after the other, each in ascending order. */
function concentration(samples: readonly WeightedSample[], mean: number): number {
  let below = 0;
  let sum = 0;
  samples.forEach((sample) => {
    const { values, weights } = orderedSample(sample);
    for (let index = 0; index < values.length; index++) {
      const weight = weights[index] ?? 0;
      sum += weight * ((values[index] ?? 0) / mean - 1) * (2 * below + weight);
      below += weight;
    }
  });
  return sum / below / below;
}
