import fc from "fast-check";
import {
  expectedRetirements,
  type ExpectedRetirements,
  type RetirementOutlook,
  type Sex,
  type TeachersBySex,
} from "../../../src/core/indices/expected-retirements";
import { anythingForTeachers, anyTeachers, countOf, officialTeachers } from "./official-teachers";
import { refusalOf } from "./samples";

const outlook: RetirementOutlook = { from: { year: 2026, month: 9 }, years: 3, women: "woman-55" };

const of = (sex: Sex, age: number | string, count = 12): TeachersBySex => ({ sex, age, count });

const bySex = fc
  .tuple(anyTeachers, fc.infiniteStream(fc.constantFrom<Sex>("male", "female")))
  .map(([teachers, sexes]) => teachers.map((some) => ({ ...some, sex: sexes.next().value as Sex })))
  .filter((teachers) => countOf(teachers) > 0);
const anyOutlook: fc.Arbitrary<RetirementOutlook> = fc.record({
  from: fc.record({ year: fc.integer({ min: 2020, max: 2050 }), month: fc.integer({ min: 1, max: 12 }) }),
  years: fc.integer({ min: 1, max: 40 }),
  women: fc.constantFrom<RetirementOutlook["women"]>("woman-55", "woman-50"),
  youngest: fc.constant(20),
  oldest: fc.constant(64),
});

/** Everybody in the order of time: reached before, year by year, later. */
const course = ({ reached, years, later }: ExpectedRetirements) =>
  [reached, ...years, later].map(({ male, female }) => male + female);

const retiredBy = (expected: ExpectedRetirements, year: number) =>
  course(expected)
    .slice(0, year + 2)
    .reduce((all, count) => all + count, 0);

describe("expectedRetirements", () => {
  // months counted by hand in the tables of the decision: men of 59 on 2026-09-01 were born from 1966-09 to 1967-08
  it.each<{ title: string; teachers: TeachersBySex; women?: RetirementOutlook["women"]; counts: number[] }>([
    { title: "men of 59", teachers: of("male", 59), counts: [0, 5, 7, 0, 0] },
    { title: "men of 60", teachers: of("male", 60), counts: [8, 4, 0, 0, 0] },
    { title: "women of 54 who retired at 55", teachers: of("female", 54), counts: [0, 5, 7, 0, 0] },
    {
      title: "women of 49 who retired at 50",
      teachers: of("female", 49),
      women: "woman-50",
      counts: [0, 1, 8, 3, 0],
    },
    { title: "men of 40", teachers: of("male", 40), counts: [0, 0, 0, 0, 12] },
    { title: "men of 70", teachers: of("male", 70), counts: [12, 0, 0, 0, 0] },
  ])("spreads $title over the months of the tables", ({ teachers, women = "woman-55", counts }) => {
    expect(course(expectedRetirements([teachers], { ...outlook, women }))).toEqual(counts);
  });

  it("has a whole age retire within its year once the reform is over", () => {
    const expected = expectedRetirements([of("male", 62), of("female", 57)], {
      ...outlook,
      from: { year: 2045, month: 9 },
    });
    expect(expected.years[0]).toMatchObject({ male: 12, female: 12 });
  });

  it("has nobody retire in January 2025, the month the first delay skips", () => {
    const { years } = expectedRetirements([of("male", 59)], {
      ...outlook,
      from: { year: 2024, month: 2 },
      years: 1,
    });
    // born 1964-02 to 1965-01; the last of them in 2025-02
    expect(years[0]?.male).toBe(11);
  });

  it("tells the years apart by their months", () => {
    const { years } = expectedRetirements([of("male", 59)], outlook);
    expect(years.map(({ from, to }) => [from, to])[1]).toEqual([
      { year: 2027, month: 9 },
      { year: 2028, month: 8 },
    ]);
  });

  it("tells men and women apart", () => {
    const { years } = expectedRetirements([of("male", 59), of("female", 59, 7)], outlook);
    expect(years[0]).toMatchObject({ male: 5, female: 0 });
  });

  it("gives a band what its ages give, one part each", () => {
    const banded = expectedRetirements([of("male", "55-59", 60)], outlook);
    const single = expectedRetirements(
      [55, 56, 57, 58, 59].map((age) => of("male", age)),
      outlook,
    );
    course(banded).forEach((count, index) => expect(count).toBeCloseTo(course(single)[index] ?? NaN, 10));
  });

  it("counts an age between birthdays as the last one", () => {
    expect(expectedRetirements([of("male", 59.9)], outlook)).toEqual(
      expectedRetirements([of("male", 59)], outlook),
    );
  });

  it("needs an age only for open bands that could retire within the years", () => {
    const men = officialTeachers.map((some) => ({ ...some, sex: "male" as const }));
    expect(refusalOf(() => expectedRetirements(men, outlook))).toBe("age-band-open");
    expect(expectedRetirements(men, { ...outlook, oldest: 62 }).assumed).toEqual([
      { label: "60岁及以上", from: 60, to: 62 },
    ]);
    expect(refusalOf(() => expectedRetirements(men, { ...outlook, years: 40, oldest: 62 }))).toBe(
      "age-band-open",
    );
  });

  it("counts everybody once, in no year more than there are and never less than nobody", () => {
    fc.assert(
      fc.property(bySex, anyOutlook, (teachers, given) => {
        const counts = course(expectedRetirements(teachers, given));
        const all = counts.reduce((sum, count) => sum + count, 0);
        expect(all).toBeCloseTo(countOf(teachers), 6);
        counts.forEach((count) => expect(count).toBeGreaterThanOrEqual(0));
      }),
    );
  });

  it("lets nobody retire later for being older", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 63 }),
        fc.constantFrom<Sex>("male", "female"),
        anyOutlook,
        (age, sex, given) => {
          const younger = expectedRetirements([of(sex, age)], given);
          const older = expectedRetirements([of(sex, age + 1)], given);
          for (let year = -1; year < given.years; year++) {
            expect(retiredBy(older, year)).toBeGreaterThanOrEqual(retiredBy(younger, year));
          }
        },
      ),
    );
  });

  it("expects the same of the years it shares with a longer outlook", () => {
    fc.assert(
      fc.property(bySex, anyOutlook, (teachers, given) => {
        const short = expectedRetirements(teachers, { ...given, years: 1 });
        expect(expectedRetirements(teachers, given).years[0]).toEqual(short.years[0]);
      }),
    );
  });

  it("counts finite numbers or refuses for anything", () => {
    fc.assert(
      fc.property(anythingForTeachers, (teachers) => {
        const given = teachers.map((some) => ({ ...some, sex: "female" as const }));
        let counts: number[] = [];
        refusalOf(() => {
          counts = course(expectedRetirements(given, { ...outlook, oldest: 70 }));
        });
        counts.forEach((count) => expect(Number.isFinite(count)).toBe(true));
      }),
    );
  });

  it.each<{ name: string; given: number; change: Partial<RetirementOutlook> }>([
    { name: "year", given: 2009, change: { from: { year: 2009, month: 9 } } },
    { name: "year", given: 2026.5, change: { from: { year: 2026.5, month: 9 } } },
    { name: "month", given: 13, change: { from: { year: 2026, month: 13 } } },
    { name: "years", given: 0, change: { years: 0 } },
    { name: "years", given: 41, change: { years: 41 } },
  ])("refuses the $name $given", ({ name, given, change }) => {
    expect(() => expectedRetirements([of("male", 50)], { ...outlook, ...change })).toThrow(
      expect.objectContaining({
        code: "outlook-invalid",
        params: expect.objectContaining({ name, given }) as unknown,
      }),
    );
  });

  it.each([
    { code: "no-teachers", teachers: [of("male", 30, 0)] },
    { code: "sample-empty", teachers: [] },
    { code: "age-out-of-range", teachers: [of("male", 3)] },
  ])("refuses with $code", ({ code, teachers }) => {
    expect(refusalOf(() => expectedRetirements(teachers, outlook))).toBe(code);
  });
});
