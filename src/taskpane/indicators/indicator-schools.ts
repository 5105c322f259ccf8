import { type Assessment, type IndicatorId, type SchoolIndicatorResult, type SchoolResult } from "../../core";

/** One school in one indicator. */
export interface IndicatorSchool {
  /** Position in `Assessment.schools`. */
  readonly index: number;
  readonly school: SchoolResult;
  readonly result: SchoolIndicatorResult;
  /** Its share of the county's variance; `null` for a school that is not among those that add most. */
  readonly share: number | null;
}

/** Lists the schools that take part and that an indicator asks something of, in the order of the sheet. */
export function indicatorSchools(
  { schools, indicators }: Assessment,
  id: IndicatorId,
): readonly IndicatorSchool[] {
  const shares = indicators.find((indicator) => indicator.id === id)?.shares ?? [];
  const shareOf = new Map(shares.map(({ school, share }) => [school, share]));
  return schools.flatMap((school, index) => {
    const result = school.excluded === null ? school.indicators.find((each) => each.id === id) : undefined;
    return result === undefined ? [] : [{ index, school, result, share: shareOf.get(index) ?? null }];
  });
}

/** What the schools of a table are ordered by. */
export type SchoolOrder = "school" | "value" | "shortfall" | "share";

/**
 * Orders schools by a column of their table; those without a figure stand last, either way.
 *
 * @remarks Equals keep the order of the sheet.
 */
export function orderedSchools(
  schools: readonly IndicatorSchool[],
  by: SchoolOrder,
  ascending: boolean,
): readonly IndicatorSchool[] {
  const way = ascending ? 1 : -1;
  return [...schools].sort((a, b) => {
    if (by === "school") {
      return way * (a.index - b.index);
    }
    const [left, right] = [figureOf(a, by), figureOf(b, by)];
    if (left === null || right === null) {
      return Number(left === null) - Number(right === null);
    }
    return way * (left - right) || a.index - b.index;
  });
}

function figureOf({ result, share }: IndicatorSchool, by: Exclude<SchoolOrder, "school">): number | null {
  return by === "share" ? share : result[by];
}
