import { DomainError } from "../domain-error";
import { weightedSample, type WeightedSample } from "./weighted-sample";

/** The schools of one group, such as those in towns (城镇). */
export interface GroupSample {
  readonly group: string;
  readonly sample: WeightedSample;
}

/**
 * Sorts schools into their groups.
 *
 * @param sample - one item a school
 * @param groups - the name of each school's group, in the same order
 * @returns one item a group, in the order in which groups first appear; schools keep their order
 * @throws {@link DomainError} `pairs-differ` when there is not one name to each school
 *
 * @example Two of three schools in town
 * ```ts
 * groupSamples(weightedSample([6, 9, 7]), ["town", "village", "town"])[0].sample.values.length; // 2
 * ```
 */
export function groupSamples(sample: WeightedSample, groups: readonly string[]): readonly GroupSample[] {
  if (groups.length !== sample.values.length) {
    throw new DomainError("pairs-differ", { values: sample.values.length, pairs: groups.length });
  }
  const members = new Map<string, number[]>();
  groups.forEach((group, index) => {
    const known = members.get(group);
    if (known === undefined) {
      members.set(group, [index]);
    } else {
      known.push(index);
    }
  });
  return [...members].map(([group, indices]) => ({
    group,
    sample: weightedSample(
      indices.map((index) => sample.values[index] ?? 0),
      indices.map((index) => sample.weights[index] ?? 0),
    ),
  }));
}
