import fc from "fast-check";
import { describeIssue, messagesIn, type Cell, type Outcome } from "../../src/core";
import { checks } from "../../src/core/checks/catalogue";
import { aGrid, aSchool, aSheet, check, headerOf, type SchoolRow } from "./a-sheet";

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -5, max: 5000 }) },
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string(),
  fc.constantFrom<Cell>("合计", "甲小学", "１２", "1,200", "教学点", "", " ", "注：", "12人"),
  fc.boolean(),
  fc.constant(null),
  fc.record({ error: fc.constantFrom("#REF!", "#DIV/0!") }),
);
const formHeader = (Object.keys(aSchool()) as (keyof SchoolRow & string)[]).map((field) =>
  headerOf(field as Parameters<typeof headerOf>[0]),
);
const anyRows = fc.array(fc.array(anyCell, { maxLength: formHeader.length }), { maxLength: 12 });

const order: Readonly<Record<Outcome, number>> = { unmet: 0, notJudged: 1, met: 2 };
const resources = [
  "qualified-teachers",
  "backbone-teachers",
  "pe-art-teachers",
  "outdoor-sports-area",
  "teaching-area",
  "equipment-value",
  "multimedia-rooms",
] as const;

describe("on any cells at all", () => {
  it("has checks to run", () => {
    expect(checks.length).toBeGreaterThanOrEqual(12);
  });

  it("never throws, and every finding has its sentence", () => {
    fc.assert(
      fc.property(anyRows, fc.boolean(), (rows, withHeader) => {
        const report = check(aGrid(withHeader ? [formHeader, ...rows] : rows), null);
        report.issues.forEach((issue) => {
          expect(describeIssue(messagesIn["zh-CN"], issue)).not.toMatch(/undefined|NaN/);
        });
      }),
    );
  });

  it("never calls the verdict met while anything is unjudged or an error is open", () => {
    const rows = fc.array(
      fc.record({
        pupils: fc.constantFrom<Cell>(400, 360, null),
        "backbone-teachers": fc.constantFrom<Cell>(6, 5, "无"),
      }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(rows, (differences) => {
        const { issues, assessment } = check(aSheet(differences.map(aSchool)));
        const taking = assessment!.schools.filter(({ excluded }) => excluded === null);
        const open =
          issues.some(({ severity }) => severity === "error") ||
          [...taking, ...assessment!.indicators].some(({ outcome }) => outcome === "notJudged");
        expect(assessment!.verdict.outcome === "met" && open).toBe(false);
        expect(assessment!.verdict.outcome === "met").toBe(assessment!.verdict.reasons.length === 0);
      }),
    );
  });

  it("counts every school that takes part exactly once", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { assessment } = check(aGrid([formHeader, ...rows]), "primary");
        const { verdict, schools } = assessment!;
        const counted =
          verdict.schoolsMet + verdict.schoolsUnmet + verdict.schoolsNotJudged + verdict.schoolsExcluded;
        expect(counted).toBe(schools.length);
      }),
    );
  });
});

describe("adding to a school", () => {
  it("never worsens its outcome", () => {
    const amount = fc.constantFrom<Cell>(0, 1, 3, 4, 5, 6, 8, null);
    const scarce = fc.record(Object.fromEntries(resources.map((field) => [field, amount])));
    fc.assert(
      fc.property(
        scarce,
        fc.constantFrom(...resources),
        fc.integer({ min: 1, max: 5 }),
        (few, field, more) => {
          const row: SchoolRow = { ...aSchool(few), teachers: 100, "indoor-sports-area": 0 };
          const before = row[field];
          fc.pre(typeof before === "number");
          const richer: SchoolRow = { ...row, [field]: before + more };
          const outcome = (each: SchoolRow) => check(aSheet([each])).assessment!.schools[0]!.outcome;
          expect(order[outcome(richer)]).toBeGreaterThanOrEqual(order[outcome(row)]);
        },
      ),
    );
  });
});
