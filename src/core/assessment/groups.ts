import { weightedMean } from "../indices/weighted-mean";
import { sampleOfItems } from "../indices/weighted-sample";
import { weightedSpread } from "../indices/weighted-spread";
import type { IndicatorId } from "../indicators/indicator";
import type { School } from "../school";
import type { Assessment } from "./assessment";
import { groupKeyOf, inGroupOrder, type GroupDimension } from "./group-key";
import { noDoubts, type DoubtfulCells } from "./measured";
import type { SpreadItem } from "./spread";
import { spreadItems } from "./spread-items";

/** The schools of one group in one indicator. */
export interface Group {
  /** Id of the location, type or ownership, or the alliance as written; `null` when the sheet does not say. */
  readonly key: string | null;
  /** Schools that take part. */
  readonly schools: number;
  /** Those that could not be used for want of a figure. */
  readonly schoolsNotJudged: number;
  /** Pupils of the schools used. */
  readonly pupils: number;
  /** Group total over group pupils, in the indicator's unit; `null` when no school could be used. */
  readonly mean: number | null;
  /** Pupil-weighted population standard deviation within the group. */
  readonly standardDeviation: number | null;
  /** `null` as well when the mean is 0. */
  readonly cv: number | null;
}

/** The county's variance S², taken apart. */
export interface VarianceParts {
  /** Σ P_g/P·S_g², in the square of the indicator's unit. */
  readonly within: number;
  /** Σ P_g/P·(X̄_g − X̄)². */
  readonly between: number;
  /** What lies within groups, over CV²; `null` when there is no variance. */
  readonly withinShare: number | null;
  /** What lies between groups, over CV²; both shares add up to 1. */
  readonly betweenShare: number | null;
}

/** The group means farthest apart. */
export interface GroupGap {
  /** Positions in `GroupResult.groups`. */
  readonly highest: number;
  readonly lowest: number;
  /** Highest over lowest mean; `null` when the lowest is not above 0. */
  readonly ratio: number | null;
}

/** One indicator over the groups of one dimension. */
export interface GroupResult {
  readonly indicator: IndicatorId;
  readonly dimension: GroupDimension;
  /** Every group with a school that takes part; those not stated last. */
  readonly groups: readonly Group[];
  /** `null` when no school could be used. */
  readonly parts: VarianceParts | null;
  /** `null` when fewer than two groups have a mean. */
  readonly gap: GroupGap | null;
}

/**
 * Compares groups of the schools that take part, indicator by indicator.
 *
 * @remarks A group's mean is its total over its pupils, never the mean of school ratios. Within and between add
 * up to the county's pupil-weighted variance exactly: S² = Σ P_g/P·S_g² + Σ P_g/P·(X̄_g − X̄)². A school that does
 * not say where it belongs stands in a group of its own kind and is never dropped.
 *
 * - Rounding: none.
 * - Source: ours; the mean as in 教督〔2012〕3号, the decomposition that of any weighted variance.
 *
 * @param schools - Those the assessment was made of, in its order.
 * @returns One result for every indicator the standard judges for balance, else for every one it measures.
 */
export function groupsOf(
  schools: readonly School[],
  assessment: Assessment,
  dimension: GroupDimension,
  isDoubtful: DoubtfulCells = noDoubts,
): readonly GroupResult[] {
  const keys = schools.map((school) => groupKeyOf(school, dimension));
  return measuredIn(assessment).map((indicator) => {
    const { items } = spreadItems(indicator, schools, { ...assessment, isDoubtful });
    const samples = samplesByGroup(keys, assessment, items);
    const groups = samples.map(groupOf);
    return { indicator, dimension, groups, parts: varianceParts(groups, items), gap: gapOf(groups) };
  });
}

function measuredIn({ indicators, schools }: Assessment): readonly IndicatorId[] {
  return (indicators.length > 0 ? indicators : (schools[0]?.indicators ?? [])).map(({ id }) => id);
}

interface GroupSample {
  readonly key: string | null;
  schools: number;
  readonly items: SpreadItem[];
}

function samplesByGroup(
  keys: readonly (string | null)[],
  { schools }: Assessment,
  items: readonly SpreadItem[],
): readonly GroupSample[] {
  const samples = new Map<string | null, GroupSample>();
  schools.forEach(({ excluded }, index) => {
    if (excluded === null) {
      const key = keys[index] ?? null;
      const sample = samples.get(key) ?? { key, schools: 0, items: [] };
      sample.schools += 1;
      samples.set(key, sample);
    }
  });
  items.forEach((item) => samples.get(keys[item.school] ?? null)!.items.push(item));
  return inGroupOrder([...samples.keys()]).map((key) => samples.get(key)!);
}

function groupOf({ key, schools, items }: GroupSample): Group {
  const pupils = pupilsOf(items);
  const counted = { key, schools, schoolsNotJudged: schools - items.length, pupils };
  if (items.length === 0) {
    return { ...counted, mean: null, standardDeviation: null, cv: null };
  }
  const { mean, deviation: standardDeviation } = weightedSpread(sampleOfItems(items.map(asWeighted)));
  return { ...counted, mean, standardDeviation, cv: mean > 0 ? standardDeviation / mean : null };
}

function varianceParts(groups: readonly Group[], items: readonly SpreadItem[]): VarianceParts | null {
  if (items.length === 0) {
    return null;
  }
  const pupils = pupilsOf(items);
  const mean = weightedMean(sampleOfItems(items.map(asWeighted)));
  let [within, between] = [0, 0];
  for (const group of groups) {
    const weight = group.pupils / pupils;
    within += weight * (group.standardDeviation ?? 0) ** 2;
    between += weight * ((group.mean ?? mean) - mean) ** 2;
  }
  const total = within + between;
  const shareOf = (part: number) => (total > 0 ? part / total : null);
  return { within, between, withinShare: shareOf(within), betweenShare: shareOf(between) };
}

function gapOf(groups: readonly Group[]): GroupGap | null {
  const ranked = groups
    .flatMap(({ mean }, index) => (mean === null ? [] : [{ mean, index }]))
    .sort((a, b) => b.mean - a.mean || a.index - b.index);
  const highest = ranked[0];
  const lowest = ranked.at(-1);
  if (highest === undefined || lowest === undefined || ranked.length < 2) {
    return null;
  }
  const ratio = lowest.mean > 0 ? highest.mean / lowest.mean : null;
  return { highest: highest.index, lowest: lowest.index, ratio };
}

function pupilsOf(items: readonly SpreadItem[]): number {
  return items.reduce((sum, { pupils }) => sum + pupils, 0);
}

function asWeighted({ value, pupils }: SpreadItem) {
  return { value, weight: pupils };
}
