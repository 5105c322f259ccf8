import * as v from "valibot";
import { packs } from "./catalogue";
import { meaningProblems } from "./pack-meaning";
import type { PackProblem, PackReading } from "./pack-problem";
import { extensionSchema, packSchema } from "./pack-schema";
import type { PackSource } from "./pack-source";
import { resolvePack } from "./resolve-pack";
import { shapeProblems } from "./shape-problems";
import type { ThresholdPack } from "./threshold-pack";

/**
 * Reads a pack that somebody brought as JSON, in full or as an extension of another.
 *
 * @remarks Never throws. What it means is looked at once its shape is right.
 *
 * @param json - What was parsed from JSON.
 * @param known - The packs it may extend, and whose ids it may not take.
 */
export function readPack(json: unknown, known: readonly ThresholdPack[] = packs): PackReading {
  const source = readSource(json);
  if (Array.isArray(source)) {
    return { problems: source };
  }
  const pack = resolvePack(source, known);
  if (pack === null) {
    return { problems: [unknownBase(source, known)] };
  }
  const problems = meaningProblems(pack, known, (indicator, index) =>
    "extends" in source ? `limits.${indicator}` : `limits[${index}]`,
  );
  return problems.length === 0 ? { pack } : { problems };
}

function readSource(json: unknown): PackSource | PackProblem[] {
  if (Array.isArray(json)) {
    return [{ code: "kind-wrong", path: "", params: { expected: "object", found: "[…]" } }];
  }
  const extending = typeof json === "object" && json !== null && "extends" in json;
  const result = v.safeParse(extending ? extensionSchema : packSchema, withoutSchema(json));
  return result.success ? result.output : shapeProblems(result.issues);
}

/** A file may name the published schema for the sake of editors. */
function withoutSchema(json: unknown): unknown {
  return typeof json === "object" && json !== null && "$schema" in json
    ? Object.fromEntries(Object.entries(json).filter(([member]) => member !== "$schema"))
    : json;
}

function unknownBase(source: PackSource, known: readonly ThresholdPack[]): PackProblem {
  const params = { found: "extends" in source ? source.extends : "", known: known.map(({ id }) => id) };
  return { code: "extends-unknown", path: "extends", params };
}
