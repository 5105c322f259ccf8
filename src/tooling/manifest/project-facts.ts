import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { functionsMetadata } from "../../functions/metadata";
import type { DeclaredFunction, ProjectFacts } from "./manifest";

/** Gathers what the checkout holds. */
export function projectFacts(project: string): ProjectFacts {
  const { version } = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as { version: string };
  return {
    version,
    iconSize: (path) => pngSize(join(project, "assets", path)),
    functions: new Map([
      ["zh-CN", declaredFunctions("zh-CN")],
      ["en-US", declaredFunctions("en")],
    ]),
  };
}

function declaredFunctions(language: Parameters<typeof functionsMetadata>[0]): DeclaredFunction[] {
  return functionsMetadata(language).functions.map(({ id, name, options }) => ({
    id,
    name,
    needsAddresses: options.requiresParameterAddresses,
  }));
}

const pngSignature = "89504e470d0a1a0a";

/** Reads width and height from the header, where the PNG format keeps them. */
function pngSize(path: string): { width: number; height: number } | null {
  if (!existsSync(path)) {
    return null;
  }
  const bytes = readFileSync(path);
  const isPng = bytes.length > 24 && bytes.subarray(0, 8).toString("hex") === pngSignature;
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : null;
}
