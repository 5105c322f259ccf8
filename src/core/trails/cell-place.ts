import type { CellAddress } from "../grid";
import type { FieldId } from "../field-id";
import type { Column, SheetReading, TotalsRow } from "../sheets/sheet-reading";

/** What a cell is in a sheet that was read. */
export type CellPlace =
  /** A figure or description of a school. `school` is a position in `SheetReading.schools`. */
  | {
      readonly kind: "school";
      readonly school: number;
      readonly field: FieldId;
      readonly column: Column | null;
    }
  | { readonly kind: "header"; readonly column: Column }
  /** A figure of a totals row. */
  | { readonly kind: "total"; readonly row: TotalsRow; readonly column: Column; readonly value: number }
  /** In the row of a school, and in a column that is not used. */
  | { readonly kind: "unused-column"; readonly school: number }
  /** Anything else: titles, remarks, blank rows, and all that lies beyond the table. */
  | { readonly kind: "outside" };

/** Says what a cell is in a sheet that was read. */
export function placeOf(reading: SheetReading, at: CellAddress): CellPlace {
  return (
    schoolPlace(reading, at) ??
    headerPlace(reading, at) ??
    totalPlace(reading, at) ??
    unusedPlace(reading, at) ?? { kind: "outside" }
  );
}

/** Whether two addresses mean one cell. */
export function isSameCell(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}

function schoolPlace({ schools, columns }: SheetReading, at: CellAddress): CellPlace | null {
  for (const [index, { texts, amounts }] of schools.entries()) {
    for (const [field, held] of [...Object.entries(texts), ...Object.entries(amounts)]) {
      if (isSameCell(held.at, at)) {
        const id = field as FieldId;
        const column = columns.find((each) => each.field === id && isColumnOf(each, at));
        return { kind: "school", school: index, field: id, column: column ?? headOf(columns, id) };
      }
    }
  }
  return null;
}

/** Sheets that were put together may each have a column of one meaning. */
function isColumnOf({ at }: Column, cell: CellAddress): boolean {
  return at.sheet === cell.sheet && (at.column === cell.column || at.row === cell.row);
}

function headOf(columns: readonly Column[], field: FieldId): Column | null {
  return columns.find((column) => column.field === field) ?? null;
}

function headerPlace({ columns }: SheetReading, at: CellAddress): CellPlace | null {
  const column = columns.find((each) => isSameCell(each.at, at));
  return column === undefined ? null : { kind: "header", column };
}

function totalPlace({ totals, subtotals }: SheetReading, at: CellAddress): CellPlace | null {
  for (const row of [...totals, ...subtotals]) {
    const figure = row.figures.find((each) => isSameCell(each.at, at));
    if (figure !== undefined) {
      return { kind: "total", row, column: figure.column, value: figure.value };
    }
  }
  return null;
}

function unusedPlace({ schools, columns }: SheetReading, at: CellAddress): CellPlace | null {
  const last = columns.reduce((most, column) => Math.max(most, column.at.column), 0);
  const school = schools.findIndex((each) => each.at.row === at.row && each.at.sheet === at.sheet);
  return school < 0 || at.column > last ? null : { kind: "unused-column", school };
}
