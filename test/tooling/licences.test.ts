import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { isAllowed } from "../../src/tooling/licences/judge-licence";
import { licencesPage, unclearLicences } from "../../src/tooling/licences/licences-page";

const project = resolve(__dirname, "../..");

it.each(["MIT", "(BSD-3-Clause OR GPL-2.0)", "Apache-2.0 AND MIT", "(MIT OR GPL-3.0-or-later)"])(
  "allows %s",
  (licence) => {
    expect(isAllowed(licence)).toBe(true);
  },
);

it.each(["GPL-3.0-only", "UNKNOWN", "UNLICENSED", "MIT AND GPL-2.0", "MIT*", "SEE LICENSE IN x", ""])(
  "refuses %p",
  (licence) => {
    expect(isAllowed(licence)).toBe(false);
  },
);

it("finds the package without a clear licence", () => {
  const clear = { name: "a", version: "1.0.0", licence: "MIT", shipped: true };
  const unclear = { name: "b", version: "1.0.0", licence: "UNKNOWN", shipped: true };
  expect(unclearLicences([clear, unclear])).toEqual([unclear]);
});

it("lists what is shipped apart from the tools", () => {
  const page = licencesPage([
    { name: "in-the-product", version: "1.0.0", licence: "MIT", shipped: true },
    { name: "a-tool", version: "2.0.0", licence: "ISC", shipped: false },
  ]);
  const [atRunTime, forBuilding] = page.split("## For building");
  expect(atRunTime).toContain("| in-the-product | 1.0.0 | MIT |");
  expect(forBuilding).toContain("| a-tool | 2.0.0 | ISC |");
});

it("keeps docs/licences.md true to the installed packages", () => {
  const args = [require.resolve("tsx/cli"), "src/tooling/licences.ts", "--check"];
  expect(execFileSync(process.execPath, args, { cwd: project, encoding: "utf8" })).toContain(
    "every licence clear",
  );
}, 60_000);
