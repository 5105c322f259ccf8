import fc from "fast-check";
import { assess, type Outcome } from "../../../src/core";
import { aSchool, type SchoolRow } from "../a-sheet";
import { packWith, schoolsOf } from "./a-school";

const fields = [
  "qualified-teachers",
  "backbone-teachers",
  "pe-art-teachers",
  "outdoor-sports-area",
  "equipment-value",
  "multimedia-rooms",
] as const;
const worst: readonly Outcome[] = ["unmet", "notJudged", "met"];

describe("giving the poorest school more", () => {
  it("never worsens what it is judged to be, in one indicator or in all", () => {
    const figure = fc.integer({ min: 0, max: 60 });
    const row = fc.record(Object.fromEntries(fields.map((field) => [field, figure])));
    const judged = (differences: SchoolRow) =>
      assess(schoolsOf([aSchool(), aSchool({ pupils: 300, ...differences })]), packWith({}), "primary")
        .schools[1]!;
    fc.assert(
      fc.property(row, fc.constantFrom(...fields), fc.integer({ min: 1, max: 40 }), (held, field, more) => {
        const before = judged(held);
        const after = judged({ ...held, [field]: held[field]! + more });
        expect(worst.indexOf(after.outcome)).toBeGreaterThanOrEqual(worst.indexOf(before.outcome));
        after.indicators.forEach(({ outcome, attainment }, index) => {
          expect(worst.indexOf(outcome)).toBeGreaterThanOrEqual(
            worst.indexOf(before.indicators[index]!.outcome),
          );
          expect(attainment!).toBeGreaterThanOrEqual(before.indicators[index]!.attainment!);
        });
      }),
    );
  });
});
