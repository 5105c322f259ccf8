import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { missingWords } from "../../../src/workbench/grid/missing-words";

const project = resolve(__dirname, "../../..");
const engine = readFileSync(join(project, "node_modules/@univerjs/sheets-formula/lib/es/index.js"), "utf8");
const asked = [...engine.matchAll(/"sheets-formula\.progress\.([\w-]+)"/g)].map(([, key]) => key!);

it.each(["zh-CN", "en-US"] as const)(
  "has every word in %s that the grid asks for while it calculates",
  (locale) => {
    expect(asked.length).toBeGreaterThan(3);
    expect(Object.keys(missingWords[locale]["sheets-formula"].progress).sort()).toEqual(
      [...new Set(asked)].sort(),
    );
  },
);
