import { aSchool, aSheet, foundWith, type SchoolRow } from "../a-sheet";

describe("lastYearSchoolsKept", () => {
  const named = (name: string, code: string | null = null): SchoolRow =>
    aSchool({ "school-name": name, "school-code": code });
  const compared = (now: SchoolRow[], before: SchoolRow[]) =>
    (["schools-gone", "schools-new"] as const).map((code) =>
      foundWith(code, now, { lastYear: aSheet(before) }).map(({ params }) => params),
    );

  it("lists the schools that went and those that came", () => {
    expect(compared([named("甲小学"), named("丙小学")], [named("甲小学"), named("乙小学")])).toEqual([
      [{ schools: ["乙小学"] }],
      [{ schools: ["丙小学"] }],
    ]);
  });

  it("knows a renamed school by its code", () => {
    const now = [named("实验小学", "2137000001")];
    expect(compared(now, [named("甲小学", "2137000001")])).toEqual([[], []]);
  });

  it("does not pair schools by a name that two of them have", () => {
    const twice = [named("中心小学", "2137000001"), named("中心小学", "2137000002")];
    expect(compared(twice, [named("中心小学")])).toEqual([
      [{ schools: ["中心小学"] }],
      [{ schools: ["中心小学", "中心小学"] }],
    ]);
  });

  it("is a notice", () => {
    const issues = foundWith("schools-gone", [named("甲小学")], { lastYear: aSheet([named("乙小学")]) });
    expect(issues).toMatchObject([{ severity: "notice", at: null, school: null }]);
  });

  it("is silent without last year's sheet", () => {
    expect(foundWith("schools-new", [named("甲小学")], {})).toEqual([]);
  });
});
