import type { AmountFieldId, DescriptionFieldId } from "../field-id";
import type { Cell, CellAddress } from "../grid";
import type { Amount, Ownership, School, Text } from "../school";
import { isAmountField, kindOf } from "./fields";
import { plainText } from "./header-key";
import { missingCodeIn, numberIn } from "./read-number";
import { nameIn } from "./row-kind";
import { readLocation, readSchoolType, schoolTypeInName } from "./school-types";
import type { Column } from "./sheet-reading";

/** Reads one row as a school. `atColumn` says where a column's cell of this row sits in the sheet. */
export function readSchool(
  row: readonly Cell[],
  columns: readonly Column[],
  atColumn: (index: number) => CellAddress,
): School {
  const texts = readTexts(row, columns, atColumn);
  const name = texts["school-name"]!;
  const typeText = texts["school-type"] ?? null;
  const locationText = texts.location ?? null;
  const stated = typeText?.text ?? null;
  return {
    name: name.text ?? "",
    at: name.at,
    code: texts["school-code"] ?? null,
    typeText,
    type: stated === null ? schoolTypeInName(name.text ?? "") : readSchoolType(stated),
    locationText,
    location: readLocation(locationText?.text ?? ""),
    ownership: readOwnership(texts.ownership?.text ?? ""),
    texts,
    amounts: readAmounts(row, columns, atColumn),
  };
}

/** Returns a figure in the field's own unit, without the digits that binary fractions add. */
export function inOwnUnit(value: number, { factor }: Column): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}

/** Reads 公办 or 民办; `null` when a text is neither. */
export function readOwnership(text: string): Ownership | null {
  const plain = plainText(text);
  if (/民办|私立|社会力量|^private/.test(plain)) {
    return "private";
  }
  return /公办|公立|教育部门|政府|地方企业|^public/.test(plain) ? "public" : null;
}

function readTexts(
  row: readonly Cell[],
  columns: readonly Column[],
  atColumn: (index: number) => CellAddress,
): School["texts"] {
  const texts: Partial<Record<DescriptionFieldId, Text>> = {};
  for (const { field, index } of columns) {
    if (!isAmountField(field)) {
      texts[field] = { at: atColumn(index), text: nameIn(row[index] ?? null) };
    }
  }
  return texts;
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
      const amount = { at: atColumn(column.index), cell, value: figureIn(cell, column) };
      const missing = typeof cell === "string" ? missingCodeIn(cell) : null;
      amounts[column.field] = missing === null ? amount : { ...amount, missing };
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
  const year = /(?:1[5-9]|2[01])\d{2}/.exec(typeof cell === "object" ? "" : String(cell))?.[0];
  return year === undefined ? null : Number(year);
}
