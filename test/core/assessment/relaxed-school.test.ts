import { assess, indicatorOf, indicatorValue, type IndicatorId, type RelaxationId } from "../../../src/core";
import { relaxedSchool } from "../../../src/core/assessment/relaxed-school";
import { asTheStandardSays } from "../../../src/core";
import { aSchool, type SchoolRow } from "../a-sheet";
import { packWith, schoolOf, schoolsOf } from "./a-school";

const valueOf = (id: IndicatorId, row: SchoolRow, relaxations: readonly RelaxationId[]) =>
  indicatorValue(relaxedSchool(schoolOf(row), relaxations), indicatorOf(id));

describe("itinerant teachers", () => {
  const rural = { location: "乡村", pupils: 80, "pe-art-teachers": 1, "itinerant-arts-teachers": 3 };
  const on = ["itinerant-arts-teachers"] as const;

  it.each<{ row: SchoolRow; value: number; because: string }>([
    { row: {}, value: 5, because: "of a small rural school" },
    { row: { pupils: 50 }, value: 8, because: "from 50 pupils" },
    { row: { pupils: 100 }, value: 1, because: "not from 100 pupils" },
    { row: { pupils: 49 }, value: 100 / 49, because: "not below 50" },
    { row: { location: "镇区" }, value: 1.25, because: "not in towns" },
    { row: { location: "镇区", "small-rural-school": "是" }, value: 5, because: "where the flag says so" },
    { row: { "small-rural-school": "否" }, value: 1.25, because: "not where the flag denies it" },
    { row: { "itinerant-arts-teachers": null }, value: 1.25, because: "as none when blank" },
  ])("count $because", ({ row, value }) => {
    expect(valueOf("pe-art-teachers", { ...rural, ...row }, on).value).toBeCloseTo(value, 12);
  });

  it("do not count unless the easing is switched on", () => {
    expect(valueOf("pe-art-teachers", rural, []).value).toBe(1.25);
  });

  it("count where teachers are listed by subject, and their cell is among those the value rests on", () => {
    const school = schoolOf({ ...rural, "pe-teachers": 1, "music-teachers": 1, "fine-art-teachers": 0 });
    const { "pe-art-teachers": own, ...amounts } = school.amounts;
    expect(own?.value).toBe(1);
    const { value, cells } = indicatorValue(
      relaxedSchool({ ...school, amounts }, on),
      indicatorOf("pe-art-teachers"),
    );
    expect(value).toBe(6.25);
    expect(cells).toContainEqual(school.amounts["itinerant-arts-teachers"]!.at);
  });
});

describe("sports grounds off the site", () => {
  const crowded = {
    ...{ pupils: 400, "indoor-sports-area": 200, "outdoor-sports-area": 2000, "crowded-centre": "是" },
    ...{ "leased-sports-area": 600, "rooftop-sports-area": 200 },
  };

  it("count for schools marked as standing in an overcrowded centre", () => {
    expect(valueOf("sports-area", crowded, ["off-site-sports-area"]).value).toBe(7.5);
    expect(
      valueOf("sports-area", { ...crowded, "crowded-centre": null }, ["off-site-sports-area"]).value,
    ).toBe(5.5);
  });

  it("leave a school without a figure of its own without a value", () => {
    const row = { ...crowded, "outdoor-sports-area": null };
    expect(valueOf("sports-area", row, ["off-site-sports-area"]).value).toBeNull();
  });
});

describe("easings of an assessment", () => {
  const switches = { ...asTheStandardSays, relaxations: ["off-site-sports-area"] as const };
  const rows = [aSchool({ "outdoor-sports-area": 2000, "crowded-centre": "是", "leased-sports-area": 900 })];

  it("change outcome and coefficient alike, and are listed", () => {
    const eased = assess(schoolsOf(rows), packWith({}), "primary", undefined, switches);
    expect(eased.relaxations).toEqual(["off-site-sports-area"]);
    expect(eased.schools[0]!.indicators[4]).toMatchObject({ value: 7.75, outcome: "met" });
    expect(eased.indicators[4]!.mean).toBe(7.75);
    const plain = assess(schoolsOf(rows), packWith({}), "primary");
    expect(plain.relaxations).toEqual([]);
    expect(plain.schools[0]!.indicators[4]).toMatchObject({ value: 5.5, outcome: "unmet" });
  });

  it("are dropped where nobody applies them under the standard", () => {
    const eased = assess(schoolsOf(rows), packWith({ relaxations: [] }), "primary", undefined, switches);
    expect(eased.relaxations).toEqual([]);
    expect(eased.schools[0]!.indicators[4]).toMatchObject({ value: 5.5, outcome: "unmet" });
  });

  it("draw nothing from a figure known to be wrong", () => {
    const schools = schoolsOf(rows);
    const { row, column } = schools[0]!.amounts["leased-sports-area"]!.at;
    const evidence = {
      ...{ errorsOpen: 1, allRowsRead: true },
      isDoubtful: (at: { row: number; column: number }) => at.row === row && at.column === column,
    };
    const eased = assess(schools, packWith({}), "primary", evidence, switches);
    expect(eased.schools[0]!.indicators[4]).toMatchObject({ outcome: "notJudged", why: "value-doubtful" });
  });
});
