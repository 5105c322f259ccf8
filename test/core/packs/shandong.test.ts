import { aMaximum, aMinimum, questionsTo } from "./a-judged-school";

const { pack, asks, around } = questionsTo("shandong");

const primary = (classes: number) => ({ type: "primary-school" as const, amounts: { classes } });
const junior = (classes: number) => ({ type: "junior-school" as const, amounts: { classes } });

describe("the Shandong pack", () => {
  it.each([
    { classes: 12, sports: 6288, land: 14047, track: 200 },
    { classes: 18, sports: 8533, land: 19017, track: 250 },
    { classes: 24, sports: 10893, land: 24872, track: 300 },
    { classes: 30, sports: 11501, land: 28965, track: 300 },
    { classes: 36, sports: 12109, land: 32359, track: 300 },
  ])("asks a primary school of $classes classes for $sports and $land m²", ({ classes, ...asked }) => {
    const school = primary(classes);
    expect({
      sports: asks("outdoor-sports-area-in-all", "primary", school),
      land: asks("land-area-in-all", "primary", school),
      track: asks("running-track", "primary", school),
    }).toEqual(asked);
    expect(around("land-area-in-all", "primary", school)).toEqual(aMinimum);
  });

  it.each([
    [18, 8533],
    [24, 11260],
    [30, 11546],
    [36, 12154],
  ])("asks a junior school of %d classes for %d m² for sports", (classes, sports) => {
    expect(asks("outdoor-sports-area-in-all", "junior", junior(classes))).toBe(sports);
  });

  it.each([11, 13, 23, 37])("does not say what %d classes need", (classes) => {
    expect(asks("outdoor-sports-area-in-all", "primary", primary(classes))).toBe("unknown");
  });

  it("has no row for a junior school of 12 classes", () => {
    expect(asks("outdoor-sports-area-in-all", "junior", junior(12))).toBe("unknown");
  });

  it("does not apply the tables of one stage to an all-through school", () => {
    const school = { type: "nine-year-school" as const, amounts: { classes: 18 } };
    expect(asks("outdoor-sports-area-in-all", "primary", school)).toBe("unknown");
  });

  it("does not guess when the number of classes is not known", () => {
    expect(asks("land-area-in-all", "primary", { type: "primary-school" })).toBe("undecided");
  });

  it("lets a class have 45 and 50 pupils", () => {
    expect([asks("largest-class", "primary"), asks("largest-class", "junior")]).toEqual([45, 50]);
    expect(around("largest-class", "junior")).toEqual(aMaximum);
  });

  it.each(["books", "pupils-per-computer", "equipment-value"] as const)("leaves %s blank", (indicator) => {
    expect([asks(indicator, "primary"), asks(indicator, "junior")]).toEqual(["unknown", "unknown"]);
  });

  it("asks primary schools for 3 m² of green a pupil", () => {
    expect(asks("green-area", "primary")).toBe(3);
    expect(around("green-area", "primary")).toEqual(aMinimum);
  });

  it("says which tables are ascribed to it by inference", () => {
    const inferred = pack.limits.filter(({ locator }) => locator?.includes("推断"));
    expect(inferred.map(({ indicator }) => indicator)).toEqual([
      "outdoor-sports-area-in-all",
      "running-track",
      "land-area-in-all",
      "green-area",
    ]);
  });
});
