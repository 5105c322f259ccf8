import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { lintManifest, type RuleFinding } from "./manifest/lint-manifest";
import { projectFacts } from "./manifest/project-facts";
import { findSchemaFaults, hasSchemas } from "./manifest/schema";
import { runTool } from "./run-tool";

const project = resolve(__dirname, "../..");
/** Microsoft's schemas are no part of the project; they are used where someone put them. */
const schemas = resolve(project, "../shared/xsd");

void runTool(async () => {
  const file = process.argv[2] ?? "manifest.xml";
  const text = readManifest(file);
  const faults = lintManifest(text, projectFacts(project));
  const findings = [...faults, ...(await schemaFaults(text, faults))];
  findings.forEach((finding) => console.error(sentence(file, finding)));
  if (findings.length > 0) {
    throw new Error(`${file}: ${findings.length} to correct.`);
  }
  console.log(`${file} is valid.`);
});

function readManifest(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new Error(`${file} cannot be read. Name the manifest: npm run validate -- PATH.`);
  }
}

async function schemaFaults(text: string, faults: readonly RuleFinding[]): Promise<readonly RuleFinding[]> {
  if (faults.some(({ rule }) => rule === "well-formed")) {
    return [];
  }
  if (!hasSchemas(schemas)) {
    console.log("Microsoft's schema is not beside the checkout; that step is skipped.");
    return [];
  }
  return findSchemaFaults(text, schemas);
}

function sentence(file: string, { line, rule, problem, wayOut }: RuleFinding): string {
  return `${line === null ? file : `${file}:${line}`} ${problem} ${wayOut} [${rule}]`;
}
