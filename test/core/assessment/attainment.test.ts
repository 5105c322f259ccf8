import { attainmentOf, scoreOf } from "../../../src/core/assessment/attainment";

describe("attainmentOf", () => {
  it.each([
    { value: 3.57, limit: 4.2, direction: "at-least", attainment: 0.85 },
    { value: 12.5, limit: 10, direction: "at-most", attainment: 0.8 },
    { value: 8, limit: 10, direction: "at-most", attainment: 1.25 },
    { value: 0, limit: 10, direction: "at-least", attainment: 0 },
  ] as const)("is $attainment for $value $direction $limit", ({ value, limit, direction, attainment }) => {
    expect(attainmentOf(value, limit, direction)).toBeCloseTo(attainment, 12);
  });

  it("does not exist over nothing", () => {
    expect(attainmentOf(3, 0, "at-least")).toBeNull();
    expect(attainmentOf(0, 10, "at-most")).toBeNull();
  });
});

/** Guizhou: 80 % of the points from 80 % of the limit, half of them from 60 %. */
const bands = [
  { from: 0.8, share: 0.8 },
  { from: 0.6, share: 0.5 },
];

describe("scoreOf", () => {
  it.each([
    { attainment: 1.4, met: true, score: 1 },
    { attainment: 0.99, met: false, score: 0.8 },
    { attainment: 0.8, met: false, score: 0.8 },
    { attainment: 3.6 / 4.5, met: false, score: 0.8 },
    { attainment: 0.7999, met: false, score: 0.5 },
    { attainment: 0.6, met: false, score: 0.5 },
    { attainment: 0.5999, met: false, score: 0 },
    { attainment: 0, met: false, score: 0 },
  ])("gives $score of the points for $attainment of the limit", ({ attainment, met, score }) => {
    expect(scoreOf(attainment, met, bands)).toBe(score);
  });

  it("gives none where the standard gives none", () => {
    expect(scoreOf(1, true, [])).toBeNull();
  });
});
