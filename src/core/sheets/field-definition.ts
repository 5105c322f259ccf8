import type { FieldId } from "../field-id";
import type { Stage } from "../stage";

/** What a column holds; it decides which units a header may state and how a cell is read. */
export type FieldKind =
  "text" | "year" | "count" | "persons" | "area" | "length" | "money" | "rate" | "degree";

/** How one field is recognised in a header. */
export interface FieldDefinition {
  readonly id: FieldId;
  readonly kind: FieldKind;
  /** Header texts, in any spelling that `headerKey` makes equal. */
  readonly names: readonly string[];
  /** Header texts that mean this field in one stage only. */
  readonly stageNames?: Readonly<Record<Stage, readonly string[]>>;
  /** Tried on the whole header key, parents included, when no name fits. */
  readonly pattern?: RegExp;
}
