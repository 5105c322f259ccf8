import fc from "fast-check";
import {
  assess,
  asTheStandardSays,
  checkMemory,
  checkReading,
  checkSheet,
  noFindings,
  packs,
  type Cell,
  type CheckOptions,
  type Evidence,
  type Grid,
  type Switches,
} from "../../src/core";
import { descriptionOf, inputOf, packIn, situations } from "../case-runner/a-case";
import { aGrid, aSchool, aSheet } from "./a-sheet";

type Rows = readonly (readonly Cell[])[];

/** What somebody does to a sheet; places are shares of its height and width. */
interface Edit {
  readonly kind: "type" | "copy" | "delete-row" | "repeat-row" | "swap-rows" | "rename";
  readonly row: number;
  readonly column: number;
  readonly other: number;
  readonly cell: Cell;
}

const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const typed = fc.constantFrom<Cell>(
  ...[
    null,
    0,
    1,
    -5,
    1.5,
    40,
    600,
    99_999,
    "１２０",
    "1 200",
    "62%",
    "12间",
    "甲小学",
    "合计",
    "小学",
    "九年一贯制学校",
  ],
  ...[true, { error: "#REF!" }],
);
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom<Edit["kind"]>(
    ...(["type", "type", "type", "type", "copy"] as const),
    ...(["delete-row", "repeat-row", "swap-rows", "rename"] as const),
  ),
  row: share,
  column: share,
  other: share,
  cell: typed,
});

/** Changes rows as the pane does: rows that stay the same stay the same arrays. */
function edited(rows: Rows, { kind, row: high, column: wide, other: far, cell }: Edit): Rows {
  const row = Math.floor(high * rows.length);
  const other = Math.floor(far * rows.length);
  const column = Math.floor(wide * (rows[row]?.length ?? 0));
  const withCell = (now: Cell) =>
    rows.map((cells, at) =>
      at === row ? cells.map((before, index) => (index === column ? now : before)) : cells,
    );
  switch (kind) {
    case "type":
      return withCell(cell);
    case "copy":
      return withCell(rows[other]?.[column] ?? null);
    case "rename":
      return withCell(`${String(rows[row]?.[column] ?? "")}*`);
    case "delete-row":
      return rows.length > 3 ? rows.filter((_, at) => at !== row) : rows;
    case "repeat-row":
      return [...rows.slice(0, row), ...rows.slice(other, other + 1), ...rows.slice(row)];
    case "swap-rows":
      return rows.map((cells, at) => (at === row ? rows[other]! : at === other ? rows[row]! : cells));
  }
}

const cases = situations.filter((situation) => {
  const { kind, files } = descriptionOf(situation);
  return (kind ?? "sheet") === "sheet" && files === undefined;
});

describe("a check that remembers", () => {
  it.each(cases)("says what one that does not would say, after every edit of the case %s", (situation) => {
    const { packId = "cn-2017", stage = null, lastYear, pack, switches } = descriptionOf(situation);
    const options: CheckOptions = {
      ...{ packId, stage, switches: { ...asTheStandardSays, ...switches } },
      ...(lastYear === undefined ? {} : { lastYear: inputOf(situation, lastYear) }),
      ...(pack === undefined ? {} : { pack: packIn(situation, pack) }),
    };
    const given = inputOf(situation);
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const memory = checkMemory();
        let grid: Grid = given;
        checkSheet(grid, options, undefined, memory);
        for (const each of edits) {
          grid = { ...grid, rows: edited(grid.rows, each) };
          expect(checkReading(grid, options, undefined, memory)).toEqual(checkReading(grid, options));
        }
      }),
      { numRuns: 25 },
    );
  });

  it("says so whatever it is asked in turn: standards, stages, what counts", () => {
    const grid = inputOf("both-stages-in-one-sheet");
    const asked = fc.record({
      packId: fc.constantFrom(...packs.map(({ id }) => id)),
      stage: fc.constantFrom("primary" as const, "junior" as const, null),
      switches: fc.record<Switches>({
        privateSchools: fc.constantFrom("by-standard", "take-part", "leave-out"),
        smallTeachingPoints: fc.constantFrom("by-standard", "take-part"),
        relaxations: fc.constantFrom([], ["itinerant-arts-teachers"], ["off-site-sports-area"]),
      }),
    });
    fc.assert(
      fc.property(fc.array(asked, { minLength: 2, maxLength: 4 }), (all) => {
        const memory = checkMemory();
        for (const options of all) {
          expect(checkReading(grid, options, undefined, memory)).toEqual(checkReading(grid, options));
        }
      }),
      { numRuns: 30 },
    );
  });

  it("judges again a school of which a figure came to be in doubt, or is no longer", () => {
    const { schools: memory } = checkMemory();
    const options = { packId: "cn-2017", stage: "primary" } as const;
    const { reading, pack } = checkReading(aSheet([aSchool(), aSchool()]), options);
    const doubt = reading.schools[0]!.amounts["backbone-teachers"]!.at;
    const doubtful: Evidence = {
      ...noFindings,
      isDoubtful: ({ row, column }) => row === doubt.row && column === doubt.column,
    };
    for (const evidence of [noFindings, doubtful, noFindings]) {
      const assessed = assess(reading.schools, pack, "primary", evidence, asTheStandardSays, memory);
      expect(assessed).toEqual(assess(reading.schools, pack, "primary", evidence));
      expect(assessed.schools[0]!.notJudged > 0).toBe(evidence === doubtful);
    }
  });

  it("hands back the very results of the schools that did not change", () => {
    const memory = checkMemory();
    const options = { packId: "cn-2017", stage: "primary" } as const;
    const { rows } = aSheet([aSchool(), aSchool(), aSchool()]);
    const before = checkSheet(aGrid(rows), options, undefined, memory).assessment!.schools;
    const now = rows.map((row, at) => (at === 2 ? row.map((cell) => (cell === 400 ? 401 : cell)) : row));
    const after = checkSheet(aGrid(now), options, undefined, memory).assessment!.schools;
    expect(after.map((school, position) => school === before[position])).toEqual([true, false, true]);
  });
});
