import { groupSamples } from "./group-samples";
import { weightedMean } from "./weighted-mean";
import type { WeightedSample } from "./weighted-sample";

/** An index split into what lies between groups of schools and what lies within them. */
export interface Decomposition {
  /** The index of all schools, computed without regard to groups. */
  readonly total: number;
  readonly between: number;
  readonly within: number;
  /** What groups whose values overlap add to the Gini coefficient; `null` where an index has no such part. */
  readonly overlap: number | null;
  /** The total less its parts: 0 but for rounding. */
  readonly residual: number;
  /** In the order in which groups first appear. */
  readonly groups: readonly GroupPart[];
}

/** One group of a {@link Decomposition}. */
export interface GroupPart {
  readonly group: string;
  readonly schools: number;
  /** All weight of the group, such as its pupils. */
  readonly weight: number;
  readonly mean: number;
  /** The index among the schools of the group; 0 where all of them have nothing. */
  readonly index: number;
  /** What the group has, of what all have. */
  readonly amountShare: number;
  /** What the group adds to the part within groups, in units of the index. */
  readonly contribution: number;
}

/** A group before its index is known. */
export type GroupProfile = Pick<GroupPart, "group" | "schools" | "weight" | "mean"> & {
  readonly sample: WeightedSample;
  /** Its share of all weight. */
  readonly weightShare: number;
};

/**
 * Returns the groups of a sample with their weights and means, for the decompositions.
 *
 * @param sample - one item a school
 * @param groups - the name of each school's group, in the same order
 * @throws {@link DomainError} `pairs-differ`, `result-out-of-range`
 */
export function groupProfiles(sample: WeightedSample, groups: readonly string[]): readonly GroupProfile[] {
  const total = weightOf(sample);
  return groupSamples(sample, groups).map(({ group, sample: members }) => {
    const weight = weightOf(members);
    return {
      group,
      schools: members.values.length,
      weight,
      weightShare: weight / total,
      mean: weightedMean(members),
      sample: members,
    };
  });
}

/** Fills in what a group's index, and its factor in the part within groups, say of it. */
export function groupPart(profile: GroupProfile, mean: number, index: number, factor: number): GroupPart {
  return {
    group: profile.group,
    schools: profile.schools,
    weight: profile.weight,
    mean: profile.mean,
    index,
    amountShare: (profile.weightShare * profile.mean) / mean,
    contribution: factor * index,
  };
}

function weightOf({ weights }: WeightedSample): number {
  let total = 0;
  for (let index = 0; index < weights.length; index++) {
    total += weights[index] ?? 0;
  }
  return total;
}
