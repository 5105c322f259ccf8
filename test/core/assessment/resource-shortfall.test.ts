import { askedLimit, DomainError, findPack, resourceShortfall, type IndicatorId } from "../../../src/core";

function asked(indicator: IndicatorId, packId = "hebei") {
  const details = { location: null, type: null, classes: null, builtYear: null, migrantShare: null };
  return askedLimit(findPack(packId)!, indicator, "primary", details);
}

describe("resourceShortfall", () => {
  it("states the least that brings the school to its limit", () => {
    expect(resourceShortfall({ amount: 8, people: 400 }, asked("multimedia-rooms", "cn-2017"))).toEqual({
      ...{ value: 2, outcome: "unmet", attainment: expect.closeTo(2 / 2.3, 12) as number },
      need: { field: "multimedia-rooms", amount: 2 },
    });
  });

  it("adds below the line where pupils to one thing are counted", () => {
    expect(resourceShortfall({ amount: 0, people: 95 }, asked("pupils-per-computer"))).toEqual({
      ...{ value: null, outcome: "unmet", attainment: 0 },
      need: { field: "computers", amount: 10 },
    });
  });

  it("does not look at people where nothing is divided", () => {
    const track = (people: number) =>
      resourceShortfall({ amount: 150, people }, asked("running-track", "henan-2012")).need;
    expect(track(1)).toEqual({ field: "running-track", amount: 50 });
    expect(track(2000)).toEqual(track(1));
  });

  it("has no need to state exactly at the limit", () => {
    expect(resourceShortfall({ amount: 10_000, people: 400 }, asked("books"))).toMatchObject({
      outcome: "met",
      need: null,
    });
  });

  it("never advises to take pupils away: a class that is too large is refused", () => {
    const tooLarge = () => resourceShortfall({ amount: 46, people: 1 }, asked("largest-class", "anhui-2018"));
    expect(tooLarge).toThrow(DomainError);
    expect(tooLarge).toThrow("nothing-to-add");
  });
});
