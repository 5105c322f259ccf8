import { aSchool, aSheet, foundWith } from "../a-sheet";

describe("lastYearAreasKept", () => {
  const compared = (now: number | null, before: number | null) => {
    const school = aSchool();
    return foundWith("area-shrank", [{ ...school, "land-area": now }], {
      lastYear: aSheet([{ ...school, "land-area": before }]),
    });
  };

  it("asks about land that lost more than a tenth", () => {
    expect(compared(8999, 10_000)).toMatchObject([
      { severity: "query", params: { field: "land-area", now: 8999, before: 10_000 } },
    ]);
  });

  it.each([
    { situation: "exactly a tenth less", now: 27, before: 30 },
    { situation: "more", now: 12_000, before: 10_000 },
    { situation: "blank now", now: null, before: 10_000 },
    { situation: "blank last year", now: 8000, before: null },
  ])("is silent about $situation", ({ now, before }) => {
    expect(compared(now, before)).toEqual([]);
  });
});
