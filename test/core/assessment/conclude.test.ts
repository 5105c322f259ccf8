import { assess, messagesIn, describeReason, type ThresholdPack } from "../../../src/core";
import { atLeast } from "../../../src/core/packs/limits";
import { aSchool, type SchoolRow } from "../a-sheet";
import { packWith, schoolsOf } from "./a-school";

const named = (name: string, row: SchoolRow = {}) => aSchool({ "school-name": name, ...row });
const verdictOf = (
  rows: readonly SchoolRow[],
  differences: Partial<ThresholdPack>,
  stage: "primary" | "junior" = "primary",
) => assess(schoolsOf(rows), packWith(differences), stage).verdict;

const land = atLeast("land-area", 20, undefined);
const unseen = atLeast("books", null, undefined);
const schoolsOnly = { balance: null, schoolRule: { kind: "all", count: 0, floor: null } } as const;
const plenty = { "land-area": 90_000, books: 9000 };

describe("the verdict", () => {
  it("asks nothing of single schools where the standard does not", () => {
    const balance = packWith({}).balance;
    const verdict = verdictOf([named("甲小学", { "outdoor-sports-area": 0 })], {
      limits: [],
      schoolRule: null,
      balance,
    });
    expect(verdict).toMatchObject({ outcome: "met", reasons: [] });
  });

  it("is drawn from schools alone where the standard has no rule on balance", () => {
    const rows = [named("甲小学", { "land-area": 9000 }), named("乙小学", { "land-area": 90_000 })];
    expect(verdictOf(rows, { ...schoolsOnly, limits: [land] })).toMatchObject({
      outcome: "met",
      reasons: [],
    });
  });

  it("is not judged, for want of a rule, where the standard asks nothing of the stage", () => {
    const rows = [named("甲中学", { "school-type": "初级中学" })];
    expect(verdictOf(rows, { ...schoolsOnly, limits: [land] }, "junior")).toMatchObject({
      ...{ outcome: "notJudged", schoolsUnmet: 0, schoolsNotJudged: 1 },
      reasons: [{ kind: "school-rule-unknown" }],
    });
  });

  it("names the limits nobody has seen, and does not blame the schools for them", () => {
    expect(verdictOf([named("甲小学", plenty)], { ...schoolsOnly, limits: [land, unseen] })).toMatchObject({
      outcome: "notJudged",
      reasons: [{ kind: "limits-unknown", indicators: ["books"], unseen: 0 }],
    });
  });

  it("names the schools that lack figures of their own besides", () => {
    const rows = [named("甲小学", plenty), named("乙小学", { ...plenty, "land-area": null })];
    expect(verdictOf(rows, { ...schoolsOnly, limits: [land, unseen] }).reasons).toEqual([
      { kind: "schools-not-judged", schools: ["乙小学"] },
      { kind: "limits-unknown", indicators: ["books"], unseen: 0 },
    ]);
  });

  it("is met where a limit nobody has seen could change nothing", () => {
    const schoolRule = { kind: "at-most-unmet", count: 1, floor: null } as const;
    expect(
      verdictOf([named("甲小学", plenty)], { balance: null, schoolRule, limits: [land, unseen] }),
    ).toMatchObject({
      ...{ outcome: "met", reasons: [] },
    });
  });

  it("counts what the document lists and nobody has seen as not judged", () => {
    const schoolRule = { ...schoolsOnly.schoolRule, indicators: 20 };
    expect(
      verdictOf([named("甲小学", plenty)], { ...schoolsOnly, schoolRule, limits: [land] }),
    ).toMatchObject({
      outcome: "notJudged",
      reasons: [{ kind: "limits-unknown", indicators: [], unseen: 19 }],
    });
  });

  it("is not judged where the rule for schools is not known, though every indicator could be", () => {
    expect(
      verdictOf([named("甲小学", plenty)], { balance: null, schoolRule: null, limits: [land] }),
    ).toMatchObject({
      ...{ outcome: "notJudged", schoolsNotJudged: 1 },
      reasons: [{ kind: "school-rule-unknown" }],
    });
  });

  it("is unmet as soon as one school certainly is, whatever nobody has seen", () => {
    const { outcome, reasons } = verdictOf([named("甲小学", { ...plenty, "land-area": 1 })], {
      ...schoolsOnly,
      limits: [land, unseen],
    });
    expect(outcome).toBe("unmet");
    expect(reasons.map(({ kind }) => kind)).toEqual(["schools-unmet", "limits-unknown"]);
  });

  it("says of limits nobody has seen which they are, and how many more there are", () => {
    const reason = { kind: "limits-unknown", indicators: ["books"], unseen: 3 } as const;
    expect(describeReason(messagesIn["zh-CN"], reason)).toBe(
      "1 项指标的标准值未查到原文，暂缺：图书。标准另有 3 项指标未查到原文，按无法判定计。",
    );
    expect(describeReason(messagesIn.en, { ...reason, indicators: [] })).toBe(
      "Further indicators of the document that have not been seen count as not judged: 3.",
    );
  });
});
