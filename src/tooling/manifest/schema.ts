import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";
import type { RuleFinding } from "./lint-manifest";

const mainSchema = "OfficeAppManifestV1_1.xsd";

/** Whether the schemas stand in the folder. */
export function hasSchemas(folder: string): boolean {
  return existsSync(join(folder, mainSchema));
}

/** Holds a manifest against Microsoft's schemas in `folder`. */
export async function findSchemaFaults(manifest: string, folder: string): Promise<readonly RuleFinding[]> {
  const preload = readdirSync(folder)
    .filter((name) => name.endsWith(".xsd") && name !== mainSchema)
    .map((fileName) => ({ fileName, contents: readFileSync(join(folder, fileName), "utf8") }));
  const { errors } = await validateXML({
    xml: { fileName: "manifest.xml", contents: manifest },
    schema: { fileName: mainSchema, contents: readFileSync(join(folder, mainSchema), "utf8") },
    preload,
  });
  return errors.map(({ loc, message }) => ({
    rule: "schema",
    line: loc?.lineNumber ?? null,
    problem: message.replace(/\{[^}]*\}/g, ""),
    wayOut: "Keep to Microsoft's order and names of elements.",
  }));
}
