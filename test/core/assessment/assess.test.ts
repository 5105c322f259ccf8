import { assess, findPack, type Outcome } from "../../../src/core";
import { schoolOutcome } from "../../../src/core/assessment/school-outcome";
import { readSheet } from "../../../src/core/sheets/read-sheet";
import { aSchool, aSheet, check, forStage, type SchoolRow } from "../a-sheet";

const pack = findPack("cn-2017")!;
const rule = pack.schoolRule;
const assessed = (rows: readonly SchoolRow[]) =>
  assess(readSheet(aSheet(rows), forStage("primary")).schools, pack, "primary");
const schoolOf = (row: SchoolRow) => assessed([row]).schools[0]!;

describe("the school rule", () => {
  const judged = (outcome: Outcome, share: number | null) => ({
    outcome,
    attainment: share,
  });
  const met = judged("met", 1);
  const missing = judged("notJudged", null);
  const seven = (...others: ReturnType<typeof judged>[]) => [
    ...Array(7 - others.length).fill(met),
    ...others,
  ];

  it.each<{ situation: string; indicators: ReturnType<typeof judged>[]; outcome: Outcome }>([
    { situation: "all seven met", indicators: seven(), outcome: "met" },
    { situation: "six met, one exactly at 85 %", indicators: seven(judged("unmet", 0.85)), outcome: "met" },
    {
      situation: "six met, one just below 85 %",
      indicators: seven(judged("unmet", 0.8499)),
      outcome: "unmet",
    },
    {
      situation: "two below their limits",
      indicators: seven(judged("unmet", 0.99), judged("unmet", 0.99)),
      outcome: "unmet",
    },
    { situation: "six met, one missing", indicators: seven(missing), outcome: "notJudged" },
    {
      situation: "one below its limit, one missing",
      indicators: seven(judged("unmet", 0.9), missing),
      outcome: "notJudged",
    },
    {
      situation: "one below 85 %, six missing",
      indicators: [judged("unmet", 0.5), ...Array(6).fill(missing)],
      outcome: "unmet",
    },
    {
      situation: "two below their limits, five missing",
      indicators: [judged("unmet", 0.9), judged("unmet", 0.9), ...Array(5).fill(missing)],
      outcome: "unmet",
    },
  ])("calls a school $outcome with $situation", ({ indicators, outcome }) => {
    expect(schoolOutcome(indicators, rule)).toBe(outcome);
  });
});

describe("a school", () => {
  it("meets a limit it lies exactly on, and has no shortfall", () => {
    const school = schoolOf(aSchool({ "outdoor-sports-area": 2800 }));
    expect(school.indicators[4]).toMatchObject({ value: 7.5, limit: 7.5, outcome: "met", shortfall: 0 });
  });

  it("is told how far it is below a limit", () => {
    const school = schoolOf(aSchool({ "outdoor-sports-area": 2600 }));
    expect(school.indicators[4]).toMatchObject({ value: 7, outcome: "unmet", shortfall: 0.5 });
    expect(school.outcome).toBe("met");
  });

  it("points to the cells its value rests on", () => {
    expect(schoolOf(aSchool()).indicators[3]!.cells.map(({ column }) => column)).toHaveLength(3);
  });

  it.each([
    { row: { "school-type": "教学点", pupils: 49 }, excluded: "teaching-point-under-50" },
    { row: { "school-type": "教学点", pupils: 50 }, excluded: null },
    { row: { "school-type": "特殊教育学校" }, excluded: "special-school" },
    { row: { "school-type": "职业初中" }, excluded: "vocational-school" },
    { row: { "school-type": "初级中学" }, excluded: "other-stage" },
    { row: { "school-type": "小学", pupils: 49 }, excluded: null },
    { row: { "school-type": "教学点", pupils: null }, excluded: null },
  ])("of $row is left out as $excluded", ({ row, excluded }) => {
    expect(schoolOf(aSchool(row)).excluded).toBe(excluded);
  });

  it("left out is listed and not counted", () => {
    const { schools, verdict, indicators } = assessed([
      aSchool(),
      aSchool({ "school-type": "特殊教育学校" }),
    ]);
    expect(schools).toHaveLength(2);
    expect(verdict).toMatchObject({ outcome: "met", schoolsMet: 1, schoolsExcluded: 1 });
    expect(indicators[0]!.schoolsUsed).toBe(1);
  });

  it("that may be a teaching point is never called unmet, and no coefficient is judged", () => {
    const { schools, indicators } = assessed([
      aSchool(),
      aSchool({ "school-type": null, pupils: 49, "outdoor-sports-area": 0 }),
    ]);
    expect(schools[1]).toMatchObject({ outcome: "notJudged", excluded: null });
    expect(indicators.every(({ outcome }) => outcome === "notJudged")).toBe(true);
  });
});

describe("an indicator", () => {
  // five schools with books as multimedia rooms would give them; https://m.777doc.com/doc-2019910.html
  const example = [
    { pupils: 45, "multimedia-rooms": 279 },
    { pupils: 37, "multimedia-rooms": 137 },
    { pupils: 89, "multimedia-rooms": 935 },
    { pupils: 76, "multimedia-rooms": 160 },
    { pupils: 55, "multimedia-rooms": 402 },
  ].map((row) => aSchool(row));

  it("has the published mean, spread and coefficient, per hundred", () => {
    const result = assessed(example).indicators[6]!;
    expect(result.mean).toBeCloseTo(633.44370861, 6);
    expect(result.standardDeviation).toBeCloseTo(326.38607052, 6);
    expect(result.cv).toBeCloseTo(0.5152566298844764, 12);
    expect(result).toMatchObject({ limit: 0.5, outcome: "unmet", schoolsUsed: 5 });
  });

  it("is not judged when one school has no value, though the rest is computed", () => {
    const result = assessed([...example, aSchool({ "multimedia-rooms": null })]).indicators[6]!;
    expect(result).toMatchObject({ outcome: "notJudged", schoolsUsed: 5, schoolsNotJudged: 1 });
    expect(result.cv).toBeCloseTo(0.5152566298844764, 12);
  });

  it("counts a school that has none as 0", () => {
    const schools = [aSchool({ "multimedia-rooms": 12 }), aSchool({ "multimedia-rooms": 0 })];
    expect(assessed(schools).indicators[6]).toMatchObject({ mean: 1.5, cv: 1, outcome: "unmet" });
  });

  it("is not judged when no school has any", () => {
    const result = assessed([aSchool({ "multimedia-rooms": 0 })]).indicators[6]!;
    expect(result).toMatchObject({ mean: 0, cv: null, outcome: "notJudged" });
  });

  it("meets a ceiling it lies exactly on", () => {
    const schools = [aSchool({ "multimedia-rooms": 18 }), aSchool({ "multimedia-rooms": 6 })];
    expect(assessed(schools).indicators[6]).toMatchObject({ cv: 0.5, outcome: "met" });
  });
});

describe("the verdict", () => {
  it("is met, without reasons, when every school and coefficient is", () => {
    expect(check(aSheet([aSchool(), aSchool()])).assessment!.verdict).toMatchObject({
      outcome: "met",
      reasons: [],
    });
  });

  it("is unmet as soon as one school certainly is, whatever is missing elsewhere", () => {
    const rows = [aSchool({ "school-name": "甲小学", "outdoor-sports-area": 0 }), aSchool({ pupils: null })];
    const { outcome, reasons } = check(aSheet(rows)).assessment!.verdict;
    expect(outcome).toBe("unmet");
    expect(reasons.map(({ kind }) => kind)).toEqual([
      "schools-unmet",
      "schools-not-judged",
      "coefficients-not-judged",
      "errors-open",
    ]);
    expect(reasons[0]).toEqual({ kind: "schools-unmet", schools: ["甲小学"] });
  });

  it("is not judged while an error is open, though everything could be judged", () => {
    const verdict = check(aSheet([aSchool({ "school-code": "1" })])).assessment!.verdict;
    expect(verdict).toMatchObject({ outcome: "notJudged", reasons: [{ kind: "errors-open", count: 1 }] });
  });

  it("is not judged when no school takes part", () => {
    const verdict = assessed([aSchool({ "school-type": "特殊教育学校" })]).verdict;
    expect(verdict).toMatchObject({ outcome: "notJudged", reasons: [{ kind: "no-schools" }] });
  });

  it("draws nothing from a figure known to be wrong", () => {
    const rows = [aSchool({ "indoor-sports-area": 9000 })];
    const { indicators } = check(aSheet(rows)).assessment!.schools[0]!;
    const unjudged = indicators.filter(({ outcome }) => outcome === "notJudged").map(({ id }) => id);
    expect(unjudged).toEqual(["teaching-area", "sports-area"]);
  });
});
