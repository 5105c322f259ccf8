import type { Cell } from "../../core";
import { emptySheet, writeWorkbook, type FileCell, type SheetContent } from "../../xlsx";

/** Cells that may hold one of a list of words. */
export interface CellChoices {
  readonly column: number;
  readonly fromRow: number;
  readonly rowCount: number;
  /** Where the words stand, as a formula names it: `Sheet!$A$2:$A$9`. */
  readonly words: string;
}

/** A sheet to be written, from cell A1. */
export interface NewSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Rows that are headings. */
  readonly headings: readonly number[];
  /** In characters, by column. */
  readonly columnWidths: readonly number[];
  readonly choices: readonly CellChoices[];
}

const heading = 0;

/** Writes a new .xlsx workbook. */
export function newWorkbook(sheets: readonly NewSheet[]): Uint8Array {
  const styles = [{ bold: true, fill: "#e8eef7" }];
  return writeWorkbook({ sheets: sheets.map(contentOf), styles, activeSheet: 0, definedNames: [] });
}

function contentOf({ name, rows, headings, columnWidths, choices }: NewSheet): SheetContent {
  const styled = new Set(headings);
  return {
    ...emptySheet(name),
    cells: rows.flatMap((cells, row) => cellsOf(cells, row, styled.has(row))),
    columnWidths: new Map(columnWidths.entries()),
    validations: choices.map(({ column, fromRow, rowCount, words }) => ({
      ranges: [{ row: fromRow, column, rowCount, columnCount: 1 }],
      type: "list",
      formula1: words,
    })),
  };
}

function cellsOf(cells: readonly Cell[], row: number, isHeading: boolean): readonly FileCell[] {
  return cells.flatMap((value, column) => {
    if (value === null) {
      return [];
    }
    return [isHeading ? { row, column, value, style: heading } : { row, column, value }];
  });
}
