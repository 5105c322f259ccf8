import { checkSheet, trendOf, type AssessedYear } from "../../../src/core";
import { aSchool, aSheet, type SchoolRow } from "../a-sheet";

function assessed(
  year: number,
  rows: readonly SchoolRow[],
  options: Partial<Parameters<typeof checkSheet>[1]> = {},
): AssessedYear {
  const report = checkSheet(aSheet(rows), { packId: "cn-2017", stage: "primary", ...options });
  return { year, assessment: report.assessment! };
}

const even = () => [
  aSchool({ "school-name": "甲小学", "school-code": "2137000001" }),
  aSchool({ "school-name": "乙小学", "school-code": "2137000002" }),
];
const names = (schools: readonly { readonly name: string }[]) => schools.map(({ name }) => name);

describe("a trend", () => {
  it("follows a coefficient across its ceiling, earliest year first", () => {
    const [first, second] = even();
    const uneven = [first!, { ...second!, "multimedia-rooms": 60 }];
    const trend = trendOf([assessed(2025, uneven), assessed(2024, even())]);
    const { points, changes } = trend.coefficients.find(({ id }) => id === "multimedia-rooms")!;
    expect(trend.years).toEqual([2024, 2025]);
    expect(points.map(({ year, outcome }) => ({ year, outcome }))).toEqual([
      { year: 2024, outcome: "met" },
      { year: 2025, outcome: "unmet" },
    ]);
    expect(changes).toEqual([{ from: 2024, to: 2025, change: points[1]!.cv, crossed: "met-to-unmet" }]);
  });

  it("follows the mean of all coefficients where that is judged", () => {
    const options = { packId: "cn-2012" };
    const { coefficients } = trendOf([assessed(2024, even(), options), assessed(2025, even(), options)]);
    expect(coefficients.at(-1)).toMatchObject({ id: null, points: [{ year: 2024 }, { year: 2025 }] });
  });

  it("compares nothing under another standard, and says what differs", () => {
    const worse = even().map((row) => ({ ...row, "backbone-teachers": 0 }));
    const trend = trendOf([assessed(2024, even(), { packId: "cn-2012" }), assessed(2025, worse)]);
    expect(trend.steps[0]).toMatchObject({ differences: ["standard"], metToUnmet: [], unmetToMet: [] });
    expect(trend.coefficients.flatMap(({ changes }) => changes)).not.toEqual([]);
    for (const { changes } of trend.coefficients) {
      expect(changes).toEqual([{ from: 2024, to: 2025, change: null, crossed: null }]);
    }
  });

  it("says that the easings differ, and compares nothing then", () => {
    const switches = {
      privateSchools: "by-standard",
      smallTeachingPoints: "by-standard",
      relaxations: ["off-site-sports-area"],
    } as const;
    const trend = trendOf([assessed(2024, even()), assessed(2025, even(), { switches })]);
    expect(trend.steps[0]!.differences).toEqual(["relaxations"]);
  });

  it("tells neither openings nor closures between two stages", () => {
    const trend = trendOf([assessed(2024, even()), assessed(2025, even().slice(1), { stage: "junior" })]);
    expect(trend.steps[0]).toMatchObject({ differences: ["stage"], opened: [], closed: [] });
  });

  it("tells which schools moved between met and unmet, opened and closed", () => {
    const [first, second] = even();
    const poor = { "backbone-teachers": 0 };
    const third = aSchool({ "school-name": "丙小学", "school-code": "2137000003" });
    const years = [
      assessed(2023, [first!, { ...second!, ...poor }]),
      assessed(2024, [{ ...first!, ...poor }, second!]),
      assessed(2025, [first!, third]),
    ];
    const [there, back] = trendOf(years).steps;
    expect(names(there!.metToUnmet)).toEqual(["甲小学"]);
    expect(names(there!.unmetToMet)).toEqual(["乙小学"]);
    expect(names(back!.unmetToMet)).toEqual(["甲小学"]);
    expect(names(back!.opened)).toEqual(["丙小学"]);
    expect(names(back!.closed)).toEqual(["乙小学"]);
  });

  it("knows a renamed school by its code, and one without a code by its name", () => {
    const [first, second] = even();
    const before = assessed(2024, [first!, { ...second!, "school-code": null }]);
    const after = assessed(2025, [{ ...first!, "school-name": "甲实验小学" }, second!]);
    expect(trendOf([before, after]).steps[0]).toMatchObject({ opened: [], closed: [] });
  });

  it("does not take two schools of one name for another's", () => {
    const twice = [1, 2].map(() => aSchool({ "school-name": "中心小学", "school-code": null }));
    const { opened, closed } = trendOf([assessed(2024, twice), assessed(2025, twice)]).steps[0]!;
    expect([names(opened), names(closed)]).toEqual([Array(2).fill("中心小学"), Array(2).fill("中心小学")]);
  });
});
