import type { FieldId } from "../field-id";
import type { Cell, CellAddress, Grid } from "../grid";
import { headerKey, unitWord } from "./header-key";
import { matchHeader, type HeaderMatch } from "./match-header";
import { missingColumns } from "./needed-columns";
import { numberIn } from "./read-number";
import type { ReadingOptions } from "./reading-options";
import { readSchool } from "./read-school";
import type { Column, SheetReading } from "./sheet-reading";
import { columnOf } from "./choose-columns";
import { isAmountField } from "./fields";

/** A label of the form and the cell with its value. */
interface Entry extends HeaderMatch {
  readonly label: string;
  readonly row: number;
  readonly index: number;
  readonly valueIndex: number;
  readonly value: Cell;
}

const fewestEntries = 4;

/**
 * Reads a form: one school, its labels down the side and each value to the right of its label.
 *
 * @remarks Several pairs may stand in a row; a unit may stand in the label or in the cell after the value. The
 * first label of a field counts. Every figure keeps the address of its own cell.
 *
 * @returns `null` when the sheet is no such form: without a name, pupils, or at least four fields.
 */
export function readForm(grid: Grid, options: ReadingOptions): SheetReading | null {
  const entries = entriesOf(grid).filter(({ stage }) => stage === null || stage === options.stage);
  const chosen = firstOfEach(entries);
  if (chosen.length < fewestEntries || !hasField(chosen, "school-name") || !hasField(chosen, "pupils")) {
    return null;
  }
  const at = (row: number, index: number): CellAddress => addressIn(grid, row, index);
  const columns = chosen.map((entry, position): Column => ({
    ...columnOf({ ...entry, header: entry.label, at: at(entry.row, entry.index) }),
    index: position,
  }));
  const school = readSchool(
    chosen.map(({ value }) => value),
    columns,
    (position) => at(chosen[position]!.row, chosen[position]!.valueIndex),
  );
  return {
    ...{ schools: [school], columns, totals: [], subtotals: [], namelessRows: [], normalisations: [] },
    issues: missingColumns(options.pack, options.stage, new Set(chosen.map(({ field }) => field))),
    headerRow: grid.origin.row,
  };
}

function entriesOf({ rows }: Grid): readonly Entry[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, index): Entry[] => {
      const match = typeof cell === "string" ? matchHeader([cell]) : null;
      const valueIndex = match === null ? null : valueRightOf(cells, index, match.field);
      if (match === null || valueIndex === null) {
        return [];
      }
      const after = cells[valueIndex + 1];
      const unit = match.unit ?? (typeof after === "string" ? unitWord(after) : null);
      const label = String(cell).trim();
      return [{ ...match, unit, label, row, index, valueIndex, value: cells[valueIndex] ?? null }];
    }),
  );
}

/** The next filled cell; the blank after the label when another label comes first; none when that follows at once. */
function valueRightOf(cells: readonly Cell[], label: number, field: FieldId): number | null {
  for (let index = label + 1; index < cells.length; index++) {
    const cell = cells[index] ?? null;
    if (cell === null || cell === "") {
      continue;
    }
    const isValue = isAmountField(field) ? numberIn(cell) !== null || !isLabel(cell) : !isLabel(cell);
    return isValue ? index : index > label + 1 ? label + 1 : null;
  }
  return label + 1;
}

/** 学校 heads a column of names but may also be a value; what a longer key matches is a label. */
function isLabel(cell: Cell): boolean {
  return typeof cell === "string" && headerKey(cell).key.length > 1 && matchHeader([cell]) !== null;
}

function firstOfEach(entries: readonly Entry[]): readonly Entry[] {
  const first = new Map<FieldId, Entry>();
  for (const entry of entries) {
    const known = first.get(entry.field);
    if (known === undefined || (known.stage === null && entry.stage !== null)) {
      first.set(entry.field, entry);
    }
  }
  return [...first.values()];
}

function hasField(entries: readonly Entry[], wanted: FieldId): boolean {
  return entries.some(({ field }) => field === wanted);
}

function addressIn({ origin }: Grid, row: number, index: number): CellAddress {
  return { sheet: origin.sheet, row: origin.row + row, column: origin.column + index };
}
