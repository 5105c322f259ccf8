import { toJsonSchema } from "@valibot/to-json-schema";
import { exactOptional, strictObject, string, union } from "valibot";
import { extensionSchema, packParts, packSchema } from "../../core/packs/pack-schema";

/**
 * Writes the shape of a pack's JSON form as JSON Schema.
 *
 * @remarks A file may name the schema by `$schema`, for the sake of editors. A schema cannot say that rows must rise or that no indicator comes twice; `balance standards --read` does.
 */
export function publishedPackSchema(): object {
  const named = { $schema: exactOptional(string()) };
  const pack = strictObject({ ...packSchema.entries, ...named });
  const extension = strictObject({ ...extensionSchema.entries, ...named });
  // JSON has no infinite numbers, so that the schema need not refuse them
  const { $schema, ...shape } = toJsonSchema(union([pack, extension]), {
    definitions: { ...packParts, pack, extension },
    ignoreActions: ["finite"],
  });
  return {
    $schema,
    title: "Threshold pack",
    description:
      "A published standard as data: in full, or as an extension of another. null stands for a number that the document states and nobody has seen.",
    ...shape,
  };
}
