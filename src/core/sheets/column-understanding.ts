import type { FieldId } from "../field-id";
import type { Cell, CellAddress } from "../grid";
import type { Stage } from "../stage";
import type { ColumnPlace } from "./confirmed-headers";

/**
 * How a column came to be understood.
 *
 * @remarks `confirmed`: the reader said so. `name`: the header is a name of the field. `stage-name`: it is one that
 * means the field in one stage only. `pattern`: it is worded like one. `parent`: only with the header over it is it
 * one. `slip`: it is a letter or two away from one. `ratio`: it states a ratio. `unknown`: none of these.
 * `no-header`: there are cells, but nothing over them.
 */
export type FoundBy =
  "confirmed" | "name" | "stage-name" | "pattern" | "parent" | "slip" | "ratio" | "unknown" | "no-header";

/**
 * How sure the meaning of a column is.
 *
 * @remarks `certain`: the reader said so, or the header is a name of the field, nothing in brackets was passed over, and
 * the cells look like it. `likely`: understood otherwise, and the cells look like it. `guess`: the cells do not look
 * like it, or it is only offered, and nothing is computed from it. `none`: not understood.
 */
export type Confidence = "certain" | "likely" | "guess" | "none";

/**
 * What became of a column.
 *
 * @remarks `repeated`: another column of the same field is used. `other-stage`: the header names another stage.
 * `unit-not-understood`: the header states a unit that does not measure the field.
 */
export type ColumnUse = "used" | "repeated" | "other-stage" | "unit-not-understood" | "unused";

/** How one column of a sheet's table was understood, or that it was not. Plain data. */
export interface ColumnUnderstanding {
  /** The header as written; empty when there is none. */
  readonly header: string;
  /** The header's cell; of a column without header the cell where it should stand. */
  readonly at: CellAddress;
  /** What a confirmation of this column and no other is about. */
  readonly place: ColumnPlace;
  /** `null` when it is none of our fields, or only one that is offered. */
  readonly field: FieldId | null;
  readonly found: FoundBy;
  readonly confidence: Confidence;
  readonly use: ColumnUse;
  /** The header of the column used in the place of this one, when `use` is `repeated`. */
  readonly usedInstead: string | null;
  /** The unit the sheet states, or the one taken when it states none; `null` for what has no unit. */
  readonly unit: string | null;
  /** Whether the sheet states no unit, though figures of this field have several. */
  readonly unitAssumed: boolean;
  /** What a figure is multiplied by to be in the field's own unit. */
  readonly factor: number;
  /** The stage the header limits itself to; `null` when it names none. */
  readonly stage: Stage | null;
  /** The first filled cells below the header. */
  readonly samples: readonly Cell[];
  /** Whether the cells look like the field. */
  readonly cellsFit: boolean;
  /** Other fields that could be meant, best first. */
  readonly alternatives: readonly FieldId[];
}
