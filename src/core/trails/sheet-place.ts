import type { FieldId } from "../field-id";
import type { CellAddress } from "../grid";
import type { Column, SheetReading, TotalsRow } from "../sheets/sheet-reading";

/** What a cell is in a sheet that was read. */
export type SheetPlace =
  /** A figure or description of a school. `school` is a position in `SheetReading.schools`. */
  | { readonly kind: "school"; readonly school: number; readonly field: FieldId }
  | { readonly kind: "header"; readonly column: Column }
  /** A figure of a totals row. */
  | { readonly kind: "total"; readonly row: TotalsRow; readonly column: Column; readonly value: number }
  /** In the row of a school, and in a column that is not used. */
  | { readonly kind: "unused-column"; readonly school: number }
  /** Anything else: titles, remarks, blank rows, and all that lies beyond the table. */
  | { readonly kind: "outside" };

/** Says what a cell is in a sheet that was read. */
export function sheetPlaceOf(reading: SheetReading, at: CellAddress): SheetPlace {
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

function schoolPlace({ schools }: SheetReading, at: CellAddress): SheetPlace | null {
  for (const [index, { texts, amounts }] of schools.entries()) {
    for (const [field, held] of [...Object.entries(texts), ...Object.entries(amounts)]) {
      if (isSameCell(held.at, at)) {
        return { kind: "school", school: index, field: field as FieldId };
      }
    }
  }
  return null;
}

function headerPlace({ columns }: SheetReading, at: CellAddress): SheetPlace | null {
  const column = columns.find((each) => isSameCell(each.at, at));
  return column === undefined ? null : { kind: "header", column };
}

function totalPlace({ totals, subtotals }: SheetReading, at: CellAddress): SheetPlace | null {
  for (const row of [...totals, ...subtotals]) {
    const figure = row.figures.find((each) => isSameCell(each.at, at));
    if (figure !== undefined) {
      return { kind: "total", row, column: figure.column, value: figure.value };
    }
  }
  return null;
}

function unusedPlace({ schools }: SheetReading, at: CellAddress): SheetPlace | null {
  const school = schools.findIndex((each) => each.at.row === at.row && each.at.sheet === at.sheet);
  return school < 0 ? null : { kind: "unused-column", school };
}
