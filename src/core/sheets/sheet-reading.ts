import type { FieldId } from "../field-id";
import type { CellAddress } from "../grid";
import type { Issue } from "../issue";
import type { School } from "../school";
import type { Stage } from "../stage";
import type { Normalisation } from "./normalisation";

/** One column of a sheet, understood. */
export interface Column {
  readonly field: FieldId;
  /** The header as written. */
  readonly header: string;
  /** The header's cell. */
  readonly at: CellAddress;
  /** Position in the grid, from 0. */
  readonly index: number;
  /** What a figure is multiplied by to be in the field's own unit. */
  readonly factor: number;
  /** The unit the sheet states; `null` when it states none. */
  readonly unit: string | null;
  /** The stage the header limits itself to; `null` when it names none. */
  readonly stage: Stage | null;
}

/** A totals row: the label's cell, and its figures by column, in the fields' own units. */
export interface TotalsRow {
  readonly label: string;
  readonly at: CellAddress;
  readonly figures: readonly { readonly column: Column; readonly at: CellAddress; readonly value: number }[];
}

/** A sum over some of the schools: those since the subtotal before it. */
export interface SubtotalsRow extends TotalsRow {
  /** Positions in `SheetReading.schools`. */
  readonly schools: readonly number[];
}

/** A row that holds figures and no school name. */
export interface NamelessRow {
  /** The blank cell where the name should stand. */
  readonly at: CellAddress;
}

/** What a sheet says, before anything is judged. */
export interface SheetReading {
  readonly schools: readonly School[];
  readonly columns: readonly Column[];
  /** Sums over all schools; other statistics are passed over. */
  readonly totals: readonly TotalsRow[];
  readonly subtotals: readonly SubtotalsRow[];
  /** What was taken otherwise than it is written, one entry a kind. */
  readonly normalisations: readonly Normalisation[];
  readonly namelessRows: readonly NamelessRow[];
  /** About headers and rows; what the cells hold is judged by the checks. */
  readonly issues: readonly Issue[];
  /** The lowest row of the header, in the sheet; `null` when the sheet could not be read. */
  readonly headerRow: number | null;
}
