import { indicatorOf, type Assessment, type IndicatorId } from "../../core";

/** A school's place among those of the county that have a figure. */
export interface Rank {
  /** From 1, the best. Equals share a place. */
  readonly place: number;
  readonly of: number;
}

/**
 * Ranks one school in one indicator.
 *
 * @param school - Position in `Assessment.schools`.
 * @returns `null` when it has no figure or does not take part.
 */
export function rankOf({ schools }: Assessment, school: number, id: IndicatorId): Rank | null {
  const valueOf = (index: number) => {
    const { excluded, indicators } = schools[index]!;
    return excluded === null ? (indicators.find((each) => each.id === id)?.value ?? null) : null;
  };
  const own = schools[school] === undefined ? null : valueOf(school);
  if (own === null) {
    return null;
  }
  const more = indicatorOf(id).direction === "at-least" ? 1 : -1;
  const values = schools.flatMap((_, index) => valueOf(index) ?? []);
  return { place: 1 + values.filter((value) => more * (value - own) > 0).length, of: values.length };
}
