import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { runTool } from "./run-tool";
import { readTally, type Tally } from "./test-tally";

/** One run of jest. */
interface Suite {
  readonly name: string;
  readonly args: readonly string[];
}

/** One after the other; those of one group side by side, since a browser waits more than it works. */
const groups: readonly (readonly Suite[])[] = [
  // on two cores jest would leave one of them idle
  [{ name: "unit", args: ["--selectProjects", "unit", "--maxWorkers=100%"] }],
  [{ name: "browser", args: ["--selectProjects", "browser", "--maxWorkers=2"] }, ...libreOfficeSuites()],
];

const project = resolve(__dirname, "../..");
const results = join(project, "test-results");

void runTool(async () => {
  mkdirSync(results, { recursive: true });
  const tallies: Tally[] = [];
  for (const group of groups) {
    tallies.push(...(await Promise.all(group.map(runSuite))));
  }
  const passed = sum(tallies.map((tally) => tally.passed));
  const failed = sum(tallies.map((tally) => tally.failed));
  tallies.flatMap((tally) => tally.failures).forEach((failure) => console.log(`FAILED ${failure}`));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});

/**
 * LibreOffice computes sealed workbooks anew, where it is installed. Where it is not, this is said and nothing is
 * counted; on a machine for tests it must be there, and its lack fails.
 */
function libreOfficeSuites(): readonly Suite[] {
  const program = process.env["SOFFICE_PATH"] ?? "soffice";
  const isThere = spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined;
  if (!isThere && process.env["CI"] === undefined) {
    console.log(
      "libreoffice: not run, for there is no soffice here (Debian: apt-get install libreoffice-calc-nogui)",
    );
    return [];
  }
  return [{ name: "libreoffice", args: ["--selectProjects", "libreoffice", "--runInBand"] }];
}

async function runSuite({ name, args }: Suite): Promise<Tally> {
  const report = join(results, `${name}.json`);
  rmSync(report, { force: true });
  const jest = require.resolve("jest/bin/jest");
  const run = spawn(process.execPath, [jest, ...args, "--json", "--outputFile", report], {
    cwd: project,
    // the report goes to the file; on the terminal it would bury the failures
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [status] = (await once(run, "exit")) as [number | null];
  return readTally(name, existsSync(report) ? report : null, status);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
