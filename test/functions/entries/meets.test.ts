import fc from "fast-check";
import { describedSchool, judgeValue, packs, stages, type SchoolDetails } from "../../../src/core";
import { judgeIndicator } from "../../../src/core/assessment/judge-indicator";
import { beside, rowsOf, shownBy, type Named } from "../judging";

const nothingTold: SchoolDetails = {
  ...{ location: null, type: null, classes: null, builtYear: null, migrantShare: null },
};

const meets = (named: Named) => shownBy("MEETS", named);
const rooms = { indicator: "multimedia-rooms", stage: "primary" };

describe("MEETS", () => {
  it.each([
    { value: 2.3, expected: 1 },
    { value: 2.2999999, expected: 0 },
    { value: 0, expected: 0 },
    { value: 2.4, expected: 1 },
  ])(
    "gives $expected for $value rooms where 2.3 are asked, the limit included",
    async ({ value, expected }) => {
      expect(await meets({ ...rooms, value })).toBe(expected);
    },
  );

  it("turns round where less is better", async () => {
    const computers = { indicator: "pupils-per-computer", stage: "primary", standard: "hebei" };
    expect(await meets({ ...computers, value: 10 })).toBe(1);
    expect(await meets({ ...computers, value: 10.01 })).toBe(0);
  });

  it("never calls a blank met or unmet, whatever the language", async () => {
    expect(await meets({ ...rooms, value: null })).toBe(
      "没有给出“数值”，或所指单元格是空白，无法判定：请补填；确实为零请填 0。",
    );
    expect(await meets({ ...rooms, value: "", output: "word" })).toBe("无法判定");
    expect(await shownBy("MEETS", { ...rooms, value: null, output: "word" }, { language: "en" })).toBe(
      "not judged",
    );
  });

  it("tells a blank cell that the host hands over as 0 from a 0", async () => {
    const addresses = { value: "小学!C2" };
    const asBlank = (blank: boolean) =>
      shownBy("MEETS", { ...rooms, value: 0 }, { addresses, readBlanks: () => Promise.resolve(() => blank) });
    expect(await asBlank(false)).toBe(0);
    expect(await asBlank(true)).toMatch(/^没有给出“数值”/u);
  });

  it.each([
    { named: { ...rooms, value: 2.3 }, word: "达标" },
    { named: { ...rooms, value: 2.2 }, word: "未达标" },
    { named: { indicator: "land-area", stage: "primary", standard: "hebei", value: 99 }, word: "无法判定" },
    {
      named: { indicator: "building-area", stage: "primary", standard: "hebei", value: 99 },
      word: "无法判定",
    },
    { named: { indicator: "books", stage: "primary", value: 99 }, word: "无法判定" },
  ])("says $word where a word is asked for", async ({ named, word }) => {
    expect(await meets({ ...named, output: "word" })).toBe(word);
    expect(await meets(named)).toEqual(word === "无法判定" ? expect.any(String) : Number(word === "达标"));
  });

  it("refuses mistakes in the formula also where a word is asked for", async () => {
    expect(await meets({ value: 3, stage: "primary", output: "word" })).toMatch(/“指标”/u);
    expect(await meets({ ...rooms, value: "x", output: "word" })).toBe("“数值”应为数值，现在是“x”。");
  });

  it("spills what the judgement rests on", async () => {
    const rows = await rowsOf("MEETS", { ...rooms, value: 1.955, output: "detail" });
    expect(beside(rows, "结论")).toBe("未达标");
    expect(beside(rows, "达到标准的程度")).toBeCloseTo(0.85, 12);
    expect(beside(rows, "标准值")).toBe(2.3);
    expect(beside(rows, "文号")).toBe("教督〔2017〕6号");
  });

  it.each([
    { named: { ...rooms, value: -1 }, least: 0, most: 1e12 },
    // 98 for 98 % would seem to meet any limit
    {
      named: { indicator: "required-qualified-share", stage: "junior", standard: "hebei", value: 98 },
      least: 0,
      most: 1,
    },
  ])("refuses $named.value, which no school can have", async ({ named, least, most }) => {
    expect(await meets(named)).toBe(`“数值”为 ${named.value}，应在 ${least} 与 ${most} 之间，请改正。`);
  });

  const stated = packs.flatMap((pack) =>
    pack.limits.flatMap((limit) =>
      stages.filter((stage) => limit.cases[stage].length > 0).map((stage) => ({ pack, limit, stage })),
    ),
  );

  it("comes to what the assessment of a school comes to, for every limit of every standard", async () => {
    let [judged, unjudged] = [0, 0];
    const agreed = fc.asyncProperty(
      fc.constantFrom(...stated),
      fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 3000 })),
      async ({ pack, limit, stage }, value) => {
        const given = { value, numerator: null, denominator: null, unbounded: false, cells: [] };
        const measured = { given, interval: null, doubtful: false };
        const { outcome } = judgeIndicator(describedSchool(nothingTold), measured, {
          limit,
          stage,
          scoring: [],
        });
        const { indicator } = limit;
        fc.pre(value <= 1 || !/share|rate/u.test(indicator));
        const shown = await meets({ value, indicator, stage, standard: pack.id });
        if (outcome === "notJudged") {
          unjudged += 1;
          expect(typeof shown).toBe("string");
        } else {
          judged += 1;
          expect(shown).toBe(Number(outcome === "met"));
        }
      },
    );
    await fc.assert(agreed, { numRuns: 1500 });
    expect(judged).toBeGreaterThan(500);
    expect(unjudged).toBeGreaterThan(100);
  });

  it("compares before anything is rounded", () => {
    const bound = { limit: 4.2, direction: "at-least", inclusive: true } as const;
    expect(judgeValue(4.1999, bound).outcome).toBe("unmet");
  });
});
