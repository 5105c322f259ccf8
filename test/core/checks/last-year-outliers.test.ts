import { aSchool, aSheet, foundWith, places, type SchoolRow } from "../a-sheet";

describe("lastYearOutliers", () => {
  const compared = (changes: readonly { now: SchoolRow; before: SchoolRow }[]) => {
    const schools = changes.map(({ now, before }) => {
      const school = aSchool();
      return { now: { ...school, ...now }, before: { ...school, ...before } };
    });
    return foundWith(
      "last-year-outlier",
      schools.map(({ now }) => now),
      {
        lastYear: aSheet(schools.map(({ before }) => before)),
      },
    );
  };
  const usual = [396, 398, 400, 402, 404, 406, 408, 410, 412, 414].map((pupils) => ({
    now: { pupils },
    before: { pupils: 400 },
  }));

  it("asks about pupils who trebled, with both figures", () => {
    expect(compared([...usual, { now: { pupils: 1200 }, before: { pupils: 400 } }])).toMatchObject([
      { severity: "query", params: { field: "pupils", now: 1200, before: 400 } },
    ]);
  });

  it("is silent when all schools grew alike", () => {
    const doubled = usual.map(({ now }) => ({ now: { pupils: now.pupils * 2 }, before: { pupils: 400 } }));
    expect(compared(doubled)).toEqual([]);
  });

  it("says nothing of nine schools", () => {
    expect(compared([...usual.slice(2), { now: { pupils: 1200 }, before: { pupils: 400 } }])).toEqual([]);
  });

  it("lists what it finds school by school", () => {
    const wild = {
      now: { pupils: 1200, "land-area": 90_000 },
      before: { pupils: 400, "land-area": 9000 },
    };
    const land = usual.map(({ now, before }) => ({
      now: { ...now, "land-area": 9000 },
      before: { ...before, "land-area": 9000 },
    }));
    const issues = compared([wild, ...land, wild]);
    expect(places(issues).map((place) => place.replace(/[^0-9]/g, ""))).toEqual(["2", "2", "13", "13"]);
  });

  it("compares whole schools where rooms are divided among stages", () => {
    const books = usual.map(() => ({ now: { books: 9000 }, before: { books: 9000 } }));
    const moved = { "school-type": "九年一贯制学校", books: 9000, pupils: 400 };
    const issues = compared([
      ...books,
      { now: { ...moved, "junior-pupils": 100 }, before: { ...moved, "junior-pupils": 3000 } },
    ]);
    expect(issues.map(({ params }) => params)).toEqual([]);
  });
});
