import type { AmountFieldId, DescriptionFieldId } from "./field-id";
import type { Cell, CellAddress } from "./grid";

/** What kind of school it is (办学类型). */
export type SchoolType =
  | "primary-school"
  | "teaching-point"
  | "junior-school"
  | "nine-year-school"
  | "twelve-year-school"
  | "complete-secondary"
  | "senior-school"
  | "special-school"
  | "vocational-school"
  | "kindergarten";

/**
 * Where it stands (中心城区、城区、镇区、乡村).
 *
 * @remarks Education statistics know urban, town and rural; some provinces single out the centre of a city,
 * which no statistical code tells: a sheet must say so.
 */
export type Location = "central-urban" | "urban" | "town" | "rural";

/** Who runs it (办别). */
export type Ownership = "public" | "private";

/** A coded missing value: a 不适用, x 已计入他处, m 无法取得. Nil (n 无) is the number 0. */
export type MissingCode = "not-applicable" | "included-elsewhere" | "not-available";

/** How a whole school's amount was divided among its stages. */
export interface StageShare {
  /** The amount of the whole school, in the field's own unit. */
  readonly whole: number;
  /** Weighted pupils of this stage over those of all stages, from 0 to 1. */
  readonly share: number;
  /** The cells with the pupils of each stage. */
  readonly cells: readonly CellAddress[];
}

/** One figure of one school. */
export interface Amount {
  readonly at: CellAddress;
  /** The cell as it stands in the sheet. */
  readonly cell: Cell;
  /** In the field's own unit; `null` when the cell is blank or holds no number. */
  readonly value: number | null;
  /** Why there is no value, when the cell says so by code. */
  readonly missing?: MissingCode;
  /** Present when the cell holds the whole school's amount and `value` is the part of one stage. */
  readonly stageShare?: StageShare;
  /** What an easing counts besides; `value` includes it. */
  readonly added?: readonly Amount[];
}

/** A description as written. */
export interface Text {
  readonly at: CellAddress;
  /** `null` when the cell is blank. */
  readonly text: string | null;
}

/** One school as its row gives it. A column the sheet lacks is absent, not blank. */
export interface School {
  readonly name: string;
  /** The cell with the school's name. */
  readonly at: CellAddress;
  readonly code: Text | null;
  readonly typeText: Text | null;
  /** From the type column, else from an unmistakable name; `null` when neither tells. */
  readonly type: SchoolType | null;
  readonly locationText: Text | null;
  readonly location: Location | null;
  /** `null` when the sheet does not say, or not so that it can be understood. */
  readonly ownership: Ownership | null;
  /** Every description the sheet has a column for, as written. */
  readonly texts: Readonly<Partial<Record<DescriptionFieldId, Text>>>;
  readonly amounts: Readonly<Partial<Record<AmountFieldId, Amount>>>;
}

// more than any county has of anything; the checks report such a figure long before
const largestUsable = 1e12;

/** Returns a figure that can be computed with: not negative, and not absurdly large. */
export function usableAmount(school: School, field: AmountFieldId): number | null {
  const value = school.amounts[field]?.value ?? null;
  return value !== null && value >= 0 && value <= largestUsable ? value : null;
}

/** Returns the pupils a school can be divided and weighted by: at least one. */
export function usablePupils(school: School): number | null {
  const pupils = usableAmount(school, "pupils");
  return pupils !== null && pupils >= 1 ? pupils : null;
}
