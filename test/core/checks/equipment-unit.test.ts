import { aGrid, aSchool, aSheet, check, found } from "../a-sheet";

describe("equipmentUnit", () => {
  it("finds yuan entered under 万元", () => {
    const issues = found("equipment-unit-mixed-up", [aSchool({ "equipment-value": 1_000_000 })]);
    expect(issues).toMatchObject([{ severity: "error", params: { stated: "万元", likely: "元" } }]);
  });

  it("finds 万元 entered under yuan", () => {
    const issues = check(
      aGrid([
        ["学校名称", "在校生数", "教学仪器设备值（元）"],
        ["城关小学", 400, 100],
      ]),
    ).issues.filter(({ code }) => code === "equipment-unit-mixed-up");
    expect(issues).toMatchObject([{ params: { stated: "元", likely: "万元", perPupil: 0.25 } }]);
  });

  it("leaves the indicator of such a school unjudged, and only that one", () => {
    const { assessment } = check(aSheet([aSchool({ "equipment-value": 1_000_000 })]));
    const unjudged = assessment!.schools[0]!.indicators.filter(({ outcome }) => outcome === "notJudged");
    expect(unjudged.map(({ id }) => id)).toEqual(["equipment-value"]);
  });

  it("accepts a school that has none, and one exactly at the bound", () => {
    const schools = [aSchool({ "equipment-value": 0 }), aSchool({ "equipment-value": 4000 })];
    expect(found("equipment-unit-mixed-up", schools)).toEqual([]);
  });
});
