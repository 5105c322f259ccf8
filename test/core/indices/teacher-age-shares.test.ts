import fc from "fast-check";
import type { AgeBand } from "../../../src/core/indices/age-band";
import { officialAgeBands } from "../../../src/core/indices/official-age-bands";
import { teacherAgeShares } from "../../../src/core/indices/teacher-age-shares";
import { aged, anyTeachers, countOf, officialTeachers } from "./official-teachers";
import { refusalOf } from "./samples";

const below30: AgeBand = { label: "29岁及以下", from: 0, to: 29 };
const from50: AgeBand = { label: "50岁及以上", from: 50, to: Infinity };
const from55: AgeBand = { label: "55岁及以上", from: 55, to: Infinity };

describe("teacherAgeShares", () => {
  it("counts the official bands and divides by all", () => {
    const { bands, others, count } = teacherAgeShares(officialTeachers);
    expect(count).toBe(126);
    expect(others).toEqual({ count: 0, share: 0 });
    expect(bands[3]).toEqual({ band: officialAgeBands[3], count: 22, share: 22 / 126 });
  });

  it("counts bands that overlap each on its own, and those in none", () => {
    const { bands, others } = teacherAgeShares(officialTeachers, [below30, from50, from55]);
    expect(bands.map(({ count }) => count)).toEqual([20, 30, 13]);
    expect(others).toEqual({ count: 76, share: 76 / 126 });
  });

  it("keeps both ends of a band in it, and a decimal age until the birthday", () => {
    const { bands } = teacherAgeShares(aged(25, 29, 29.9, 30));
    expect(bands.map(({ count }) => count)).toEqual([0, 3, 1, 0, 0, 0, 0, 0, 0]);
  });

  it("adds up to 1 on the official bands", () => {
    fc.assert(
      fc.property(anyTeachers, (teachers) => {
        fc.pre(countOf(teachers) > 0);
        const { bands, count } = teacherAgeShares(teachers);
        expect(bands.reduce((all, { share }) => all + share, 0)).toBeCloseTo(1, 12);
        expect(countOf(teachers)).toBe(count);
        bands.forEach(({ share }) => expect(share).toBeGreaterThanOrEqual(0));
      }),
    );
  });

  it("never falls in the highest band when a teacher grows older", () => {
    fc.assert(
      fc.property(anyTeachers, fc.integer({ min: 20, max: 63 }), (teachers, age) => {
        const shareAt = (years: number) =>
          teacherAgeShares([...teachers, ...aged(years)], [from50]).bands[0]?.share ?? NaN;
        expect(shareAt(age + 1)).toBeGreaterThanOrEqual(shareAt(age));
      }),
    );
  });

  it.each([
    { title: "a band across the lower end", age: "45-54", bands: [from50], limit: 50 },
    { title: "a band across the upper end", age: "25-34", bands: [below30], limit: 30 },
    { title: "an open band across the lower end", age: "45岁及以上", bands: [from50], limit: 50 },
    { title: "a band of others than the official edges", age: "26-30", bands: officialAgeBands, limit: 30 },
  ])("refuses $title, even when nobody is in it", ({ age, bands, limit }) => {
    expect(() =>
      teacherAgeShares(
        [
          { age: 30, count: 1 },
          { age, count: 0 },
        ],
        bands,
      ),
    ).toThrow(expect.objectContaining({ code: "age-band-split", params: { index: 1, band: age, limit } }));
  });

  it.each([
    { code: "no-teachers", teachers: [{ age: 30, count: 0 }] },
    { code: "sample-empty", teachers: [] },
    { code: "age-band-unreadable", teachers: [{ age: "合计", count: 126 }] },
  ])("refuses with $code", ({ code, teachers }) => {
    expect(refusalOf(() => teacherAgeShares(teachers))).toBe(code);
  });
});

it("finds every age from 15 to 100 in exactly one official band", () => {
  for (let age = 15; age <= 100; age++) {
    expect(officialAgeBands.filter(({ from, to }) => age >= from && age <= to)).toHaveLength(1);
  }
});
