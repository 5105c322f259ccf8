import {
  checkSheet,
  packs,
  sealNamespace,
  workbookMessagesIn,
  type Cell,
  type Outcome,
  type PatchSheet,
} from "../../src/core";
import { readPart, readValues, readWorkbook } from "../../src/xlsx";
import { editedCounties } from "./edited-counties";
import { compared, gridOf, rowsOf, sealed, sealedWorkbook } from "./sealed-county";
import { openSoffice, type Soffice } from "./soffice";

let soffice: Soffice;

beforeAll(() => {
  soffice = openSoffice();
});

afterAll(() => soffice.close());

const sample = "assets/samples/sample-county.xlsx";

it("computes anew what a file holds as the result of a formula", () => {
  const grid = gridOf("小学", rowsOf("test/cases/county-in-order/input.csv").rows);
  const patch = sealed(grid, { packId: "cn-2017" });
  const wrong = {
    ...patch,
    sheets: patch.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        typeof cell.value === "number" && cell.formula ? { ...cell, value: 99 } : cell,
      ),
    })),
  };
  const [saved] = soffice.saveAgain([sealedWorkbook(grid, wrong)]);
  expect(compared(saved!, patch.sheets).different).toEqual([]);
});

describe("a sealed county, opened and computed by LibreOffice", () => {
  const jobs = packs.flatMap(({ id: packId }) =>
    ["小学", "初中"].flatMap((sheet) =>
      (["zh-CN", "en"] as const).map((language) => ({ packId, sheet, language })),
    ),
  );

  it("gives every value and outcome of the core, under every standard, for both stages, in both languages", () => {
    const sealedJobs = jobs.map(({ packId, sheet, language }) => {
      const grid = gridOf(sheet, rowsOf(sample, sheet).rows);
      const patch = sealed(grid, { packId }, language);
      return { grid, patch };
    });
    const saved = soffice.saveAgain(sealedJobs.map(({ grid, patch }) => sealedWorkbook(grid, patch)));
    const results = sealedJobs.map(({ patch }, index) => compared(saved[index]!, patch.sheets));
    expect(results.flatMap(({ different }) => different)).toEqual([]);
    expect(results.every(({ count }) => count > 100)).toBe(true);
  });

  it("keeps validations, colours and the record when LibreOffice saves it", () => {
    const grid = gridOf("小学", rowsOf(sample, "小学").rows);
    const before = sealedWorkbook(grid, sealed(grid, { packId: "cn-2017" }));
    const [after] = soffice.saveAgain([before]);
    const [then, now] = [readWorkbook(before, "a.xlsx"), readWorkbook(after!, "b.xlsx")];
    const formulas = (book: typeof now) =>
      (book.sheets[0]!.conditionalFormats ?? []).map(({ formula }) => formula.replace(/['$ ]/g, "")).sort();
    expect(formulas(now)).toEqual(formulas(then));
    expect(now.sheets[0]!.validations.flatMap(({ ranges }) => ranges)).toHaveLength(
      then.sheets[0]!.validations.flatMap(({ ranges }) => ranges).length,
    );
    expect(readPart(after!, sealNamespace)).not.toBeNull();
  });
});

describe("rows of a sealed county", () => {
  const { rows } = rowsOf("test/cases/county-in-order/input.csv");
  const grid = gridOf("小学", rows);
  const patch = sealed(grid, { packId: "cn-2017" });
  const words = workbookMessagesIn["zh-CN"].seal;
  const resultsOf = (saved: Uint8Array) =>
    readValues(saved, "saved.xlsx").find(({ name }) => name === words.sheets.results)!.rows;
  const header = rows.findIndex((row) => row.includes("学校名称")) + 1;
  const end = rows.findLastIndex((row) => typeof row[3] === "number" && row[2] !== null) + 1;

  it("may be sorted: every school keeps its results, and the verdict stays", () => {
    const sorted = {
      ...grid,
      rows: [
        ...grid.rows.slice(0, header),
        ...grid.rows.slice(header, end).reverse(),
        ...grid.rows.slice(end),
      ],
    };
    const [plain, turned] = soffice.saveAgain([grid, sorted].map((each) => sealedWorkbook(each, patch)));
    const byName = (saved: Uint8Array) =>
      Object.fromEntries(
        resultsOf(saved)
          .slice(13)
          .map((row) => [row[0], row.slice(1, 31)]),
      );
    expect(byName(turned!)).toEqual(byName(plain!));
    expect([verdictIn(plain!), verdictIn(turned!)]).toEqual(["met", "met"]);
  });

  it.each([
    {
      name: "a school that was added",
      change: (all: Cell[][]) => all.push([...all.at(-1)!.slice(0, 0), "新增小学", ...all.at(-1)!.slice(1)]),
    },
    {
      name: "a school that is there twice",
      change: (all: Cell[][]) => (all[header] = [...all[header + 1]!]),
    },
    { name: "a name that is gone", change: (all: Cell[][]) => (all[header]![0] = null) },
    { name: "another type of school", change: (all: Cell[][]) => (all[header]![2] = "九年一贯制学校") },
  ])("give no verdict of met after $name", ({ change }) => {
    const all = grid.rows.map((row) => [...row]);
    change(all);
    const [saved] = soffice.saveAgain([sealedWorkbook({ ...grid, rows: all }, patch)]);
    expect(verdictIn(saved!)).toBe("notJudged");
  });
});

describe("200 changes of a county, cell by cell", () => {
  const counties = editedCounties(200);

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

/** What the results sheet says in its own words. */
function verdictIn(saved: Uint8Array): Outcome {
  const words = workbookMessagesIn["zh-CN"].seal;
  const rows = readValues(saved, "saved.xlsx").find(({ name }) => name === words.sheets.results)!.rows;
  const said: Cell = rows[2]![1]!;
  return (["met", "unmet", "notJudged"] as const).find((outcome) => words.results[outcome] === said)!;
}
