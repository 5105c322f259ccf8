import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import { checks, languages, type Language } from "../core";
import { checksPage } from "./rules/checks-page";
import { runTool } from "./run-tool";

const pages: Readonly<Record<Language, string>> = { "zh-CN": "docs/checks.md", en: "docs/checks.en.md" };
const project = resolve(__dirname, "../..");

void runTool(async () => {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  for (const language of languages) {
    const page = resolve(project, pages[language]);
    const text = await format(checksPage(language), { ...(await resolveConfig(page)), filepath: page });
    if (!values.check) {
      writeFileSync(page, text);
    } else if (readFileSync(page, "utf8") !== text) {
      throw new Error(`${pages[language]} is not of today's rules. Run npm run checks-page and commit it.`);
    }
  }
  console.log(`${checks.length} rules in ${languages.length} languages.`);
});
