import { packs } from "../../src/core";
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { catalogue } from "../../src/functions/catalogue";
import { pages } from "../../src/functions/pages/catalogue";
import { evaluateFormula } from "../../src/tooling/function-pages/evaluate-formula";
import { functionGroups } from "../../src/tooling/function-pages/function-groups";

const ids = catalogue.map(({ id }) => id).sort();

it("has one page for every function, and no other", () => {
  expect(pages.map(({ id }) => id).sort()).toEqual(ids);
});

it("lists every function once in the index", () => {
  expect(functionGroups.flatMap((group) => group.ids).sort()).toEqual(ids);
});

const examples = pages.flatMap(({ id, examples }) => examples.map((example) => ({ id, ...example })));

it.each(examples)("$id shows in its example what $formula gives", async ({ cells, formula, result }) => {
  expect(rounded(await evaluateFormula(formula, cells, "zh-CN"))).toEqual(rounded(result));
});

it.each(examples)("$id gives $formula in English without a Chinese label", async ({ cells, formula }) => {
  const given = await evaluateFormula(formula, cells, "en");
  // a document is quoted as it is printed
  const cited = packs.flatMap(({ citation }) => [citation.documentNumber, citation.locator]);
  const own = new Set([...cells.flat().filter((cell) => typeof cell === "string"), ...cited]);
  const labels = [given].flat(2).filter((cell) => typeof cell === "string" && !own.has(cell));
  labels.forEach((label) => expect(label).not.toMatch(/[，。；：（）]/u));
});

it("keeps docs/functions true to the functions", () => {
  const args = [require.resolve("tsx/cli"), "src/tooling/function-pages.ts", "--check"];
  const cwd = resolve(__dirname, "../..");
  expect(execFileSync(process.execPath, args, { cwd, encoding: "utf8" })).toContain(
    "functions in 2 languages",
  );
}, 60_000);

/** Ten digits, since a page shows a figure as a person writes it. */
function rounded(result: unknown): unknown {
  if (Array.isArray(result)) {
    return result.map(rounded);
  }
  return typeof result === "number" ? Number(result.toPrecision(9)) : result;
}
