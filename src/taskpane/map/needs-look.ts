import { type ColumnUnderstanding, type FieldId } from "../../core";

/** Whether a person should look at how a column was understood. */
export function needsLook({ confidence, use, unitAssumed, found }: ColumnUnderstanding): boolean {
  return confidence === "guess" || (found !== "confirmed" && (isLeftOut(use) || unitAssumed));
}

/** The field a column is most likely meant to hold, where it is not read and one comes to mind. */
export function fieldOffered({ field, found, alternatives }: ColumnUnderstanding): FieldId | null {
  return field === null && found === "slip" ? (alternatives[0] ?? null) : null;
}

function isLeftOut(use: ColumnUnderstanding["use"]): boolean {
  return use === "repeated" || use === "unit-not-understood";
}
