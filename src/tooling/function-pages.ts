import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import { languages } from "../core";
import { catalogue } from "../functions/catalogue";
import { pages } from "../functions/pages/catalogue";
import { functionPage } from "./function-pages/function-page";
import { indexPage, pageFile } from "./function-pages/index-page";
import { runTool } from "./run-tool";

const folder = resolve(__dirname, "../../docs/functions");

void runTool(async () => {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  mkdirSync(folder, { recursive: true });
  for (const language of languages) {
    await keep(`README${language === "en" ? ".en" : ""}.md`, indexPage(language), values.check);
    for (const entry of catalogue) {
      const page = pages.find(({ id }) => id === entry.id);
      if (page === undefined) {
        throw new Error(`EDU.${entry.id} has no page in src/functions/pages.`);
      }
      await keep(pageFile(entry.id, language), await functionPage(entry, page, language), values.check);
    }
  }
  console.log(`${catalogue.length} functions in ${languages.length} languages.`);
});

/** Writes a page, or makes sure that it is written already. */
async function keep(file: string, text: string, onlyCheck: boolean): Promise<void> {
  const path = resolve(folder, file);
  const formatted = await format(text, { ...(await resolveConfig(path)), filepath: path });
  if (!onlyCheck) {
    writeFileSync(path, formatted);
  } else if (readFileSync(path, "utf8") !== formatted) {
    throw new Error(
      `docs/functions/${file} is not of today's functions. Run npm run function-pages and commit it.`,
    );
  }
}
