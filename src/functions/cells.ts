import type { Cell } from "../core";

/**
 * Translates a cell as a host hands it to a custom function.
 *
 * @remarks
 * Hosts disagree: a blank comes as `null`, `""` or 0, an error as a `CustomFunctions.Error` or as a data type with
 * `basicType` and `basicValue`. A 0 stays 0 here; whether it was a blank is settled in {@link withoutFalseZeros}.
 *
 * @param raw - whatever the host handed over
 * @returns `null` for a blank; an error for anything that is no content of a cell
 */
export function toCell(raw: unknown): Cell {
  switch (typeof raw) {
    case "number":
      // no cell shows the negative zero that some divisions leave
      return Number.isFinite(raw) ? raw + 0 : { error: "#NUM!" };
    case "string":
      return raw.trim() === "" ? null : raw;
    case "boolean":
      return raw;
    case "undefined":
      return null;
    case "object":
      return raw === null ? null : fromDataType(raw);
    default:
      return { error: "#VALUE!" };
  }
}

/**
 * Cell by cell as {@link toCell}.
 *
 * @remarks Rows of plain numbers and blanks are taken as they are, for a column may have a million.
 *
 * @param raw - a matrix, or a single value, which counts as a range of one cell
 * @returns rows of equal length; shorter ones are filled up with blanks
 */
export function toCells(raw: unknown): readonly (readonly Cell[])[] {
  const rows = (Array.isArray(raw) ? raw : [[raw]]).map(toRow);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.every((row) => row.length === width) ? rows : rows.map((row) => filledUp(row, width));
}

function toRow(row: unknown): readonly Cell[] {
  if (!Array.isArray(row)) {
    return [toCell(row)];
  }
  return row.every(isPlain) ? row : row.map(toCell);
}

function isPlain(raw: unknown): raw is number | null {
  return raw === null || (Number.isFinite(raw) && !Object.is(raw, -0));
}

function filledUp(row: readonly Cell[], width: number): readonly Cell[] {
  return [...row, ...Array<Cell>(width - row.length).fill(null)];
}

function fromDataType(raw: object): Cell {
  const { code, basicType, basicValue } = raw as Readonly<Record<string, unknown>>;
  if (basicType === "Empty") {
    return null;
  }
  if (basicType === "Error" || typeof code === "string") {
    return { error: [basicValue, code].find((name) => typeof name === "string") ?? "#VALUE!" };
  }
  return typeof basicValue === "object" || basicValue === undefined
    ? { error: "#VALUE!" }
    : toCell(basicValue);
}
