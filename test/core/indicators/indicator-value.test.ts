import { indicatorOf, indicatorValue, type IndicatorId } from "../../../src/core";
import { readSheet } from "../../../src/core/sheets/read-sheet";
import { aSchool, aSheet, type SchoolRow, forStage } from "../a-sheet";

function valueOf(id: IndicatorId, differences: SchoolRow, without: readonly (keyof SchoolRow)[] = []) {
  const row = Object.fromEntries(
    Object.entries(aSchool(differences)).filter(([field]) => !without.includes(field as keyof SchoolRow)),
  );
  return indicatorValue(readSheet(aSheet([row]), forStage("primary")).schools[0]!, indicatorOf(id)).value;
}

describe("indicatorValue", () => {
  it.each<{ id: IndicatorId; value: number }>([
    { id: "qualified-teachers", value: 6 },
    { id: "backbone-teachers", value: 1.5 },
    { id: "pe-art-teachers", value: 1.5 },
    { id: "teaching-area", value: 6 },
    { id: "sports-area", value: 9 },
    { id: "equipment-value", value: 2500 },
    { id: "multimedia-rooms", value: 3 },
  ])("gives $value for $id", ({ id, value }) => {
    expect(valueOf(id, {})).toBe(value);
  });

  it("moves indoor sports rooms from the teaching area to the sports area", () => {
    const more = { "indoor-sports-area": 600 };
    expect([valueOf("teaching-area", more), valueOf("sports-area", more)]).toEqual([5, 10]);
  });

  it("takes a teaching area that leaves them out as it is", () => {
    const net = { "net-teaching-area": 2400 };
    expect(valueOf("teaching-area", net, ["teaching-area", "indoor-sports-area"])).toBe(6);
  });

  it("adds up subject teachers where the sheet has no total", () => {
    const subjects = { "pe-teachers": 3, "music-teachers": 2, "fine-art-teachers": 1 };
    expect(valueOf("pe-art-teachers", subjects, ["pe-art-teachers"])).toBe(1.5);
    expect(valueOf("pe-art-teachers", { ...subjects, "arts-teachers": 2 }, ["pe-art-teachers"])).toBe(2);
  });

  it.each(["multimedia-rooms", "pupils"] as const)("has no value when %s is blank", (field) => {
    expect(valueOf("multimedia-rooms", { [field]: null })).toBeNull();
  });

  it("is 0, not missing, when a school has none", () => {
    expect(valueOf("multimedia-rooms", { "multimedia-rooms": 0 })).toBe(0);
  });

  it.each([{ pupils: 0 }, { pupils: -3 }, { "multimedia-rooms": -1 }])(
    "has no value with %j",
    (differences) => {
      expect(valueOf("multimedia-rooms", differences)).toBeNull();
    },
  );

  it.each<{ id: IndicatorId; row: SchoolRow; value: number | null; because: string }>([
    { id: "pupils-per-computer", row: { computers: 32 }, value: 12.5, because: "pupils over computers" },
    {
      id: "computer-seats",
      row: { "computer-seats": 45 },
      value: 45 / 40,
      because: "over the largest class",
    },
    {
      id: "dormitory-area",
      row: { "dormitory-area": 300, boarders: 75 },
      value: 4,
      because: "over boarders",
    },
    {
      id: "required-qualified-share",
      row: { "required-qualified-teachers": 27 },
      value: 0.9,
      because: "of teachers",
    },
    {
      id: "land-area-in-all",
      row: { "land-area": 9000 },
      value: 9000,
      because: "of the school, not divided",
    },
    { id: "school-size", row: {}, value: 400, because: "pupils themselves" },
    { id: "school-size", row: { pupils: 0 }, value: null, because: "no pupils, nothing to conclude" },
    { id: "pupils-per-computer", row: { pupils: 0, computers: 5 }, value: null, because: "no pupils" },
  ])("gives $value for $id: $because", ({ id, row, value }) => {
    expect(valueOf(id, row)).toBe(value);
  });

  it("knows where there is no end to a value", () => {
    const school = readSheet(aSheet([aSchool({ computers: 0 })]), forStage("primary")).schools[0]!;
    expect(indicatorValue(school, indicatorOf("pupils-per-computer"))).toMatchObject({
      ...{ value: null, unbounded: true },
    });
  });

  it("gives exactly the limit for whole numbers whose ratio is the limit", () => {
    expect(valueOf("qualified-teachers", { pupils: 500, "qualified-teachers": 21, teachers: 40 })).toBe(4.2);
  });
});
