import { groupRatio, type Grid } from "../../core";
import { findColumns, type ColumnNames, type FoundColumns } from "./find-columns";
import { groupMeasures, measuresOf, sampleOf, type Basis, type GroupMeasure, type Measure } from "./measures";
import { TableError } from "./table-problem";
import { tableRows, type IgnoredRow, type UsedRow } from "./table-rows";

/** How many times the mean of the richest group is that of the poorest. */
export interface GroupGap {
  readonly highest: string | null;
  readonly lowest: string | null;
  readonly ratio: number;
}

/** The measures of one column of a table. */
export interface MeasuredTable {
  readonly sheet: string;
  readonly columns: FoundColumns;
  readonly basis: Basis;
  readonly used: number;
  readonly ignored: readonly IgnoredRow[];
  readonly measures: readonly Measure[];
  /** `null` when no column of groups was asked for. */
  readonly groups: readonly GroupMeasure[] | null;
  /** `null` without two groups whose means are above 0. */
  readonly groupGap: GroupGap | null;
}

/**
 * Measures one column of a table.
 *
 * @param ratio - Whether the column holds per-pupil values already, to be weighed by pupils but not divided.
 * @throws {@link TableError} `sheet-empty`, `column-missing`, `no-rows`
 */
export function measureTable(grid: Grid, names: ColumnNames, ratio: boolean): MeasuredTable {
  const columns = findColumns(grid, names);
  const { used, ignored } = tableRows(grid, columns);
  if (used.length === 0) {
    throw new TableError({ kind: "no-rows", sheet: grid.origin.sheet, column: columns.amount.header });
  }
  const basis: Basis = ratio ? "ratio" : columns.pupils === null ? "amount" : "per-pupil";
  const groups = columns.group === null ? null : groupMeasures(used, basis);
  return {
    sheet: grid.origin.sheet,
    columns,
    basis,
    used: used.length,
    ignored,
    measures: measuresOf(sampleOf(used, basis)),
    groups,
    groupGap: groups === null ? null : gapBetween(groups, used, basis),
  };
}

function gapBetween(
  groups: readonly GroupMeasure[],
  rows: readonly UsedRow[],
  basis: Basis,
): GroupGap | null {
  const ranked = groups
    .flatMap(({ group, mean }) => (mean === null ? [] : [{ group, mean }]))
    .sort((a, b) => b.mean - a.mean);
  const [highest, lowest] = [ranked[0], ranked.at(-1)];
  if (ranked.length < 2 || highest === undefined || lowest === undefined || lowest.mean <= 0) {
    return null;
  }
  const sample = (group: string | null) =>
    sampleOf(
      rows.filter((row) => row.group === group),
      basis,
    );
  return {
    highest: highest.group,
    lowest: lowest.group,
    ratio: groupRatio(sample(highest.group), sample(lowest.group)),
  };
}
