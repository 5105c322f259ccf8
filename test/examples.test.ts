import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { weightedSample } from "../src/core";

/** A line of a docblock that shows a call and what it gives: `call; // result`. */
const example = /^ \* (?<call>[^`/]+); \/\/ (?<result>.+)$/gmu;
const core = join(__dirname, "../src/core");

const examples = readdirSync(core, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) =>
    [...readFileSync(join(core, file), "utf8").matchAll(example)].map(({ groups }) => ({
      file,
      call: groups?.["call"] ?? "",
      result: groups?.["result"] ?? "",
    })),
  );

/** What any example may use besides what its own file exports. */
const around = { weightedSample };

it("finds the examples of the core", () => {
  expect(examples.length).toBeGreaterThan(10);
});

it.each(examples)("$file: $call gives $result", async ({ file, call, result }) => {
  const exported = { ...around, ...((await import(join(core, file))) as Readonly<Record<string, unknown>>) };
  const evaluate = (code: string): unknown =>
    new Function(...Object.keys(exported), `return (${code});`)(...Object.values(exported));
  const [given, shown] = [evaluate(call), evaluate(result)];
  if (typeof shown === "number") {
    // an example shows a figure as a person writes it, not its last binary digit
    expect(Math.abs(Number(given) - shown)).toBeLessThanOrEqual(Math.abs(shown) * 1e-12);
  } else {
    expect(given).toEqual(shown);
  }
});
