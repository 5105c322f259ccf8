import fc from "fast-check";
import { packs, type Cell, type FieldId, type Stage, type ThresholdPack } from "../../src/core";
import type { SchoolRow } from "./a-sheet";

/** Everything some standard measures, in whole and even figures, and the most a school has of it. */
const measured: readonly (readonly [FieldId, number])[] = [
  ...([
    ["qualified-teachers", 50],
    ["required-qualified-teachers", 60],
    ["backbone-teachers", 16],
  ] as const),
  ...([
    ["pe-art-teachers", 16],
    ["senior-title-teachers", 40],
    ["staff", 140],
  ] as const),
  ...([
    ["teaching-area", 6000],
    ["indoor-sports-area", 800],
    ["outdoor-sports-area", 9000],
  ] as const),
  ...([
    ["land-area", 30_000],
    ["green-area", 3000],
    ["dormitory-area", 900],
    ["toilet-area", 300],
  ] as const),
  ...([
    ["running-track", 400],
    ["equipment-value", 240],
    ["multimedia-rooms", 40],
  ] as const),
  ...([
    ["computers", 160],
    ["computer-seats", 60],
    ["books", 40_000],
    ["laboratories", 8],
  ] as const),
  ...([
    ["boarders", 100],
    ["migrant-pupils", 200],
    ["largest-class", 60],
  ] as const),
];

const kinds: Readonly<Record<Stage, string>> = { primary: "小学", junior: "初级中学" };

/** A school of one stage with every figure that any standard measures; `cell` may leave some of them out. */
export function anySchool(
  stage: Stage,
  cell: (most: number) => fc.Arbitrary<Cell> = evenFigure,
): fc.Arbitrary<SchoolRow> {
  const figures = measured.map(([field, most]) => [field, cell(most)] as const);
  const school = fc.record({
    location: fc.constantFrom("中心城区", "城区", "镇区", "乡村"),
    "built-year": fc.constantFrom(1990, 2015),
    pupils: fc.integer({ min: 50, max: 600 }).map((half) => half * 2),
    classes: fc.constantFrom(12, 18, 24),
    teachers: fc.integer({ min: 30, max: 50 }).map((half) => half * 2),
    "building-area": fc.integer({ min: 8000, max: 20_000 }).map((half) => half * 2),
    "retention-rate": fc.constantFrom(0.9, 0.98, 1),
    ...Object.fromEntries(figures),
    "school-type": fc.constant(kinds[stage]),
  });
  return school.map(withHallsAmongRooms);
}

/** A sports hall is among the rooms: a sheet that says otherwise is wrong, and nothing is judged by its rooms. */
function withHallsAmongRooms(school: SchoolRow): SchoolRow {
  const [rooms, halls] = [school["teaching-area"], school["indoor-sports-area"]];
  const isWrong = typeof rooms === "number" && typeof halls === "number" && halls > rooms;
  return isWrong ? { ...school, "indoor-sports-area": rooms } : school;
}

/** An even figure from 0 on, so that half of it is whole. */
export function evenFigure(most: number): fc.Arbitrary<Cell> {
  return fc.integer({ min: 0, max: most / 2 }).map((half) => half * 2);
}

/** A county of one stage under one of the standards that ship. */
export interface AnyCounty {
  readonly pack: ThresholdPack;
  readonly stage: Stage;
  readonly rows: readonly SchoolRow[];
}

/** Up to six schools, named and coded, under any standard. */
export function anyCounty(cell?: (most: number) => fc.Arbitrary<Cell>): fc.Arbitrary<AnyCounty> {
  return fc
    .record({ pack: fc.constantFrom(...packs), stage: fc.constantFrom<Stage>("primary", "junior") })
    .chain(({ pack, stage }) =>
      fc.array(anySchool(stage, cell), { minLength: 1, maxLength: 6 }).map((rows) => ({
        pack,
        stage,
        rows: rows.map((row, index) => named(row, index, stage)),
      })),
    );
}

/** Gives a school a name and code of its own. */
export function named(row: SchoolRow, index: number, stage: Stage): SchoolRow {
  const code = `${stage === "primary" ? 21 : 31}37${String(index).padStart(6, "0")}`;
  return {
    "school-name": `第${index + 1}${stage === "primary" ? "小学" : "中学"}`,
    "school-code": code,
    ...row,
  };
}
