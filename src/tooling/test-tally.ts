import { readFileSync } from "node:fs";

/** What came of one run of jest. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** One line a failed test or file. */
  readonly failures: readonly string[];
}

/** The part of jest's JSON report that is read. */
interface JestReport {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/**
 * Counts what a run of jest reported.
 *
 * @remarks A file that did not even load, a skipped test and a runner that died count as failures: none of them is a pass.
 *
 * @param report - Path of the JSON report; `null` when the run left none.
 * @param status - The exit code of the run; `null` when a signal ended it.
 */
export function readTally(suite: string, report: string | null, status: number | null): Tally {
  const read = report === null ? null : readReport(report);
  if (read === null) {
    return {
      passed: 0,
      failed: 1,
      failures: [`${suite}: the runner ended without a report (exit code ${status})`],
    };
  }
  const failures = [...read.testResults.flatMap(fileFailures), ...strayFailure(suite, read, status)];
  return { passed: read.numPassedTests, failed: failures.length, failures };
}

function readReport(path: string): JestReport | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as JestReport;
  } catch {
    return null;
  }
}

function fileFailures({
  name,
  status,
  message,
  assertionResults,
}: JestReport["testResults"][number]): string[] {
  const tests = assertionResults.filter((test) => test.status !== "passed");
  if (tests.length === 0 && status === "failed") {
    return [`${name}: ${message.trim().split("\n")[0] ?? "did not load"}`];
  }
  return tests.map(
    (test) => `${name}: ${test.fullName}${test.status === "failed" ? "" : ` (${test.status})`}`,
  );
}

/** A run may fail although every test passed, for example when something threw after the last one. */
function strayFailure(suite: string, { testResults }: JestReport, status: number | null): string[] {
  const explained = testResults.some((file) => fileFailures(file).length > 0);
  return status === 0 || explained
    ? []
    : [`${suite}: the runner failed with exit code ${status}, no test did`];
}
