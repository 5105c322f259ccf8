import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { readTally, type Tally } from "./test-tally";

/** One run of jest. The browser tests share one browser and the port it looks at, so they run in turn. */
interface Suite {
  readonly name: string;
  readonly args: readonly string[];
}

const suites: readonly Suite[] = [
  { name: "unit", args: ["--selectProjects", "unit"] },
  { name: "browser", args: ["--selectProjects", "browser", "--runInBand"] },
];

const project = resolve(__dirname, "../..");
const results = join(project, "test-results");

mkdirSync(results, { recursive: true });
const tallies = suites.map(runSuite);
const passed = sum(tallies.map((tally) => tally.passed));
const failed = sum(tallies.map((tally) => tally.failed));
tallies.flatMap((tally) => tally.failures).forEach((failure) => console.log(`FAILED ${failure}`));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function runSuite({ name, args }: Suite): Tally {
  const report = join(results, `${name}.json`);
  rmSync(report, { force: true });
  const jest = require.resolve("jest/bin/jest");
  const { status } = spawnSync(process.execPath, [jest, ...args, "--json", "--outputFile", report], {
    cwd: project,
    // the report goes to the file; on the terminal it would bury the failures
    stdio: ["ignore", "ignore", "inherit"],
  });
  return readTally(name, existsSync(report) ? report : null, status);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
