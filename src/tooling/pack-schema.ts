import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import { publishedPackSchema } from "./packs/published-schema";
import { runTool } from "./run-tool";

const name = "docs/threshold-pack.schema.json";
const page = resolve(__dirname, "../..", name);

void runTool(async () => {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const json = JSON.stringify(publishedPackSchema());
  const text = await format(json, { ...(await resolveConfig(page)), filepath: page });
  if (!values.check) {
    writeFileSync(page, text);
  } else if (readFileSync(page, "utf8") !== text) {
    throw new Error(`${name} is not of today's packs. Run npm run pack-schema and commit it.`);
  }
  console.log(`${name} describes the packs.`);
});
