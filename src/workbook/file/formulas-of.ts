import type { SheetValues } from "../../xlsx";
import type { CellContent, SheetFormulas } from "../port";

const blank: CellContent = { value: null, formula: null };

/** What stands in a sheet from A1 on; every row ends with the last cell of the sheet that holds something. */
export function formulasOf({ name, rows: values, formulas }: SheetValues): SheetFormulas {
  const rows = values.map((row): CellContent[] => row.map((value) => ({ value, formula: null })));
  for (const { row, column, formula } of formulas) {
    while (rows.length <= row) {
      rows.push([]);
    }
    const cells = rows[row]!;
    while (cells.length <= column) {
      cells.push(blank);
    }
    cells[column] = { value: cells[column]!.value, formula };
  }
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (const row of rows) {
    while (row.length < width) {
      row.push(blank);
    }
  }
  return { sheet: name, rows };
}
