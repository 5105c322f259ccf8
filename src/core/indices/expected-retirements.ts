import { DomainError } from "../domain-error";
import type { AgeBand } from "./age-band";
import { closedAgeGroups, type OpenBandAges } from "./closed-age-groups";
import {
  monthIndex,
  statutoryRetirement,
  yearMonthOf,
  type RetirementCategory,
  type YearMonth,
} from "./statutory-retirement";
import { groupsWithTeachers, type TeacherAges, type TeacherGroup } from "./teacher-ages";

export type Sex = "male" | "female";

/** Teachers of one sex, of one age or band. */
export interface TeachersBySex extends TeacherAges {
  readonly sex: Sex;
}

/** What an outlook on retirements assumes. */
export interface RetirementOutlook extends OpenBandAges {
  /** The month on whose first day the ages were counted; the first year of the outlook begins with it. */
  readonly from: YearMonth;
  /** How many years of twelve months. */
  readonly years: number;
  /** The rule women retire by. */
  readonly women: Exclude<RetirementCategory, "man">;
}

/** What the numbers of an outlook may be; all are whole. */
export const outlookLimits = {
  year: { least: 2010, most: 2100 },
  month: { least: 1, most: 12 },
  years: { least: 1, most: 40 },
} as const;

/** Teachers, as fractions where only a part of a group retires. */
export interface CountsBySex {
  readonly male: number;
  readonly female: number;
}

/** The teachers who reach the age of retirement, year by year. */
export interface ExpectedRetirements {
  /** Had reached it before the first year, and teach nevertheless. */
  readonly reached: CountsBySex;
  readonly years: readonly (CountsBySex & { readonly from: YearMonth; readonly to: YearMonth })[];
  /** Reach it after the last year. */
  readonly later: CountsBySex;
  /** Open bands somebody is in, as they were taken. */
  readonly assumed: readonly AgeBand[];
}

/**
 * Returns how many teachers are expected to reach the age of retirement (达到法定退休年龄) in each of the years ahead.
 *
 * @remarks
 * Ages are whole years completed on the first day of a month. The teachers of one age are spread evenly over the twelve
 * months they can be born in, those of a band evenly over its ages, and each part retires in its month by
 * {@link statutoryRetirement}. Nobody leaves early, stays longer, comes or goes. A band open above is refused without
 * the age it ends with; one open below only when somebody in it could retire within the years and it is not known from
 * which age on.
 *
 * - Unit: teachers
 * - Rounding: none
 * - Source: months by 关于实施渐进式延迟法定退休年龄的决定, https://www.gov.cn/yaowen/liebiao/202409/content_6974294.htm;
 *   the outlook is ours
 *
 * @param teachers - single ages or bands, mixed as you like, in any order, at least one
 * @returns counts that add up to all teachers given
 * @throws {@link DomainError} as {@link groupsWithTeachers}; `outlook-invalid`, `age-band-open`, `open-age-invalid`
 *
 * @example Men of 60 in January 2025: born in 1964, they have reached 60 in months before the reform
 * ```ts
 * expectedRetirements([{ age: 60, count: 12, sex: "male" }], { from: { year: 2025, month: 1 }, years: 1, women: "woman-55" }).reached; // { male: 12, female: 0 }
 * ```
 */
export function expectedRetirements(
  teachers: readonly TeachersBySex[],
  outlook: RetirementOutlook,
): ExpectedRetirements {
  requireOutlook(outlook);
  const monthsAt = monthsByYear(outlook);
  const sexOf = ({ index }: TeacherGroup): Sex => teachers[index]?.sex ?? "female";
  const filled = groupsWithTeachers(teachers).map((group) =>
    opensBelow(group) && monthsAt(group.band.to, sexOf(group))[outlook.years + 1] === 12
      ? // however young they are, none of them retires within the years
        { ...group, band: { ...group.band, from: group.band.to } }
      : group,
  );
  const { groups, assumed } = closedAgeGroups(filled, outlook, []);
  const counts = { male: new Float64Array(outlook.years + 2), female: new Float64Array(outlook.years + 2) };
  groups.forEach((group) => {
    const sex = sexOf(group);
    spread(group, (age) => monthsAt(age, sex), counts[sex]);
  });
  return outcomeOf(counts, outlook, assumed);
}

function requireOutlook({ from: { year, month }, years }: RetirementOutlook): void {
  const given = { year, month, years };
  for (const name of ["year", "month", "years"] as const) {
    const { least, most } = outlookLimits[name];
    if (!Number.isInteger(given[name]) || given[name] < least || given[name] > most) {
      throw new DomainError("outlook-invalid", { name, given: given[name], least, most });
    }
  }
}

function opensBelow({ band: { from, to } }: TeacherGroup): boolean {
  return from === 0 && to !== Infinity;
}

/** Of twelve months of birth, how many retire before the years, in each of them, and after. */
type Months = Float64Array;

function monthsByYear(outlook: RetirementOutlook): (age: number, sex: Sex) => Months {
  const known = new Map<string, Months>();
  return (age, sex) => {
    const key = `${sex}-${age}`;
    const months = known.get(key) ?? countMonths(age, sex === "male" ? "man" : outlook.women, outlook);
    known.set(key, months);
    return months;
  };
}

function countMonths(age: number, category: RetirementCategory, { from, years }: RetirementOutlook): Months {
  const months = new Float64Array(years + 2);
  const first = monthIndex(from);
  for (let born = first - (age + 1) * 12; born < first - age * 12; born++) {
    const { retires } = statutoryRetirement(yearMonthOf(born), category);
    const year = Math.floor((monthIndex(retires) - first) / 12);
    const slot = Math.min(Math.max(year, -1), years) + 1;
    months[slot] = (months[slot] ?? 0) + 1;
  }
  return months;
}

function spread(
  { band, count }: TeacherGroup,
  monthsOf: (age: number) => Months,
  counts: Float64Array,
): void {
  const [from, to] = [Math.floor(band.from), Math.floor(band.to)];
  const months = counts.map(() => 0);
  for (let age = from; age <= to; age++) {
    monthsOf(age).forEach((some, year) => {
      months[year] = (months[year] ?? 0) + some;
    });
  }
  months.forEach((some, year) => {
    counts[year] = (counts[year] ?? 0) + (count * some) / ((to - from + 1) * 12);
  });
}

function outcomeOf(
  counts: Readonly<Record<Sex, Float64Array>>,
  { from, years }: RetirementOutlook,
  assumed: readonly AgeBand[],
): ExpectedRetirements {
  const countsAt = (slot: number) => ({ male: counts.male[slot] ?? 0, female: counts.female[slot] ?? 0 });
  const first = monthIndex(from);
  return {
    reached: countsAt(0),
    years: Array.from({ length: years }, (_, year) => ({
      from: yearMonthOf(first + year * 12),
      to: yearMonthOf(first + year * 12 + 11),
      ...countsAt(year + 1),
    })),
    later: countsAt(years + 1),
    assumed,
  };
}
