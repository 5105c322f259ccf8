import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import { languages, type Language } from "../core";
import { conformancePage } from "./conformance/page";
import { runTool } from "./run-tool";

const pages: Readonly<Record<Language, string>> = {
  "zh-CN": "docs/conformance.md",
  en: "docs/conformance.en.md",
};
const project = resolve(__dirname, "../..");

void runTool(async () => {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  for (const language of languages) {
    const page = resolve(project, pages[language]);
    const text = await format(conformancePage(language), { ...(await resolveConfig(page)), filepath: page });
    if (!values.check) {
      writeFileSync(page, text);
    } else if (readFileSync(page, "utf8") !== text) {
      throw new Error(
        `${pages[language]} is not of today's measures. Run npm run conformance and commit it.`,
      );
    }
  }
  console.log(`Conformance in ${languages.length} languages.`);
});
