import { DomainError } from "../domain-error";

/** A month of a year, from 1 to 12. */
export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

/** Whose rule applies: men, women whose age was 55 before the reform, women whose age was 50. */
export type RetirementCategory = "man" | "woman-55" | "woman-50";

/** When somebody reaches the age of retirement. */
export interface StatutoryRetirement {
  /** Age then, in completed years and months. */
  readonly age: { readonly years: number; readonly months: number };
  /** The month it falls in. */
  readonly retires: YearMonth;
  /** Months later than before the reform. */
  readonly delay: number;
}

/** One of the tables of the decision, as a rule. */
interface RetirementRule {
  /** Years of age before the reform. */
  readonly base: number;
  /** Months of birth, or of the reform, to one month of delay. */
  readonly step: number;
  /** Months of delay at the end of the reform. */
  readonly most: number;
}

const rules: Readonly<Record<RetirementCategory, RetirementRule>> = {
  man: { base: 60, step: 4, most: 36 },
  "woman-55": { base: 55, step: 4, most: 36 },
  "woman-50": { base: 50, step: 2, most: 60 },
};

/** January 2025, the first month of the reform. */
const reform = monthIndex({ year: 2025, month: 1 });

/**
 * Returns the statutory age and month of retirement (法定退休年龄) of somebody born in a month.
 *
 * @remarks
 * Who reached the old age before 2025 retires at it. From 2025-01 on the age rises by a month for every 4 months (men,
 * and women whose age was 55) or every 2 months (women whose age was 50), to 63, 58 and 55 years. Flexible retirement
 * up to three years earlier or later is the teacher's own choice and not in the table.
 *
 * - Unit: whole months
 * - Rounding: none
 * - Source: 全国人民代表大会常务委员会关于实施渐进式延迟法定退休年龄的决定 (2024-09-13), tables 1 to 3,
 *   https://www.gov.cn/yaowen/liebiao/202409/content_6974294.htm
 *
 * @param birth - year from 1900 to 2100
 * @throws {@link DomainError} `birth-month-invalid`
 *
 * @example A man born in the first month of the table
 * ```ts
 * statutoryRetirement({ year: 1965, month: 1 }, "man"); // { age: { years: 60, months: 1 }, retires: { year: 2025, month: 2 }, delay: 1 }
 * ```
 */
export function statutoryRetirement(birth: YearMonth, category: RetirementCategory): StatutoryRetirement {
  const { year, month } = birth;
  const valid =
    [year, month].every(Number.isInteger) && year >= 1900 && year <= 2100 && month >= 1 && month <= 12;
  if (!valid) {
    throw new DomainError("birth-month-invalid", { year, month });
  }
  const { base, step, most } = rules[category];
  const before = monthIndex(birth) + base * 12;
  const delay = before < reform ? 0 : Math.min(most, Math.floor((before - reform) / step) + 1);
  return {
    age: { years: base + Math.floor(delay / 12), months: delay % 12 },
    retires: yearMonthOf(before + delay),
    delay,
  };
}

/** Counts months through the years, so that months can be added and compared. */
export function monthIndex({ year, month }: YearMonth): number {
  return year * 12 + month - 1;
}

/** The month with this {@link monthIndex}. */
export function yearMonthOf(index: number): YearMonth {
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}
