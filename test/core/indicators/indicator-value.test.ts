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

  it("gives exactly the limit for whole numbers whose ratio is the limit", () => {
    expect(valueOf("qualified-teachers", { pupils: 500, "qualified-teachers": 21, teachers: 40 })).toBe(4.2);
  });
});
