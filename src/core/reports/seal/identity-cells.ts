import type { DescriptionFieldId } from "../../field-id";
import { isCellError, type Cell, type CellAddress, type Grid } from "../../grid";
import type { School } from "../../school";
import type { SealedSheet } from "./sealed-sheet";

/** What tells a school from others, and decides which limits are meant for it. */
const identifying: readonly DescriptionFieldId[] = [
  "school-name",
  "school-code",
  "school-type",
  "location",
  "ownership",
  "built-by-2010",
  "built-by-2016",
  "lab-equipment-complete",
];

/** The figures that do so. */
const deciding = ["built-year", "migrant-pupils"] as const;

/** Whether the year of building or the children of migrant workers decide which limit is meant. */
export function decidesByFigures({ pack, report }: SealedSheet): boolean {
  return pack.limits.some(({ cases }) =>
    cases[report.stage].some(
      ({ when = {} }) =>
        when.builtFrom !== undefined ||
        when.builtBefore !== undefined ||
        when.migrantShareAbove !== undefined,
    ),
  );
}

/**
 * Lists the cells that say which school a row is about, in a fixed order.
 *
 * @param byFigures - Whether figures decide as well: {@link decidesByFigures}.
 */
export function identityCells(school: School, byFigures: boolean): readonly CellAddress[] {
  const texts = identifying.flatMap((field) => school.texts[field]?.at ?? []);
  const figures = byFigures ? deciding.flatMap((field) => school.amounts[field]?.at ?? []) : [];
  return [...texts, ...figures];
}

/** Puts the texts of some cells together as the formula `B5&"|"&C5` does. */
export function identityText(cells: readonly CellAddress[], grid: Grid): string {
  return cells.map((at) => textOf(cellAt(grid, at))).join("|");
}

/** Returns what a cell of a grid holds. */
export function cellAt({ origin, rows }: Grid, { row, column }: CellAddress): Cell {
  return rows[row - origin.row]?.[column - origin.column] ?? null;
}

function textOf(cell: Cell): string {
  if (cell === null || isCellError(cell)) {
    return "";
  }
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}
