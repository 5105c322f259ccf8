import { aMaximum, aMinimum, questionsTo } from "./a-judged-school";

const { pack, asks, around, meetsLimit } = questionsTo("henan-2012");

describe("the Henan pack", () => {
  it.each([
    { indicator: "books" as const, primary: 20, junior: 30 },
    { indicator: "running-track" as const, primary: 200, junior: 300 },
    { indicator: "dormitory-area" as const, primary: 3, junior: 3.3 },
    { indicator: "land-area" as const, primary: 22, junior: 24 },
    { indicator: "green-area" as const, primary: 1, junior: 1 },
  ])("asks at least $primary and $junior of $indicator", ({ indicator, primary, junior }) => {
    expect([asks(indicator, "primary"), asks(indicator, "junior")]).toEqual([primary, junior]);
    expect(around(indicator, "junior")).toEqual(aMinimum);
  });

  it("lets a class have 45 and 50 pupils", () => {
    expect([asks("largest-class", "primary"), asks("largest-class", "junior")]).toEqual([45, 50]);
    expect(around("largest-class", "primary")).toEqual(aMaximum);
  });

  it("asks for one computer a pupil of the largest class", () => {
    const seats = (count: number) =>
      meetsLimit("computer-seats", "primary", { amounts: { "computer-seats": count, "largest-class": 45 } });
    expect([seats(44), seats(45), seats(46)]).toEqual([false, true, true]);
  });

  it("names the other document that land and green areas stand in", () => {
    const elsewhere = pack.limits.filter(({ locator }) => locator !== undefined);
    expect(elsewhere.map(({ indicator }) => indicator)).toEqual(["land-area", "green-area"]);
    expect(elsewhere.every(({ locator }) => locator?.includes("教法规〔2005〕718号"))).toBe(true);
  });
});
