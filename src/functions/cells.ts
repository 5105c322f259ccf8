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
      return Number.isFinite(raw) ? raw : { error: "#NUM!" };
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

/** Cell by cell as {@link toCell}; a single value counts as a range of one cell. */
export function toCells(raw: unknown): Cell[][] {
  const rows: unknown[] = Array.isArray(raw) ? raw : [[raw]];
  return rows.map((row) => (Array.isArray(row) ? row.map(toCell) : [toCell(row)]));
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
