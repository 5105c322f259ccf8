import type { AmountFieldId, ClassBinId, FieldId } from "../field-id";
import type { FieldDefinition, FieldKind } from "./field-definition";
import { flagFields } from "./flag-fields";
import { premisesFields } from "./premises-fields";
import { pupilFields } from "./pupil-fields";
import { roomFields } from "./room-fields";
import { schoolFields } from "./school-fields";
import { teacherFields } from "./teacher-fields";

export type { FieldDefinition, FieldKind } from "./field-definition";
export type { AmountFieldId, ClassBinId, DescriptionFieldId, FieldId, FlagFieldId } from "../field-id";

/** One class-size bin: pupils per class, both ends inclusive. */
export interface ClassBin {
  readonly id: ClassBinId;
  readonly low: number;
  /** `null` where the bin is open. */
  readonly high: number | null;
}

/** The bins of the official form, smallest first. */
export const classBins: readonly ClassBin[] = [
  { id: "classes-up-to-25", low: 1, high: 25 },
  { id: "classes-26-30", low: 26, high: 30 },
  { id: "classes-31-35", low: 31, high: 35 },
  { id: "classes-36-40", low: 36, high: 40 },
  { id: "classes-41-45", low: 41, high: 45 },
  { id: "classes-46-50", low: 46, high: 50 },
  { id: "classes-51-55", low: 51, high: 55 },
  { id: "classes-56-60", low: 56, high: 60 },
  { id: "classes-61-65", low: 61, high: 65 },
  { id: "classes-66-up", low: 66, high: null },
];

/** Every field but the class-size bins, which are recognised by their numbers. */
export const fieldDefinitions: readonly FieldDefinition[] = [
  ...schoolFields,
  ...flagFields,
  ...pupilFields,
  ...teacherFields,
  ...premisesFields,
  ...roomFields,
];

const definitionsById = new Map<FieldId, FieldDefinition>([
  ...classBins.map(({ id }): [FieldId, FieldDefinition] => [id, { id, kind: "count", names: [] }]),
  ...fieldDefinitions.map((definition): [FieldId, FieldDefinition] => [definition.id, definition]),
]);

/** Returns what a field's column holds. */
export function kindOf(field: FieldId): FieldKind {
  return definitionsById.get(field)!.kind;
}

/** Every field, in the order of the official form. */
export const fieldIds: readonly FieldId[] = [...definitionsById.keys()];

/** Whether a field holds a figure rather than a description. */
export function isAmountField(field: FieldId): field is AmountFieldId {
  return kindOf(field) !== "text";
}
