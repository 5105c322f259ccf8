import fc from "fast-check";
import { teachersByLimits } from "../../../src/core/indices/teachers-by-limits";
import { aged, anyTeachers, countOf, officialTeachers } from "./official-teachers";
import { refusalOf } from "./samples";

describe("teachersByLimits", () => {
  it("divides the official bands at 35 and 50", () => {
    expect(teachersByLimits(officialTeachers)).toEqual({ younger: 40, between: 56, older: 30 });
  });

  it("counts 35 as between and 50 as older", () => {
    expect(teachersByLimits(aged(34, 35, 49, 50))).toEqual({ younger: 1, between: 2, older: 1 });
  });

  it("has nobody between when the limits are one", () => {
    expect(teachersByLimits(aged(34, 35, 50), { younger: 35, older: 35 })).toEqual({
      younger: 1,
      between: 0,
      older: 2,
    });
  });

  it("puts every teacher in one of the three", () => {
    fc.assert(
      fc.property(anyTeachers, (teachers) => {
        const { younger, between, older } = teachersByLimits(teachers);
        expect(younger + between + older).toBe(countOf(teachers));
      }),
    );
  });

  it.each([
    { code: "age-limits-invalid", limits: { younger: 50, older: 35 } },
    { code: "age-limits-invalid", limits: { younger: 35, older: 50.5 } },
    { code: "age-limits-invalid", limits: { younger: 14, older: 50 } },
    { code: "age-band-split", limits: { younger: 32, older: 50 } },
    { code: "age-band-split", limits: { younger: 35, older: 62 } },
    { code: "age-band-split", limits: { younger: 20, older: 50 } },
  ])("refuses $limits with $code", ({ code, limits }) => {
    expect(refusalOf(() => teachersByLimits(officialTeachers, limits))).toBe(code);
  });
});
