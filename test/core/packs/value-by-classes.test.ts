import type { Lookup } from "../../../src/core";
import { lookUp, valueByClasses } from "../../../src/core/packs/value-by-classes";
import { aRecord } from "./a-judged-school";

const rows = [
  { classes: 12, value: 6000 },
  { classes: 18, value: 9000 },
  { classes: 24, value: null },
];

const at = (lookup: Lookup) =>
  [6, 12, 15, 18, 20, 24, 30].map((classes) => lookUp({ lookup, rows }, classes));

describe("lookUp", () => {
  it("steps up to the next row, and knows nothing beyond the last", () => {
    expect(at("step")).toEqual([6000, 6000, 9000, 9000, null, null, null]);
  });

  it("takes the next lower row, and the first below it", () => {
    expect(at("next-lower")).toEqual([6000, 6000, 6000, 9000, 9000, null, null]);
  });

  it("goes straight between rows, and keeps the value at either end", () => {
    expect(at("interpolate")).toEqual([6000, 6000, 7500, 9000, null, null, null]);
  });

  it("answers at listed rows only, when nobody knows how to read between them", () => {
    expect(at("listed-only")).toEqual([null, 6000, null, 9000, null, null, null]);
  });
});

it("is undecided when the school does not say how many classes it has", () => {
  expect(valueByClasses({ lookup: "step", rows }, aRecord())).toEqual({ limit: null, why: "undecided" });
});

it("is unknown when the row is blank", () => {
  const school = aRecord({ amounts: { classes: 24 } });
  expect(valueByClasses({ lookup: "interpolate", rows }, school)).toEqual({ limit: null, why: "unknown" });
});
