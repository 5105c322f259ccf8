import fc from "fast-check";
import {
  explainIndicator,
  indicatorOf,
  indicatorsOf,
  type Cell,
  type ExplainedSheet,
  type FieldId,
  type Trail,
} from "../../../src/core";
import { aSchool } from "../a-sheet";
import { explained, sentences, stepsOf, without } from "./a-trail";

/** Computes an indicator again from nothing but the steps of its trail; `null` when they lead to no value. */
function evaluated(trail: Trail): number | null {
  const held = new Map<FieldId, number>();
  let field: FieldId | null = null;
  let sum: number | null = null;
  let value: number | null = null;
  for (const step of trail.steps) {
    switch (step.kind) {
      case "cell":
        field = step.field;
        if (typeof step.value === "number") {
          held.set(field, step.value);
        }
        break;
      case "unit":
        held.set(field!, Number((step.before * step.factor).toPrecision(15)));
        break;
      case "stage-share":
        held.set(field!, step.whole * step.share);
        break;
      case "relaxed":
        held.set(step.field, step.before + step.added);
        break;
      case "numerator":
        sum = step.terms.reduce((total, term) => total + term.sign * held.get(term.field)!, 0);
        value = sum;
        break;
      case "quotient":
        value = (sum! * step.per) / held.get(indicatorOf(step.indicator).denominator!)!;
        break;
      case "no-value":
        value = null;
        break;
    }
  }
  return value;
}

function expectToRecompute(sheet: ExplainedSheet): void {
  sheet.report.assessment!.schools.forEach(({ indicators }, school) => {
    for (const { id, value, why } of indicators) {
      const trail = explainIndicator(sheet, school, id);
      if (why !== "value-doubtful") {
        expect({ id, value: evaluated(trail) }).toEqual({ id, value });
      }
      for (const spread of stepsOf(trail, "spread")) {
        const { mean, standardDeviation, cv, pupils, schoolPupils, share } = spread;
        expect(standardDeviation / mean).toBeCloseTo(cv, 9);
        if (share !== null) {
          const part = (schoolPupils! * (value! - mean) ** 2) / (pupils * standardDeviation ** 2);
          expect(part).toBeCloseTo(share, 6);
        }
      }
    }
  });
}

describe("the trail of an indicator of a school", () => {
  it("goes from the cells through the formula and the limit to the county", () => {
    const trail = explainIndicator(explained([aSchool(), aSchool({ pupils: 420 })]), 0, "teaching-area");
    expect(trail.steps.map(({ kind }) => kind)).toEqual([
      ...["cell", "cell", "numerator", "cell", "quotient", "limit", "spread", "ceiling"],
    ]);
    expect(sentences(trail)).toEqual([
      expect.stringMatching(/^[A-Z]+2（教学及辅助用房面积，表头“教学及辅助用房面积”）填的是 2600。$/),
      expect.stringMatching(/^[A-Z]+2（室内体育用房面积，表头“室内体育用房面积”）填的是 200。$/),
      "取数：教学及辅助用房面积 2600 − 室内体育用房面积 200 = 2400。",
      expect.stringMatching(/^[A-Z]+2（在校生数，表头“在校生数”）填的是 400。$/),
      "生均教学及辅助用房面积：2400 ÷ 400 = 6 平方米。",
      expect.stringMatching(/^标准：不低于 4\.5 平方米（教督〔2017〕6号，第六条.*）；本校 6 平方米，达标。$/),
      expect.stringMatching(/^全县 2 所学校、学生 820 人：均值 .*；本校学生 400 人，占全县方差的 51\.22%。$/),
      expect.stringMatching(/^差异系数 0\.0244，上限 0\.5（教督〔2017〕6号），达标。$/),
    ]);
  });

  it("shows the unit a figure was multiplied by", () => {
    const trail = explainIndicator(explained([aSchool({ "equipment-value": 100 })]), 0, "equipment-value");
    expect(stepsOf(trail, "unit")).toEqual([
      { kind: "unit", unit: "万元", factor: 10_000, before: 100, after: 1_000_000 },
    ]);
  });

  it("shows how a text was taken for a figure", () => {
    const trail = explainIndicator(
      explained([aSchool({ "backbone-teachers": "１２" })]),
      0,
      "backbone-teachers",
    );
    expect(sentences(trail)).toContain("“１２”按文本形式的数字、全角数字处理，读作 12。");
  });

  it("shows how a whole school was divided, and where its pupils stand", () => {
    const rows = [aSchool({ "school-type": "九年一贯制学校", pupils: 166, "junior-pupils": 210 })];
    const trail = explainIndicator(explained(rows), 0, "multimedia-rooms");
    const [share] = stepsOf(trail, "stage-share");
    expect(share).toMatchObject({ whole: 12, part: 12 * share!.share });
    expect(share!.share).toBeCloseTo(0.418136, 6);
    expect(share!.cells).toHaveLength(2);
  });

  it("shows what an easing counts besides, and its cells", () => {
    const rows = [aSchool({ "crowded-centre": "是", "leased-sports-area": 300 })];
    const switches = {
      privateSchools: "by-standard",
      smallTeachingPoints: "by-standard",
      relaxations: ["off-site-sports-area"],
    } as const;
    const sheet = explained(rows, { switches });
    expect(stepsOf(explainIndicator(sheet, 0, "sports-area"), "relaxed")).toEqual([
      {
        kind: "relaxed",
        relaxation: "off-site-sports-area",
        field: "outdoor-sports-area",
        before: 3400,
        added: 300,
        after: 3700,
      },
    ]);
    expectToRecompute(sheet);
  });

  it.each<{ situation: string; row: Parameters<typeof aSchool>[0]; why: string; fields: readonly FieldId[] }>(
    [
      {
        situation: "a blank",
        row: { "teaching-area": null },
        why: "value-missing",
        fields: ["teaching-area"],
      },
      { situation: "no pupils", row: { pupils: 0 }, why: "value-missing", fields: ["pupils"] },
      {
        situation: "more taken off than there is",
        row: { "indoor-sports-area": 5000 },
        why: "numerator-negative",
        fields: ["teaching-area", "indoor-sports-area"],
      },
    ],
  )("says why there is no value: $situation", ({ row, why, fields }) => {
    const trail = explainIndicator(explained([aSchool(row)]), 0, "teaching-area");
    expect(stepsOf(trail, "no-value")).toEqual([
      { kind: "no-value", indicator: "teaching-area", why, fields },
    ]);
    expect(stepsOf(trail, "limit")[0]!.outcome).toBe("notJudged");
  });

  it("says which column is missing", () => {
    const row = without(aSchool(), "teaching-area");
    const trail = explainIndicator(explained([row]), 0, "teaching-area");
    expect(stepsOf(trail, "no-value")[0]).toMatchObject({ why: "column-missing", fields: ["teaching-area"] });
  });

  it("repeats what the checks found about its cells before it declines to judge", () => {
    const trail = explainIndicator(
      explained([aSchool({ "backbone-teachers": 1.5 })]),
      0,
      "backbone-teachers",
    );
    expect(stepsOf(trail, "issue").map(({ issue }) => issue.code)).toContain("count-not-whole");
    expect(sentences(trail).join()).toContain("所用的数据存疑，更正前不作结论，无法判定");
  });

  it("shows the figures that decide which limit applies, and cites the document of the limit", () => {
    const rows = [aSchool({ "land-area": 8000, location: "城区" })];
    const trail = explainIndicator(explained(rows, { packId: "hebei" }), 0, "land-area");
    expect(stepsOf(trail, "cell").map(({ field }) => field)).toContain("location");
    expect(stepsOf(trail, "limit")[0]!.citation.documentNumber).not.toBe("");
  });

  it("says first that a school is left out, and counts it nowhere", () => {
    const trail = explainIndicator(
      explained([aSchool({ "school-type": "特殊教育学校" }), aSchool()]),
      0,
      "books",
    );
    expect(trail.steps[0]).toEqual({ kind: "excluded", exclusion: "special-school" });
    const judged = explainIndicator(
      explained([aSchool({ "school-type": "特殊教育学校" }), aSchool()]),
      0,
      "teaching-area",
    );
    expect(stepsOf(judged, "spread")[0]).toMatchObject({ schools: 1, schoolPupils: null, share: null });
  });

  it("gives the very value of the assessment when its steps are computed again", () => {
    const amount: fc.Arbitrary<Cell> = fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 0, max: 6000 }) },
      fc.constantFrom<Cell>("１２", "1,200", " 7 ", null, "n", "a", "约30"),
    );
    const row = fc.record({
      "school-type": fc.constantFrom("小学", "九年一贯制学校", "教学点"),
      pupils: fc.integer({ min: 1, max: 3000 }),
      "junior-pupils": fc.integer({ min: 1, max: 3000 }),
      "teaching-area": amount,
      "indoor-sports-area": amount,
      "equipment-value": fc.integer({ min: 0, max: 90_000 }).map((hundredths) => hundredths / 100),
      "pe-art-teachers": amount,
      "multimedia-rooms": amount,
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const sheet = explained(rows.map(aSchool));
        expect(indicatorsOf(sheet, 0)).toHaveLength(7);
        expectToRecompute(sheet);
      }),
      { numRuns: 60 },
    );
  });
});
