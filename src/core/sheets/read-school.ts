import type { AmountFieldId, DescriptionFieldId } from "../field-id";
import type { Cell, CellAddress } from "../grid";
import type { Amount, Ownership, School, Text } from "../school";
import { isAmountField, kindOf, type FieldKind } from "./fields";
import { plainText } from "./header-key";
import { isPercentText, missingCodeIn, numberIn } from "./read-number";
import { nameIn } from "./row-kind";
import { readLocation, readSchoolType, schoolTypeInName } from "./school-types";
import type { Column } from "./sheet-reading";

type AtColumn = (index: number) => CellAddress;

interface TextColumn {
  readonly field: DescriptionFieldId;
  readonly index: number;
}

interface AmountColumn {
  readonly field: AmountFieldId;
  readonly index: number;
  readonly kind: FieldKind;
  readonly column: Column;
}

/** Reads one row as a school. `atColumn` says where a column's cell of this row sits in the sheet. */
export function readSchool(row: readonly Cell[], columns: readonly Column[], atColumn: AtColumn): School {
  return schoolReader(columns)(row, atColumn);
}

/** Looks at the columns once, and returns what reads a row of them as a school. */
export function schoolReader(columns: readonly Column[]): (row: readonly Cell[], at: AtColumn) => School {
  const texts = columns.flatMap(({ field, index }) => (isAmountField(field) ? [] : [{ field, index }]));
  const amounts = columns.flatMap((column): AmountColumn[] => {
    const { field, index } = column;
    return isAmountField(field) ? [{ field, index, kind: kindOf(field), column }] : [];
  });
  const stage = columns.find(({ field }) => field === "pupils")?.stage ?? null;
  const alias = stage === null ? null : (`${stage}-pupils` as const);
  const blank = blankAmounts([...amounts.map(({ field }) => field), ...(alias === null ? [] : [alias])]);
  return (row, at) => schoolOf(readTexts(row, texts, at), readAmounts(row, amounts, alias, at, blank));
}

/**
 * Returns a figure in the field's own unit, without the digits that binary fractions add. One that is beyond all numbers
 * becomes the largest: no school has that either, and the checks say so.
 */
export function inOwnUnit(value: number, { factor }: Column): number {
  const product = value * factor;
  const exact = factor === 1 || (Number.isInteger(value) && Number.isSafeInteger(product));
  const own = exact ? product : Number(product.toPrecision(15));
  return Math.max(-Number.MAX_VALUE, Math.min(own, Number.MAX_VALUE));
}

/** Reads 公办 or 民办; `null` when a text is neither. */
export function readOwnership(text: string): Ownership | null {
  const plain = plainText(text);
  if (/民办|非公办|私立|社会力量|^private/.test(plain)) {
    return "private";
  }
  return /公办|公立|教育部门|政府|地方企业|^public/.test(plain) ? "public" : null;
}

function schoolOf(texts: School["texts"], amounts: School["amounts"]): School {
  const name = texts["school-name"]!;
  const typeText = texts["school-type"] ?? null;
  const locationText = texts.location ?? null;
  const stated = typeText?.text ?? null;
  const ownership = texts.ownership?.text ?? null;
  return {
    name: name.text ?? "",
    at: name.at,
    code: texts["school-code"] ?? null,
    typeText,
    type: stated === null ? schoolTypeInName(name.text ?? "") : readSchoolType(stated),
    locationText,
    location: readLocation(locationText?.text ?? ""),
    ownership: ownership === null ? null : readOwnership(ownership),
    texts,
    amounts,
  };
}

function readTexts(row: readonly Cell[], columns: readonly TextColumn[], at: AtColumn): School["texts"] {
  const texts: Partial<Record<DescriptionFieldId, Text>> = {};
  for (const { field, index } of columns) {
    const cell = row[index] ?? null;
    texts[field] = { at: at(index), text: typeof cell === "boolean" ? String(cell) : nameIn(cell) };
  }
  return texts;
}

/** `alias` is the name by which the checked stage's own pupils are known beside those of the other stages. */
function readAmounts(
  row: readonly Cell[],
  columns: readonly AmountColumn[],
  alias: AmountFieldId | null,
  at: AtColumn,
  blank: School["amounts"],
): School["amounts"] {
  const amounts: Partial<Record<AmountFieldId, Amount>> = { ...blank };
  for (const { field, index, kind, column } of columns) {
    const cell = row[index] ?? null;
    const amount = { at: at(index), cell, value: figureIn(cell, kind, column) };
    const missing = typeof cell === "string" ? missingCodeIn(cell) : null;
    amounts[field] = missing === null ? amount : { ...amount, missing };
  }
  if (alias !== null) {
    amounts[alias] = amounts.pupils!;
  }
  return amounts;
}

/**
 * Makes a record with a place for every amount, to be copied and filled in for each school.
 *
 * @remarks Engines keep a record that grew key by key as a slow table, and a copy of a parsed one not; in a large
 * county that is a quarter of all the time.
 */
function blankAmounts(fields: readonly AmountFieldId[]): School["amounts"] {
  const blank = JSON.stringify(Object.fromEntries(fields.map((field) => [field, null])));
  return JSON.parse(blank) as School["amounts"];
}

function figureIn(cell: Cell, kind: FieldKind, column: Column): number | null {
  if (kind === "year") {
    return yearIn(cell);
  }
  const value = numberIn(cell, kind);
  // a percent sign in the cell says itself what the figure is
  const stated = kind === "rate" && typeof cell === "string" && isPercentText(cell);
  return value === null || stated ? value : inOwnUnit(value, column);
}

/** A year, or the year of a date written out or stored as a serial number. */
function yearIn(cell: Cell): number | null {
  if (typeof cell === "number" && cell >= 10_000 && cell < 80_000) {
    return Math.floor(1900 + cell / 365.2425);
  }
  const year = /(?:1[5-9]|2[01])\d{2}/.exec(typeof cell === "object" ? "" : String(cell))?.[0];
  return year === undefined ? null : Number(year);
}
