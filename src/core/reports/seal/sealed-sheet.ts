import type { CheckedReading } from "../../check-sheet";
import type { Grid } from "../../grid";
import type { Language } from "../../language";
import type { Switches } from "../../switches";

/** What the names of our three sheets are in a workbook. */
export interface SealSheetNames {
  readonly cover: string;
  readonly results: string;
  readonly standards: string;
}

/** All that a seal is made from. */
export interface SealedSheet extends CheckedReading {
  /** The person's sheet as it was read. */
  readonly grid: Grid;
  readonly switches: Switches;
  readonly language: Language;
  readonly names: SealSheetNames;
}
