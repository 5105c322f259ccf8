import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Measured } from "./measure";
import type { RowsMeasured } from "./measure-rows";
import { formColumns } from "./official-grid";

const sizes = [6000, 60_000, 600_000] as const;
// 600,000 rows of forms fill more than the four gigabytes Node takes by itself
const heapMegabytes = 10_000;
// with the sixteen megabytes Node takes by itself, the largest sheet spends half its time moving young objects
const youngMegabytes = 128;

/** Sheets of growing length, every rule and the assessment: the time must grow with the rows and no faster. */
export const title = `checking and assessing ${formColumns} columns of the official form, one run each`;

export function run(): readonly Measured[] {
  return sizes.map((rows) => {
    const measured = measuredApart(rows);
    return {
      name: `checkSheet of ${rows.toLocaleString("en")} rows`,
      milliseconds: measured.milliseconds,
      note: noteOn(rows, measured),
    };
  });
}

/** In a process of its own, so that the memory of one size does not count for the next. */
function measuredApart(rows: number): RowsMeasured {
  const script = join(__dirname, "measure-rows.ts");
  const flags = [
    `--max-old-space-size=${heapMegabytes}`,
    `--max-semi-space-size=${youngMegabytes}`,
    ...["--expose-gc", "--require", "tsx/cjs"],
  ];
  return JSON.parse(
    execFileSync(process.execPath, [...flags, script, String(rows)], { encoding: "utf8" }),
  ) as RowsMeasured;
}

function noteOn(rows: number, measured: RowsMeasured): string {
  const { milliseconds, cpuMilliseconds, systemMilliseconds, parseMilliseconds } = measured;
  return [
    `${((milliseconds * 1000) / rows).toFixed(1)} µs a row`,
    `× ${(milliseconds / parseMilliseconds).toFixed(0)} of JSON.parse of the same cells`,
    `${cpuMilliseconds.toFixed(0)} ms on one core, of which the system took ${systemMilliseconds.toFixed(0)}`,
    `the report keeps ${measured.heldMegabytes.toFixed(0)} MB`,
    `at most ${measured.peakMegabytes.toFixed(0)} MB in all`,
  ].join(", ");
}
