import { aMaximum, aMinimum, questionsTo } from "./a-judged-school";

const { pack, asks, around } = questionsTo("fujian");

describe("the Fujian pack", () => {
  it("asks for 15 and 20 m² of land a pupil", () => {
    expect([asks("land-area", "primary"), asks("land-area", "junior")]).toEqual([15, 20]);
    expect(around("land-area", "primary")).toEqual(aMinimum);
  });

  it("lets a class have 45 and 50 pupils", () => {
    expect([asks("largest-class", "primary"), asks("largest-class", "junior")]).toEqual([45, 50]);
    expect(around("largest-class", "junior")).toEqual(aMaximum);
  });

  it("leaves its tables and its rule blank, and says how the tables are read", () => {
    expect([asks("building-area", "primary"), asks("building-area", "junior")]).toEqual([
      "unknown",
      "unknown",
    ]);
    expect(pack.schoolRule).toBeNull();
    expect(pack.scope["zh-CN"]).toContain("插入法");
  });
});
