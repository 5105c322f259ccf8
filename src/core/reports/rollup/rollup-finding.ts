import type { FieldId } from "../../field-id";
import type { Stage } from "../../stage";

/**
 * One thing that a county must settle before its figures can be relied on. Plain data.
 *
 * - `school-twice`: the same code or name in two places, with figures that differ in `fields`, or alike where it is
 *   empty; no row is dropped. `school-missing`: expected, and in no file. `school-unexpected`: the other way round.
 * - `seal-tampered`, `figures-changed`: what has become of the seal of a file.
 * - `other-standard`, `other-stage`: sealed under something else than the county is put together for.
 * - `file-unread`: nothing could be taken from it. `no-schools`: it was read, and holds none of the stage.
 */
export type RollupFinding =
  | { readonly kind: "file-unread"; readonly file: string; readonly why: string }
  | { readonly kind: "no-schools"; readonly file: string }
  | { readonly kind: "seal-tampered"; readonly file: string }
  | { readonly kind: "figures-changed"; readonly file: string }
  | { readonly kind: "other-standard"; readonly file: string; readonly standard: string }
  | { readonly kind: "other-stage"; readonly file: string; readonly stage: Stage }
  | {
      readonly kind: "school-twice";
      readonly school: string;
      readonly file: string;
      readonly other: string;
      readonly fields: readonly FieldId[];
    }
  | { readonly kind: "school-missing"; readonly school: string }
  | { readonly kind: "school-unexpected"; readonly school: string; readonly file: string };

export type RollupFindingKind = RollupFinding["kind"];
