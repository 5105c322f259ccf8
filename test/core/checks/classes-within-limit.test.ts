import type { Stage } from "../../../src/core";
import { aSchool, aSheet, check, type SchoolRow } from "../a-sheet";

describe("classesWithinLimit", () => {
  const codes = (school: SchoolRow, stage: Stage = "primary") =>
    check(aSheet([school]), stage)
      .issues.map(({ code }) => code)
      .filter((code) => /^class(?:es-over|-too|-average)/.test(code));

  it.each([
    { stage: "primary" as const, bin: "classes-46-50" as const },
    { stage: "junior" as const, bin: "classes-51-55" as const },
  ])("finds a $stage class in $bin", ({ stage, bin }) => {
    const school = aSchool({ [bin]: 1, "school-type": "九年一贯制学校" });
    expect(codes(school, stage)).toEqual(["classes-over-limit"]);
  });

  it("accepts a junior class of 46 to 50", () => {
    expect(codes(aSchool({ "classes-46-50": 1 }), "junior")).toEqual([]);
  });

  it("finds a largest class above the limit, not one exactly at it", () => {
    expect(codes(aSchool({ "largest-class": 46 }))).toEqual(["class-too-large"]);
    expect(codes(aSchool({ "largest-class": 45 }))).toEqual([]);
  });

  it("concludes from an average above the limit that some class is too large", () => {
    expect(codes(aSchool({ pupils: 451 }))).toEqual(["class-average-over-limit"]);
    expect(codes(aSchool({ pupils: 450 }))).toEqual([]);
  });

  it("does not add the average to what the bins already show", () => {
    expect(codes(aSchool({ pupils: 600, "classes-56-60": 10 }))).toEqual(["classes-over-limit"]);
  });

  it("does not hold a junior school in a primary list to the primary limit", () => {
    expect(codes(aSchool({ "school-type": "初级中学", "classes-46-50": 1 }))).toEqual([]);
  });
});
