import type { Cell, Grid, Stage, WorkbookPatch } from "../../src/core";
import { sealWorkbook } from "../../src/core";
import { inputsOf } from "../../src/core";
import { gridOf, rowsOf } from "./sealed-county";

/** A county as it was sealed, and after some changes. */
export interface EditedCounty {
  readonly packId: string;
  readonly stage: Stage;
  readonly before: Grid;
  readonly edited: Grid;
  /** The seal of the county as it was. */
  readonly patch: WorkbookPatch;
}

const kinds: readonly { readonly packId: string; readonly stage: Stage; readonly file: string }[] = [
  { packId: "cn-2017", stage: "primary", file: "test/cases/county-in-order/input.csv" },
  { packId: "cn-2012", stage: "primary", file: "test/cases/cn-2012-county/input.csv" },
  { packId: "hebei", stage: "primary", file: "test/cases/hebei-primary/input.csv" },
  { packId: "cn-2017", stage: "primary", file: "test/cases/coefficient-exactly-at-the-ceiling/input.csv" },
];

/**
 * Makes counties that differ from their seal in one to three figures: blank, zero, text, codes, halves, more and less,
 * and exactly what a limit asks. Always the same ones.
 */
export function editedCounties(count: number): readonly EditedCounty[] {
  const random = randomNumbers(20_261_129);
  return Array.from({ length: count }, (_, index) => {
    const { packId, stage, file } = kinds[index % kinds.length]!;
    const before = gridOf("小学", rowsOf(file).rows);
    const { patch, record } = sealWorkbook(before, {
      ...{
        packId,
        stage,
        language: "zh-CN",
        takenNames: ["小学"],
        version: "0",
        sealedAt: "2026-01-01T00:00:00Z",
      },
    });
    // a code of ten digits is no figure
    const figures = inputsOf(record).filter(({ value }) => typeof value === "number" && value < 1e9);
    const rows = before.rows.map((row) => [...row]);
    // a quarter of them is changed in one figure only, so that the verdict hangs on it
    const changes = 1 + Math.floor(random() * 3 * (index % 4 === 0 ? 0 : 1));
    for (let change = 0; change < changes; change += 1) {
      const { row, column, value } = figures[Math.floor(random() * figures.length)]!;
      rows[row]![column] = changed(Number(value), random);
    }
    return { packId, stage, before, edited: { ...before, rows }, patch };
  });
}

function changed(value: number, random: () => number): Cell {
  const whole = (factor: number) => Math.max(0, Math.round(value * factor));
  const ways: readonly (() => Cell)[] = [
    () => null,
    () => 0,
    () => "不详",
    () => "35",
    () => " 12.5 ",
    () => ["a", "n", "x", "m"][Math.floor(random() * 4)]!,
    () => -1,
    () => value + 0.5,
    () => whole(0.5),
    () => whole(0.85),
    () => whole(0.97),
    () => whole(1.03),
    () => whole(1.2),
    () => whole(2),
    () => whole(3),
    () => value * 1000,
  ];
  return ways[Math.floor(random() * ways.length)]!();
}

/** Numbers from 0 to 1 that are the same in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
