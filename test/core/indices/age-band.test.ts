import fc from "fast-check";
import { readAgeBand } from "../../../src/core/indices/age-band";

describe("readAgeBand", () => {
  // the nine bands of the national table of teachers by age
  it.each([
    { text: "24岁及以下", from: 0, to: 24 },
    { text: "25-29", from: 25, to: 29 },
    { text: "30-34", from: 30, to: 34 },
    { text: "35-39", from: 35, to: 39 },
    { text: "40-44", from: 40, to: 44 },
    { text: "45-49", from: 45, to: 49 },
    { text: "50-54", from: 50, to: 54 },
    { text: "55-59", from: 55, to: 59 },
    { text: "60岁及以上", from: 60, to: Infinity },
  ])("reads the official band $text", ({ text, from, to }) => {
    expect(readAgeBand(text)).toEqual({ label: text, from, to });
  });

  it.each([
    { text: "25-29岁", from: 25, to: 29 },
    { text: "25岁～29岁", from: 25, to: 29 },
    { text: "２５—２９", from: 25, to: 29 },
    { text: " 25 至 29 ", from: 25, to: 29 },
    { text: "24岁以下", from: 0, to: 24 },
    { text: "60岁以上", from: 60, to: Infinity },
    { text: "60+", from: 60, to: Infinity },
    { text: "24 and under", from: 0, to: 24 },
    { text: "60 and over", from: 60, to: Infinity },
    { text: "35", from: 35, to: 35 },
    { text: "35岁", from: 35, to: 35 },
  ])("reads $text as clerks write it", ({ text, from, to }) => {
    expect(readAgeBand(text)).toMatchObject({ from, to });
  });

  it("reads every band it could be given", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 40 }), (from, width) => {
        expect(readAgeBand(`${from}-${from + width}岁`)).toMatchObject({ from, to: from + width });
      }),
    );
  });

  it.each(["", "合计", "29-25", "25-", "二十五", "25.5-29", "-29", "1000-1001"])(
    "finds no band in %p",
    (text) => {
      expect(readAgeBand(text)).toBeNull();
    },
  );
});
