import type { NormalisationKind } from "./normalisation";
import { missingCodeIn, readNumber } from "./read-number";

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
export function textKinds(text: string): readonly NormalisationKind[] {
  const reading = readNumber(text);
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
