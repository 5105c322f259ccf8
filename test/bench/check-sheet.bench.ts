import { checkSheet } from "../../src/core";
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
  return measure({
    "checkSheet (all checks, assessment, verdict)": () =>
      checkSheet(grid, { packId: "cn-2017", stage: "primary" }),
    "reading the sheet from .xlsx": () => readValues(file, "county.xlsx"),
    "JSON.parse of the same cells": () => JSON.parse(text) as unknown,
  });
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
