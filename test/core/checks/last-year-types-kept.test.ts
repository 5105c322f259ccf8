import { aSchool, aSheet, foundWith, type SchoolRow } from "../a-sheet";

describe("lastYearTypesKept", () => {
  const compared = (
    code: "school-type-changed" | "school-code-changed",
    now: SchoolRow,
    before: SchoolRow,
  ) => {
    const school = aSchool({ "school-name": "东山学校", "school-code": "2137000001" });
    return foundWith(code, [{ ...school, ...now }], { lastYear: aSheet([{ ...school, ...before }]) });
  };
  const point = { "school-type": "教学点" };
  const newCode = { "school-code": "3137000009" };

  it("asks about a school with another type", () => {
    expect(compared("school-type-changed", {}, point)).toMatchObject([
      { severity: "query", params: { now: "primary-school", before: "teaching-point" } },
    ]);
  });

  it("asks about a school of the same type with another code", () => {
    expect(compared("school-code-changed", newCode, {})).toMatchObject([
      { severity: "query", params: { now: "3137000009", before: "2137000001" } },
    ]);
  });

  it("asks once about a school with another type and another code", () => {
    expect(compared("school-type-changed", newCode, point)).toHaveLength(1);
    expect(compared("school-code-changed", newCode, point)).toEqual([]);
  });

  it.each([
    { situation: "the type is written otherwise", now: { "school-type": "211" } },
    { situation: "the type is blank", now: { "school-type": null } },
    { situation: "the code has full-width digits", now: { "school-code": "２１３７０００００１" } },
    { situation: "the code is blank", now: { "school-code": null } },
  ])("is silent when $situation", ({ now }) => {
    expect(compared("school-type-changed", now, {})).toEqual([]);
    expect(compared("school-code-changed", now, {})).toEqual([]);
  });
});
