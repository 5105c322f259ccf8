import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readTally } from "../../src/tooling/test-tally";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tally-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const path = join(folder, "report.json");
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

function aFile(tests: readonly { fullName: string; status: string }[], status = "passed", message = "") {
  return { name: "a.test.ts", status, message, assertionResults: tests };
}

it("counts what passed", () => {
  const path = report({ numPassedTests: 2, testResults: [aFile([{ fullName: "x", status: "passed" }])] });
  expect(readTally("unit", path, 0)).toEqual({ passed: 2, failed: 0, failures: [] });
});

it.each([
  {
    what: "a failed test",
    file: aFile([{ fullName: "x", status: "failed" }], "failed"),
    line: "a.test.ts: x",
  },
  {
    what: "a skipped test",
    file: aFile([{ fullName: "x", status: "pending" }]),
    line: "a.test.ts: x (pending)",
  },
  {
    what: "a file that did not load",
    file: aFile([], "failed", "no such module\n at"),
    line: "a.test.ts: no such module",
  },
])("counts $what as failed", ({ file, line }) => {
  expect(readTally("unit", report({ numPassedTests: 0, testResults: [file] }), 1)).toEqual({
    passed: 0,
    failed: 1,
    failures: [line],
  });
});

it("counts a run that failed after its last test", () => {
  const path = report({ numPassedTests: 1, testResults: [aFile([{ fullName: "x", status: "passed" }])] });
  expect(readTally("unit", path, 1).failed).toBe(1);
});

it.each([
  { left: "no report", path: () => null },
  { left: "a broken report", path: () => report("{") },
])("counts a runner that left $left", ({ path }) => {
  expect(readTally("unit", path(), 137)).toMatchObject({ passed: 0, failed: 1 });
});
