import { doubtfulCells } from "./assessment/doubtful-cells";
import type { GroupDimension } from "./assessment/group-key";
import { groupsOf, type GroupResult } from "./assessment/groups";
import { checkReading, type CheckOptions } from "./check-sheet";
import type { Grid } from "./grid";

/**
 * Compares the groups of schools of one sheet, indicator by indicator, under one pack.
 *
 * @returns As {@link groupsOf}; empty when the sheet could not be read as a school sheet.
 * @throws DomainError `pack-unknown`, when no pack with this id ships.
 */
export function groupsOfSheet(
  grid: Grid,
  options: CheckOptions,
  dimension: GroupDimension,
): readonly GroupResult[] {
  const { reading, report } = checkReading(grid, options);
  return report.assessment === null
    ? []
    : groupsOf(reading.schools, report.assessment, dimension, doubtfulCells(reading, report.issues));
}
