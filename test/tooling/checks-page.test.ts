import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { checks } from "../../src/core";
import { checksPage } from "../../src/tooling/rules/checks-page";

it.each(["zh-CN", "en"] as const)(
  "describes every rule in %s, with what is said about its example",
  (language) => {
    const page = checksPage(language);
    checks.forEach(({ id, codes }) => {
      expect(page).toContain(`\`${id}\``);
      codes.forEach((code) => expect(page).toContain(`\`${code}\``));
    });
    expect(page.match(/^> /gm)!.length).toBeGreaterThanOrEqual(checks.length);
  },
);

it("keeps docs/checks.md true to the rules", () => {
  const args = [require.resolve("tsx/cli"), "src/tooling/checks-page.ts", "--check"];
  const cwd = resolve(__dirname, "../..");
  expect(execFileSync(process.execPath, args, { cwd, encoding: "utf8" })).toContain("rules in 2 languages");
}, 60_000);
