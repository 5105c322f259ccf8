import type { FieldId } from "../field-id";
import type { Issue } from "../issue";
import { canonicalJson } from "../packs/pack-hash";
import type { AnswerKey } from "./answer";

/** Params that say where, not what: they change when rows move or a school is renamed. */
const placeParams: ReadonlySet<string> = new Set(["school", "sheet", "row", "rows", "firstRow", "other"]);

/**
 * Says what a query is about, so that an answer to it can be found again.
 *
 * @remarks Rows may move and the school may be renamed if it has a code; the key stays. When a figure that the
 * query states changes, so does `params`, and an answer given before no longer fits.
 *
 * @param schoolCode - The code of the school the issue is about; `null` when there is none.
 *
 * @example The fingerprint is readable
 * ```ts
 * answerKey({ code: "count-not-whole", severity: "query", at: null, school: "甲", params: { school: "甲", field: "books", value: 1.5 } }).params; // '{"field":"books","value":1.5}'
 * ```
 */
export function answerKey({ code, school, params }: Issue, schoolCode: string | null = null): AnswerKey {
  const told = Object.entries(params).filter(([name]) => !placeParams.has(name));
  return {
    code,
    school: school === null ? null : { name: school, code: schoolCode },
    field: "field" in params ? (params.field as FieldId) : null,
    params: canonicalJson(Object.fromEntries(told)),
  };
}
