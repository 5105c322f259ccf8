import { asTheStandardSays, assess, checkSheet, type Switches } from "../../../src/core";
import { exclusionOf } from "../../../src/core/checks/exclusion";
import { packWith, schoolOf, schoolsOf } from "../assessment/a-school";
import { aSchool, aSheet, type SchoolRow } from "../a-sheet";

const leavesNoneOut = packWith({});
const leavesPrivateOut = packWith({ exclusions: { ...leavesNoneOut.exclusions, ownership: ["private"] } });

const exclusion = (row: SchoolRow, pack = leavesNoneOut, switches: Partial<Switches> = {}) =>
  exclusionOf(schoolOf(row), pack, "primary", { ...asTheStandardSays, ...switches });

describe("exclusionOf", () => {
  it.each([
    { ownership: "民办", byStandard: null, leaveOut: "private-school" },
    { ownership: "公办", byStandard: null, leaveOut: null },
    { ownership: null, byStandard: null, leaveOut: "undecided" },
    { ownership: "其他", byStandard: null, leaveOut: "undecided" },
  ])(
    "leaves a school run by $ownership out when the reader says so",
    ({ ownership, byStandard, leaveOut }) => {
      expect(exclusion({ ownership })).toBe(byStandard);
      expect(exclusion({ ownership }, leavesNoneOut, { privateSchools: "leave-out" })).toBe(leaveOut);
    },
  );

  it("leaves private schools out where the standard does, unless the reader counts them in", () => {
    expect(exclusion({ ownership: "民办" }, leavesPrivateOut)).toBe("private-school");
    expect(exclusion({ ownership: "民办" }, leavesPrivateOut, { privateSchools: "take-part" })).toBeNull();
  });

  it("lets the schools of a sheet without such a column take part", () => {
    expect(exclusion({}, leavesPrivateOut)).toBeNull();
  });

  it("does not ask who runs a school that is left out anyway", () => {
    const row = { ownership: null, "school-type": "特殊教育学校" };
    expect(exclusion(row, leavesPrivateOut)).toBe("special-school");
  });

  it("counts small teaching points in when the reader says so", () => {
    const row = { "school-type": "教学点", pupils: 20 };
    expect(exclusion(row)).toBe("teaching-point-under-50");
    expect(exclusion(row, leavesNoneOut, { smallTeachingPoints: "take-part" })).toBeNull();
    expect(exclusion({ "school-type": null, pupils: 20 })).toBe("undecided");
    const counted = { smallTeachingPoints: "take-part" } as const;
    expect(exclusion({ "school-type": null, pupils: 20 }, leavesNoneOut, counted)).toBeNull();
  });

  it("names other types the standard leaves out", () => {
    const pack = packWith({ exclusions: { ...leavesNoneOut.exclusions, types: ["teaching-point"] } });
    expect(exclusion({ "school-type": "教学点" }, pack)).toBe("other-type");
  });
});

describe("a school of which it is not known who runs it", () => {
  const rows = [aSchool({ ownership: "公办" }), aSchool({ ownership: null, pupils: 399 })];

  it("keeps every coefficient from being judged where private schools are left out", () => {
    const { indicators, verdict, schools } = assess(schoolsOf(rows), leavesPrivateOut, "primary");
    expect(new Set(indicators.map(({ outcome }) => outcome))).toEqual(new Set(["notJudged"]));
    expect(schools.map(({ excluded }) => excluded)).toEqual([null, null]);
    expect(verdict.outcome).toBe("notJudged");
  });

  it("is asked about there, and nowhere else", () => {
    const codes = (pack = leavesPrivateOut) =>
      checkSheet(aSheet(rows), { pack, stage: "primary" }).issues.map(({ code }) => code);
    expect(codes()).toEqual(["ownership-unknown"]);
    expect(codes(leavesNoneOut)).toEqual([]);
  });
});
