import type { Cell, Grid } from "../../grid";
import { findHeader } from "../../sheets/find-header";
import { nameIn } from "../../sheets/row-kind";
import type { ExpectedSchool } from "./rolled-source";

/**
 * Reads a list of the schools that are to hand something in: with a header, its columns of names and codes; without
 * one, the names in its first column.
 */
export function expectedSchools({ rows }: Grid): readonly ExpectedSchool[] {
  const header = findHeader(rows);
  const columnOf = (field: "school-name" | "school-code") =>
    header?.columns.find((column) => column.field === field)?.index;
  const [name, code] = [columnOf("school-name"), columnOf("school-code")];
  const listed =
    header === null || (name === undefined && code === undefined)
      ? rows.map((row) => ({ name: nameAt(row, 0), code: null }))
      : rows.slice(header.bottom + 1).map((row) => ({ name: nameAt(row, name), code: nameAt(row, code) }));
  return listed.filter((school) => school.name !== null || school.code !== null);
}

function nameAt(row: readonly Cell[], column: number | undefined): string | null {
  return column === undefined ? null : nameIn(row[column] ?? null);
}
