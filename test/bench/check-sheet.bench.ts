import { checkMemory, checkSheet, type Grid } from "../../src/core";
import { emptySheet, readValues, writeWorkbook, type FileCell } from "../../src/xlsx";
import { countyGrid } from "./county-grid";
import { measure, type Measured } from "./measure";

const schools = 2000;
const columns = 40;

/** A check of 2,000 × 40 cells against reading the very same sheet from a file. */
export const title = `checking ${schools} × ${columns} cells, beside reading them from .xlsx and cloning them as JSON`;

export function run(): readonly Measured[] {
  const grid = countyGrid(schools, columns);
  const file = workbookOf(grid.rows);
  const text = JSON.stringify(grid);
  const memory = checkMemory();
  let edited = grid;
  return measure({
    "checkSheet (all checks, assessment, verdict)": () =>
      checkSheet(grid, { packId: "cn-2017", stage: "primary" }),
    "checkSheet again after an edit of one cell, with a memory": () => {
      edited = withEdit(edited);
      return checkSheet(edited, { packId: "cn-2017", stage: "primary" }, undefined, memory);
    },
    "reading the sheet from .xlsx": () => readValues(file, "county.xlsx"),
    "JSON.parse of the same cells": () => JSON.parse(text) as unknown,
  });
}

/** One more pupil in the tenth school; every other row stays the same array. */
function withEdit(grid: Grid): Grid {
  const [row, column] = [12, 4];
  const cells = grid.rows[row]!.map((cell, index) => (index === column ? Number(cell) + 1 : cell));
  return { ...grid, rows: grid.rows.map((before, index) => (index === row ? cells : before)) };
}

function workbookOf(rows: ReturnType<typeof countyGrid>["rows"]): Uint8Array {
  const cells = rows.flatMap((row, at): FileCell[] =>
    row.map((value, column) => ({ row: at, column, value })),
  );
  return writeWorkbook({
    sheets: [{ ...emptySheet("小学"), cells }],
    styles: [],
    activeSheet: 0,
    definedNames: [],
  });
}
