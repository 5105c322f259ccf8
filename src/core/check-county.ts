import { checkedReport, readFor, standardOf, type CheckOptions, type SheetReport } from "./check-sheet";
import type { Grid } from "./grid";
import { mergeReadings } from "./merge/merge-readings";
import type { Stage } from "./stage";

/** One sheet of a county that is spread over several. */
export interface CountySheet {
  /** The workbook's name, as addresses print it. */
  readonly source: string;
  readonly grid: Grid;
}

/**
 * Checks several sheets, of one workbook or of many, as one county.
 *
 * @remarks Every sheet is read for the one stage; cells are named `[book.xlsx]sheet`. Coefficients, outliers and
 * the verdict are those of all schools together.
 *
 * @param sheets - At least one.
 *
 * @throws {@link DomainError} `pack-unknown`, when no pack with this id ships.
 */
export function checkCounty(
  sheets: readonly CountySheet[],
  stage: Stage,
  options: Omit<CheckOptions, "stage">,
): SheetReport {
  const pack = standardOf(options);
  const readings = sheets.map(({ source, grid }) => ({
    source,
    reading: readFor(grid, { stage, pack }),
  }));
  const sheet = sheets.map(({ source, grid }) => `[${source}]${grid.origin.sheet}`).join(" + ");
  return checkedReport(mergeReadings(readings), { sheet, pack, options, stage });
}
