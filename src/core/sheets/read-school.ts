import type { AmountFieldId, DescriptionFieldId } from "../field-id";
import type { Cell, CellAddress } from "../grid";
import type { Amount, School, Text } from "../school";
import { isAmountField, kindOf } from "./fields";
import { numberIn } from "./read-number";
import { nameIn } from "./row-kind";
import { readLocation, readSchoolType, schoolTypeInName } from "./school-types";
import type { Column } from "./sheet-reading";

/** Reads one row as a school. `atColumn` says where a column's cell of this row sits in the sheet. */
export function readSchool(
  row: readonly Cell[],
  columns: readonly Column[],
  atColumn: (index: number) => CellAddress,
): School {
  const textOf = (field: DescriptionFieldId): Text | null => {
    const column = columns.find((candidate) => candidate.field === field);
    return column === undefined
      ? null
      : { at: atColumn(column.index), text: nameIn(row[column.index] ?? null) };
  };
  const name = textOf("school-name")!;
  const typeText = textOf("school-type");
  const locationText = textOf("location");
  const stated = typeText?.text ?? null;
  return {
    name: name.text ?? "",
    at: name.at,
    code: textOf("school-code"),
    typeText,
    type: stated === null ? schoolTypeInName(name.text ?? "") : readSchoolType(stated),
    locationText,
    location: readLocation(locationText?.text ?? ""),
    amounts: readAmounts(row, columns, atColumn),
  };
}

/** Returns a figure in the field's own unit, without the digits that binary fractions add. */
export function inOwnUnit(value: number, { factor }: Column): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}

function readAmounts(
  row: readonly Cell[],
  columns: readonly Column[],
  atColumn: (index: number) => CellAddress,
): School["amounts"] {
  const amounts: Partial<Record<AmountFieldId, Amount>> = {};
  for (const column of columns) {
    if (isAmountField(column.field)) {
      const cell = row[column.index] ?? null;
      amounts[column.field] = { at: atColumn(column.index), cell, value: figureIn(cell, column) };
    }
  }
  return amounts;
}

function figureIn(cell: Cell, column: Column): number | null {
  if (kindOf(column.field) === "year") {
    return yearIn(cell);
  }
  const value = numberIn(cell);
  return value === null ? null : inOwnUnit(value, column);
}

/** A year, or the year of a date written out or stored as a serial number. */
function yearIn(cell: Cell): number | null {
  if (typeof cell === "number" && cell >= 10_000 && cell < 80_000) {
    return Math.floor(1900 + cell / 365.2425);
  }
  const year = /(?:1[89]|20)\d{2}/.exec(typeof cell === "object" ? "" : String(cell))?.[0];
  return year === undefined ? null : Number(year);
}
