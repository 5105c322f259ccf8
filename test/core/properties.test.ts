import fc from "fast-check";
import {
  checkSheet,
  describeIssue,
  fieldIds,
  messagesIn,
  packs,
  type Cell,
  type CheckOptions,
  type Grid,
  type RelaxationId,
  type Switches,
} from "../../src/core";
import { checks } from "../../src/core/checks/catalogue";
import { aGrid, aSheet, check, headerOf } from "./a-sheet";
import { anyCounty, evenFigure } from "./any-school";

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -5, max: 5000 }) },
  fc.double(),
  fc.string(),
  fc.constantFrom<Cell>("合计", "甲小学", "１２", "1,200", "教学点", "", " ", "注：", "12人", "a", "n", "是"),
  fc.constantFrom<Cell>(
    "九年一贯制学校",
    "十二年一贯制学校",
    "初级中学",
    "民办",
    "乡村",
    "2137000001",
    "98%",
  ),
  fc.boolean(),
  fc.constant(null),
  fc.record({ error: fc.constantFrom("#REF!", "#DIV/0!") }),
);
const anyHeader = fc.shuffledSubarray([...fieldIds], { minLength: 2 }).map((fields) => fields.map(headerOf));
const rowsOf = (width: number) => fc.array(fc.array(anyCell, { maxLength: width }), { maxLength: 9 });

/** A sheet of any cells, most often under headers of ours. */
const anyGrid: fc.Arbitrary<Grid> = fc
  .oneof(
    {
      weight: 3,
      arbitrary: anyHeader.chain((header) => rowsOf(header.length).map((rows) => [header, ...rows])),
    },
    { weight: 1, arbitrary: rowsOf(8) },
  )
  .map((rows) => aGrid(rows, "Sheet1"));

const relaxationIds: readonly RelaxationId[] = packs.flatMap(({ relaxations }) =>
  relaxations.map(({ id }) => id),
);
const anySwitches: fc.Arbitrary<Switches> = fc.record({
  privateSchools: fc.constantFrom("by-standard", "take-part", "leave-out"),
  smallTeachingPoints: fc.constantFrom("by-standard", "take-part"),
  relaxations: fc.subarray([...relaxationIds]),
});
const anyOptions: fc.Arbitrary<CheckOptions> = fc.record(
  {
    packId: fc.constantFrom(...packs.map(({ id }) => id)),
    stage: fc.constantFrom("primary", "junior", null),
    switches: anySwitches,
    lastYear: anyGrid,
  },
  { requiredKeys: ["packId", "stage"] },
);

/** No spreadsheet holds infinities; a sentence would quote them as what the cell says. */
function withoutInfinities(grid: Grid): Grid {
  const finite = (cell: Cell) => (typeof cell === "number" && !Number.isFinite(cell) ? null : cell);
  return { ...grid, rows: grid.rows.map((row) => row.map(finite)) };
}

describe("on any cells at all", () => {
  it("has checks to run and standards to run them for", () => {
    expect(checks.length).toBeGreaterThanOrEqual(60);
    expect(packs.length).toBeGreaterThanOrEqual(11);
  });

  it("never throws, whatever the standard, stage, switches and last year", () => {
    fc.assert(
      fc.property(anyGrid, anyOptions, (grid, options) => {
        const report = checkSheet(grid, options);
        // plain data: a NaN or a date would not come back the same
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      }),
      { numRuns: 300 },
    );
  });

  it("has a sentence for every finding in both languages, with every place filled in", () => {
    fc.assert(
      fc.property(anyGrid, anyOptions, (grid, options) => {
        for (const issue of checkSheet(withoutInfinities(grid), options).issues) {
          for (const messages of Object.values(messagesIn)) {
            expect(describeIssue(messages, issue)).not.toMatch(/undefined|NaN|\[object|Infinity/);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("counts every school that takes part exactly once", () => {
    fc.assert(
      fc.property(anyGrid, anyOptions, (grid, options) => {
        const { assessment } = checkSheet(grid, options);
        fc.pre(assessment !== null);
        const { verdict, schools } = assessment!;
        const counted =
          verdict.schoolsMet + verdict.schoolsUnmet + verdict.schoolsNotJudged + verdict.schoolsExcluded;
        expect(counted).toBe(schools.length);
      }),
    );
  });
});

describe("the verdict", () => {
  const sometimesBlank = (most: number) =>
    fc.oneof(
      { weight: 20, arbitrary: evenFigure(most) },
      { weight: 1, arbitrary: fc.constantFrom<Cell>(null, "无", "m") },
    );

  it("is never met while anything is unjudged or an error is open, under any standard", () => {
    fc.assert(
      fc.property(anyCounty(sometimesBlank), ({ pack, stage, rows }) => {
        const { issues, assessment } = checkSheet(aSheet(rows), { packId: pack.id, stage });
        const { verdict, schools, indicators, composite } = assessment!;
        const judged = [
          ...(pack.limits.length > 0 ? schools : []),
          ...indicators,
          ...(composite === null ? [] : [composite]),
        ];
        const open =
          issues.some(({ severity }) => severity === "error") ||
          judged.some(({ outcome }) => outcome === "notJudged");
        expect(verdict.outcome === "met" && open).toBe(false);
        expect(verdict.outcome === "met").toBe(verdict.reasons.length === 0);
      }),
      { numRuns: 400 },
    );
  });

  it("is met where nothing is amiss, so that the rule above is put to the test", () => {
    const rows = [400, 600].map((pupils, index) => ({
      "school-name": `第${index + 1}小学`,
      "school-type": "小学",
      pupils,
      teachers: pupils / 10,
      "qualified-teachers": pupils / 20,
      "backbone-teachers": pupils / 50,
      "pe-art-teachers": pupils / 50,
      "teaching-area": pupils * 6,
      "indoor-sports-area": pupils,
      "outdoor-sports-area": pupils * 9,
      "equipment-value": pupils / 4,
      "multimedia-rooms": pupils / 40,
    }));
    expect(check(aSheet(rows)).assessment!.verdict.outcome).toBe("met");
  });
});
