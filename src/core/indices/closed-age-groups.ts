import { DomainError } from "../domain-error";
import type { AgeBand } from "./age-band";
import { teachingAges, type TeacherGroup } from "./teacher-ages";

/** What is assumed of bands that are open at one end, in whole years. */
export interface OpenBandAges {
  /** The age a band open below, such as 24岁及以下, is taken to begin with. */
  readonly youngest?: number | null;
  /** The age a band open above, such as 60岁及以上, is taken to end with. */
  readonly oldest?: number | null;
}

/** Groups with both ends, and what was assumed to give them both. */
export interface ClosedAgeGroups {
  readonly groups: readonly TeacherGroup[];
  /** Each open band once, as it was taken. */
  readonly assumed: readonly AgeBand[];
}

/**
 * Gives every open band (开口组) of ages its second end.
 *
 * @remarks
 * The end is the age given; without it the band is taken as wide as the band beside it, the usual rule for open
 * classes: 60岁及以上 ends with 64 beside 55-59. Where no one band lies beside it, or bands of several widths do, it is
 * refused.
 *
 * - Source: class mark of an open class by the width of the next class (开口组组中值), as in textbooks of statistics
 *
 * @param groups - those to close
 * @param ages - see {@link OpenBandAges}
 * @param beside - bands whose width may be taken over, such as those of all groups; none for no such rule
 * @throws {@link DomainError} `age-band-open`; `open-age-invalid` when the age given is no whole year or lies on the
 * wrong side of the band
 *
 * @example The last official band, beside one of five years
 * ```ts
 * closedAgeGroups([{ band: { label: "60+", from: 60, to: Infinity }, count: 2, index: 0 }], {}, [{ label: "55-59", from: 55, to: 59 }]).assumed; // [{ label: "60+", from: 60, to: 64 }]
 * ```
 */
export function closedAgeGroups(
  groups: readonly TeacherGroup[],
  ages: OpenBandAges,
  beside: readonly AgeBand[],
): ClosedAgeGroups {
  const assumed = new Map<string, AgeBand>();
  const closed = groups.map((group) => {
    if (!isOpen(group.band)) {
      return group;
    }
    const band = closedBand(group, ages, beside);
    assumed.set(`${band.from}-${band.to}`, band);
    return { ...group, band };
  });
  return { groups: closed, assumed: [...assumed.values()] };
}

function isOpen({ from, to }: AgeBand): boolean {
  return from === 0 || to === Infinity;
}

function closedBand({ band, index }: TeacherGroup, ages: OpenBandAges, beside: readonly AgeBand[]): AgeBand {
  const { label, from, to } = band;
  const above = to === Infinity;
  const given = above ? ages.oldest : ages.youngest;
  const end = given ?? endByNeighbour(band, beside);
  if (end === null) {
    throw new DomainError("age-band-open", { index, band: label, open: above ? "above" : "below" });
  }
  const within = above
    ? end >= from && end <= teachingAges.oldest
    : end >= teachingAges.youngest && end <= to;
  if (!Number.isInteger(end) || !within) {
    throw new DomainError("open-age-invalid", { index, band: label, age: end });
  }
  return above ? { label, from, to: end } : { label, from: end, to };
}

function endByNeighbour({ from, to }: AgeBand, beside: readonly AgeBand[]): number | null {
  const neighbours = beside.filter(
    (band) =>
      !isOpen(band) && band.from < band.to && (to === Infinity ? band.to + 1 === from : band.from === to + 1),
  );
  const widths = new Set(neighbours.map((band) => band.to - band.from));
  const [width] = widths;
  if (width === undefined || widths.size > 1) {
    return null;
  }
  return to === Infinity
    ? Math.min(from + width, teachingAges.oldest)
    : Math.max(to - width, teachingAges.youngest);
}
