import fc from "fast-check";
import { assess, indicatorOf, type AmountFieldId, type Assessment, type Outcome } from "../../src/core";
import { readSheet } from "../../src/core/sheets/read-sheet";
import { splitStages } from "../../src/core/sheets/split-stages";
import { aSheet, type SchoolRow } from "./a-sheet";
import { anyCounty, type AnyCounty } from "./any-school";

const order: Readonly<Record<Outcome, number>> = { unmet: 0, notJudged: 1, met: 2 };

/** What comes with a thing that is given: a teacher is qualified and on the staff, a dormitory is a building. */
const comesWith: Readonly<Partial<Record<AmountFieldId, readonly AmountFieldId[]>>> = {
  teachers: ["staff", "required-qualified-teachers", "qualified-teachers"],
  staff: ["teachers", "required-qualified-teachers", "qualified-teachers"],
  "dormitory-area": ["building-area"],
};

function assessed(rows: readonly SchoolRow[], { pack, stage }: AnyCounty): Assessment {
  const reading = splitStages(readSheet(aSheet(rows), { stage, pack }), stage, pack.stageSplit);
  return assess(reading.schools, pack, stage);
}

function given(row: SchoolRow, field: AmountFieldId, amount: number): SchoolRow {
  const changed = [field, ...(comesWith[field] ?? [])].map(
    (each) => [each, Number(row[each]) + amount] as const,
  );
  return { ...row, ...Object.fromEntries(changed) };
}

/** Outcomes of every school and of every indicator in it, as numbers that may only rise. */
function ranks({ schools }: Assessment): readonly number[] {
  return schools.flatMap(({ outcome, indicators }) =>
    [outcome, ...indicators.map((each) => each.outcome)].map((each) => order[each]),
  );
}

describe("adding to a school", () => {
  it("never worsens an outcome of its own or of another school, under any standard", () => {
    fc.assert(
      fc.property(anyCounty(), fc.nat(), fc.integer({ min: 1, max: 5000 }), (county, choice, amount) => {
        const before = assessed(county.rows, county);
        const measured = before.schools[0]!.indicators.map(({ id }) => id);
        fc.pre(measured.length > 0);
        const indicator = indicatorOf(measured[choice % measured.length]!);
        fc.pre(indicator.mendedBy !== null);
        const poorest = poorestIn(before, indicator.id);
        const rows = county.rows.map((row, index) =>
          index === poorest ? given(row, indicator.mendedBy!, amount) : row,
        );
        const after = ranks(assessed(rows, county));
        ranks(before).forEach((rank, index) => expect(after[index]).toBeGreaterThanOrEqual(rank));
      }),
      { numRuns: 400 },
    );
  });

  it("brings a school up to a limit with exactly what it was said to need", () => {
    fc.assert(
      fc.property(anyCounty(), (county) => {
        const before = assessed(county.rows, county);
        before.schools.forEach(({ indicators }, index) => {
          for (const { id, need } of indicators.filter((each) => each.need !== null)) {
            const row = county.rows[index]!;
            const field = need!.field;
            const inCell = field === "equipment-value" ? need!.amount / 10_000 : need!.amount;
            const [result] = assessed([{ ...row, [field]: Number(row[field]) + inCell }], county).schools;
            expect({ id, outcome: result!.indicators.find((each) => each.id === id)!.outcome }).toEqual({
              id,
              outcome: "met",
            });
          }
        });
      }),
    );
  });
});

function poorestIn({ schools }: Assessment, id: string): number {
  const attainments = schools.map(
    ({ indicators }) => indicators.find((each) => each.id === id)?.attainment ?? Infinity,
  );
  return attainments.indexOf(Math.min(...attainments));
}
