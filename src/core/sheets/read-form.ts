import type { Cell, CellAddress, Grid } from "../grid";
import type { Issue } from "../issue";
import { findForm, type Form } from "./find-form";
import { formTable, labelsRow, tableHeader } from "./form-table";
import { readTable } from "./read-sheet";
import type { ReadingOptions } from "./reading-options";
import { relocateReading } from "./relocate-reading";
import type { SheetReading } from "./sheet-reading";

/**
 * Reads a form: one school, its labels down the side and each value to the right of its label.
 *
 * @remarks The pairs are laid out as a table of one row and read like any other sheet; then every address becomes that
 * of the form's own cell: a column stands at its label, a figure where it is written. Of several figures beside a
 * label the first is used, and the others are reported.
 *
 * @returns `null` when the sheet is no such form.
 */
export function readForm(grid: Grid, options: ReadingOptions): SheetReading | null {
  const form = findForm(grid);
  if (form === null) {
    return null;
  }
  const table = formTable(grid, form);
  const reading = relocateReading(readTable(table, tableHeader(form), options), ({ row, column }) => {
    const entry = form[column]!;
    return addressIn(grid, entry.row, row === labelsRow ? entry.index : entry.valueIndex);
  });
  return reading.headerRow === null
    ? reading
    : {
        ...reading,
        headerRow: grid.origin.row + form[0]!.row,
        issues: [...reading.issues, ...furtherFigures(grid, form, reading)],
      };
}

function furtherFigures(grid: Grid, form: Form, { schools, columns }: SheetReading): readonly Issue[] {
  const school = schools[0]?.name ?? null;
  const used = new Set(columns.map(({ index }) => index));
  return form.flatMap(({ match, row, value, valueIndex, others }, index): Issue[] => {
    if (match === null || others.length === 0 || !used.has(index)) {
      return [];
    }
    const cells = grid.rows[row]!;
    const params = {
      ...{ school: school ?? grid.origin.sheet, field: match.field },
      ...{ used: written(value), ignored: others.map((other) => written(cells[other] ?? null)) },
    };
    const at = addressIn(grid, row, valueIndex);
    return [{ code: "form-value-repeated", severity: "query", at, school, params }];
  });
}

function written(cell: Cell): string {
  return typeof cell === "object" ? (cell?.error ?? "") : String(cell).trim();
}

function addressIn({ origin }: Grid, row: number, index: number): CellAddress {
  return { sheet: origin.sheet, row: origin.row + row, column: origin.column + index };
}
