import { checkSheet, type PatchSheet } from "../../src/core";
import { editedCounties } from "./edited-counties";
import { compared, sealed, sealedWorkbook, verdictIn } from "./sealed-county";
import { openSoffice } from "./soffice";

describe("200 changes of a county, cell by cell", () => {
  const counties = editedCounties(200);
  const soffice = openSoffice();

  afterAll(() => soffice.close());

  it("make both say the same: every value, outcome and verdict", () => {
    const saved = soffice.saveAgain(counties.map(({ edited, patch }) => sealedWorkbook(edited, patch)));
    const results = counties.map(({ edited, packId, stage }, index) => {
      const again = sealed(edited, { packId, stage });
      return compared(saved[index]!, [withoutChanges(again.sheets[1]!)]);
    });
    expect(results.flatMap(({ different }) => different.slice(0, 2)).slice(0, 10)).toEqual([]);
    const verdicts = counties.map(({ packId }, index) => [packId, verdictIn(saved[index]!)] as const);
    const given = (packId: string) =>
      [...new Set(verdicts.filter(([id]) => id === packId).map(([, outcome]) => outcome))].sort();
    expect(given("cn-2017")).toEqual(["met", "notJudged", "unmet"]);
    expect(given("cn-2012")).toEqual(["met", "notJudged", "unmet"]);
    // limits of Hebei that nobody has seen: never met
    expect(given("hebei")).toEqual(["notJudged", "unmet"]);
  });

  it("cross limits both ways", () => {
    const outcomes = counties.map(({ before, edited, packId, stage }) => {
      const outcome = (grid: typeof edited) =>
        checkSheet(grid, { packId, stage }).assessment!.schools.map(({ indicators }) =>
          indicators.map((each) => each.outcome),
        );
      const [was, is] = [outcome(before).flat(), outcome(edited).flat()];
      return was.flatMap((each, index) => (each === is[index] ? [] : [`${each} to ${is[index]}`]));
    });
    const crossings = new Set(outcomes.flat());
    for (const crossing of ["met to unmet", "unmet to met", "met to notJudged"]) {
      expect(crossings).toContain(crossing);
    }
  });
});

/** A seal made after a change does not know of the change: the row that counts changes is left out. */
function withoutChanges(sheet: PatchSheet): PatchSheet {
  const isCount = ({ formula = "" }: PatchSheet["cells"][number]) => formula.startsWith("IF(AND(COUNT(");
  return { ...sheet, cells: sheet.cells.filter((cell) => cell.row > 12 || !isCount(cell)) };
}
