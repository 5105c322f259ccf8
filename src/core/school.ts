import type { AmountFieldId } from "./field-id";
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

/** Where it stands, grouped as education statistics do (城区、镇区、乡村). */
export type Location = "urban" | "town" | "rural";

/** One figure of one school. */
export interface Amount {
  readonly at: CellAddress;
  /** The cell as it stands in the sheet. */
  readonly cell: Cell;
  /** In the field's own unit; `null` when the cell is blank or holds no number. */
  readonly value: number | null;
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
