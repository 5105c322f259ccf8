import fc from "fast-check";
import {
  monthIndex,
  statutoryRetirement,
  yearMonthOf,
  type RetirementCategory,
  type YearMonth,
} from "../../../src/core/indices/statutory-retirement";
import { refusalOf } from "./samples";

const month = (text: string): YearMonth => {
  const [year = NaN, of = NaN] = text.split("-").map(Number);
  return { year, month: of };
};

const anyCategory = fc.constantFrom<RetirementCategory>("man", "woman-55", "woman-50");
const anyBirth = fc.integer({ min: monthIndex(month("1901-01")), max: monthIndex(month("2099-12")) });

describe("statutoryRetirement", () => {
  // rows of tables 1 to 3 of the decision of 2024-09-13, first and last of a step
  it.each<{
    category: RetirementCategory;
    born: string;
    age: [number, number];
    retires: string;
    delay: number;
  }>([
    { category: "man", born: "1965-01", age: [60, 1], retires: "2025-02", delay: 1 },
    { category: "man", born: "1965-04", age: [60, 1], retires: "2025-05", delay: 1 },
    { category: "man", born: "1965-05", age: [60, 2], retires: "2025-07", delay: 2 },
    { category: "man", born: "1965-12", age: [60, 3], retires: "2026-03", delay: 3 },
    { category: "man", born: "1967-05", age: [60, 8], retires: "2028-01", delay: 8 },
    { category: "man", born: "1968-12", age: [61, 0], retires: "2029-12", delay: 12 },
    { category: "man", born: "1976-08", age: [62, 11], retires: "2039-07", delay: 35 },
    { category: "man", born: "1976-09", age: [63, 0], retires: "2039-09", delay: 36 },
    { category: "man", born: "1976-12", age: [63, 0], retires: "2039-12", delay: 36 },
    { category: "woman-55", born: "1970-01", age: [55, 1], retires: "2025-02", delay: 1 },
    { category: "woman-55", born: "1971-04", age: [55, 4], retires: "2026-08", delay: 4 },
    { category: "woman-55", born: "1981-08", age: [57, 11], retires: "2039-07", delay: 35 },
    { category: "woman-55", born: "1981-09", age: [58, 0], retires: "2039-09", delay: 36 },
    { category: "woman-50", born: "1975-01", age: [50, 1], retires: "2025-02", delay: 1 },
    { category: "woman-50", born: "1975-02", age: [50, 1], retires: "2025-03", delay: 1 },
    { category: "woman-50", born: "1975-03", age: [50, 2], retires: "2025-05", delay: 2 },
    { category: "woman-50", born: "1984-10", age: [54, 11], retires: "2039-09", delay: 59 },
    { category: "woman-50", born: "1984-11", age: [55, 0], retires: "2039-11", delay: 60 },
  ])("has the $category born $born retire in $retires, as the table says", (row) => {
    const { age, retires, delay } = statutoryRetirement(month(row.born), row.category);
    expect({ age: [age.years, age.months], retires, delay }).toEqual({
      age: row.age,
      retires: month(row.retires),
      delay: row.delay,
    });
  });

  it.each<{ category: RetirementCategory; born: string; retires: string }>([
    { category: "man", born: "1964-12", retires: "2024-12" },
    { category: "woman-55", born: "1969-12", retires: "2024-12" },
    { category: "woman-50", born: "1974-12", retires: "2024-12" },
  ])("keeps the old age for the $category born $born", ({ category, born, retires }) => {
    expect(statutoryRetirement(month(born), category)).toMatchObject({ retires: month(retires), delay: 0 });
  });

  it.each<{ category: RetirementCategory; years: number }>([
    { category: "man", years: 63 },
    { category: "woman-55", years: 58 },
    { category: "woman-50", years: 55 },
  ])("stays at $years for every $category after the reform", ({ category, years }) => {
    expect(statutoryRetirement(month("2000-12"), category)).toMatchObject({
      age: { years, months: 0 },
      retires: { year: 2000 + years, month: 12 },
    });
  });

  it("never lets the younger retire before the older", () => {
    fc.assert(
      fc.property(anyBirth, anyCategory, (born, category) => {
        const retiresAt = (index: number) =>
          monthIndex(statutoryRetirement(yearMonthOf(index), category).retires);
        expect(retiresAt(born + 1)).toBeGreaterThan(retiresAt(born));
      }),
    );
  });

  it("has the month of retirement the months of age after the birth", () => {
    fc.assert(
      fc.property(anyBirth, anyCategory, (born, category) => {
        const { age, retires } = statutoryRetirement(yearMonthOf(born), category);
        expect(monthIndex(retires) - born).toBe(age.years * 12 + age.months);
      }),
    );
  });

  it.each(["1899-12", "2101-01", "1970-0", "1970-13", "1970-1.5", "x-1"])(
    "refuses the birth month %s",
    (born) => {
      expect(refusalOf(() => statutoryRetirement(month(born), "man"))).toBe("birth-month-invalid");
    },
  );
});
