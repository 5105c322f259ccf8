import { limitFor, type LimitCase } from "../../../src/core";
import { atLeast } from "../../../src/core/packs/limits";
import { aRecord, type SchoolFacts } from "./a-judged-school";

function asked(cases: readonly LimitCase[], facts: SchoolFacts = {}) {
  const { limit, why } = limitFor(atLeast("books", cases, undefined), "primary", aRecord(facts));
  return limit ?? why;
}

const byPlace: readonly LimitCase[] = [
  { when: { locations: ["town"] }, value: 20 },
  { when: { locations: ["rural"] }, value: 10 },
];

describe("limitFor", () => {
  it("takes the first case that fits", () => {
    expect(asked([...byPlace, { value: 5 }], { location: "rural" })).toBe(10);
    expect(asked([...byPlace, { value: 5 }], { location: "urban" })).toBe(5);
  });

  it("knows no limit where no case fits, or the standard has none for the stage", () => {
    expect(asked(byPlace, { location: "urban" })).toBe("unknown");
    expect(asked([])).toBe("unknown");
  });

  it("does not take a case that may fit when there may be none", () => {
    expect(asked([{ when: { locations: ["town"] }, value: 20 }])).toBe("undecided");
  });

  it("needs no place where every case asks the same", () => {
    const same = [{ when: { locations: ["town" as const] }, value: 20 }, { value: 20 }];
    expect(asked(same)).toBe(20);
  });

  it("is undecided when a blank may hold", () => {
    expect(asked([{ when: { locations: ["town"] }, value: 20 }, { value: null }])).toBe("undecided");
  });

  it("wants all of a condition to hold", () => {
    const cases: readonly LimitCase[] = [
      {
        when: { locations: ["town"], types: ["primary-school"], builtFrom: 2012, builtBefore: 2020 },
        value: 20,
      },
      { value: 5 },
    ];
    const school = (year: number) => ({
      location: "town" as const,
      type: "primary-school" as const,
      amounts: { "built-year": year },
    });
    expect([2011, 2012, 2019, 2020].map((year) => asked(cases, school(year)))).toEqual([5, 20, 20, 5]);
    expect(asked(cases, { ...school(2015), type: "teaching-point" })).toBe(5);
    expect(asked(cases, { location: "rural" })).toBe(5);
  });
});
