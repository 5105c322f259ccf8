import type { FieldKind } from "./field-definition";
import type { NormalisationKind } from "./normalisation";
import { missingCodeIn, readNumber } from "./read-number";

/** How one text was taken for a figure. */
export type TextKind = Extract<
  NormalisationKind,
  | "missing-codes"
  | "nil-codes"
  | "text-numbers"
  | "full-width-digits"
  | "thousands-separators"
  | "spaces-trimmed"
>;

/**
 * Says in which ways a text was taken for a figure, or for the want of one.
 *
 * @returns Empty when the text is blank or no figure.
 *
 * @example Full-width digits
 * ```ts
 * textKinds("１２"); // ["text-numbers", "full-width-digits"]
 * ```
 */
export function textKinds(text: string, kind: FieldKind = "count"): readonly TextKind[] {
  const reading = readNumber(text, kind);
  if (missingCodeIn(text) !== null) {
    return ["missing-codes"];
  }
  if (!("value" in reading)) {
    return [];
  }
  return [
    reading.state === "number" ? "nil-codes" : "text-numbers",
    ...(/[０-９]/.test(text) ? (["full-width-digits"] as const) : []),
    ...(/[,，]/.test(text) ? (["thousands-separators"] as const) : []),
    ...(text !== text.trim() ? (["spaces-trimmed"] as const) : []),
  ];
}
