import type { CellArea } from "../../../core";

/** Areas that share one rule, and how far the cell they count from lies from the one the rule was written for. */
export interface AreaGroup {
  readonly areas: readonly CellArea[];
  readonly rows: number;
  readonly columns: number;
}

/**
 * Puts areas together so that the top left cell of the first is the top left cell of all.
 *
 * @remarks What a relative reference counts from is then the same whether a program goes by the first area or by the
 * rectangle around all of them.
 *
 * @param from - the cell that the rule was written for
 */
export function areaGroups(
  areas: readonly CellArea[],
  from: Pick<CellArea, "row" | "column">,
): readonly AreaGroup[] {
  const groups: CellArea[][] = [];
  const sorted = [...areas].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const area of sorted) {
    const group = groups.find(([first]) => first!.column <= area.column);
    if (group === undefined) {
      groups.push([area]);
    } else {
      group.push(area);
    }
  }
  return groups.map((group) => ({
    areas: group,
    rows: group[0]!.row - from.row,
    columns: group[0]!.column - from.column,
  }));
}
