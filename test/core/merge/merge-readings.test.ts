import { mergeReadings } from "../../../src/core/merge/merge-readings";
import { readSheet } from "../../../src/core/sheets/read-sheet";
import { aGrid, forStage } from "../a-sheet";

const header = ["学校名称", "学校标识码", "在校生数", "教学仪器设备值（万元）"];
const read = (rows: (string | number | null)[][], top = header) =>
  readSheet(aGrid([top, ...rows]), forStage("primary"));

describe("mergeReadings", () => {
  it("puts schools of two workbooks together, each with its own address", () => {
    const merged = mergeReadings([
      { source: "东片.xlsx", reading: read([["甲小学", "2137000001", 100, 20]]) },
      { source: "西片.xlsx", reading: read([["乙小学", "2137000002", 80, 16]]) },
    ]);
    expect(merged.schools.map(({ name, at }) => `${at.sheet} ${name}`)).toEqual([
      "[东片.xlsx]小学 甲小学",
      "[西片.xlsx]小学 乙小学",
    ]);
    expect(merged.issues.filter(({ code }) => code === "school-in-two-sources")).toEqual([]);
  });

  it("brings units of different workbooks to one", () => {
    const yuan = ["学校名称", "学校标识码", "在校生数", "教学仪器设备值（元）"];
    const merged = mergeReadings([
      { source: "a.xlsx", reading: read([["甲小学", "2137000001", 100, 20]]) },
      { source: "b.xlsx", reading: read([["乙小学", "2137000002", 80, 160_000]], yuan) },
    ]);
    expect(merged.schools.map(({ amounts }) => amounts["equipment-value"]!.value)).toEqual([
      200_000, 160_000,
    ]);
  });

  it("reports a school that two workbooks hold, and drops neither", () => {
    const merged = mergeReadings([
      { source: "a.xlsx", reading: read([["甲小学", "2137000001", 100, 20]]) },
      { source: "b.xlsx", reading: read([["县甲小学", "2137000001", 100, 20]]) },
    ]);
    expect(merged.schools).toHaveLength(2);
    expect(merged.issues.filter(({ code }) => code === "school-in-two-sources")).toMatchObject([
      { severity: "error", school: "县甲小学", at: { sheet: "[b.xlsx]小学", row: 1 } },
    ]);
  });
});
