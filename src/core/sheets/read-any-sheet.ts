import type { Grid } from "../grid";
import type { ReadingOptions } from "./reading-options";
import { readForm } from "./read-form";
import { readSheet } from "./read-sheet";
import type { SheetReading } from "./sheet-reading";

/** Reads a sheet with one school a row, or a form with one school a sheet and its labels down the side. */
export function readAnySheet(grid: Grid, options: ReadingOptions): SheetReading {
  return readForm(grid, options) ?? readSheet(grid, options);
}
