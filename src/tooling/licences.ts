import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import { dependencies } from "./licences/dependencies";
import { licencesPage, unclearLicences } from "./licences/licences-page";
import { runTool } from "./run-tool";

const project = resolve(__dirname, "../..");
const page = resolve(project, "docs/licences.md");

void runTool(async () => {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const list = await dependencies(project);
  const unclear = unclearLicences(list);
  if (unclear.length > 0) {
    const names = unclear.map(({ name, version, licence }) => `${name}@${version} (${licence})`).join(", ");
    throw new Error(
      `Licences that are unclear or not allowed: ${names}. Remove the package, or look into its licence.`,
    );
  }
  const text = await format(licencesPage(list), { ...(await resolveConfig(page)), filepath: page });
  if (!values.check) {
    writeFileSync(page, text);
  } else if (readFileSync(page, "utf8") !== text) {
    throw new Error("docs/licences.md is not of today's packages. Run npm run licences and commit it.");
  }
  console.log(`${list.length} packages, every licence clear.`);
});
