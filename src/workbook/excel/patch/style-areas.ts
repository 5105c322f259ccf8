import type { CellArea, PatchCell } from "../../../core";

/** Cells of one style, as few rectangles as lie at hand. */
export interface StyleAreas {
  readonly style: string;
  readonly areas: readonly CellArea[];
}

/** Puts cells together by style: first those beside each other, then equal rows below each other. */
export function styleAreas(cells: readonly PatchCell[]): readonly StyleAreas[] {
  const byStyle = new Map<string, PatchCell[]>();
  for (const cell of cells) {
    if (cell.style !== undefined) {
      const own = byStyle.get(cell.style);
      if (own === undefined) {
        byStyle.set(cell.style, [cell]);
      } else {
        own.push(cell);
      }
    }
  }
  return [...byStyle].map(([style, own]) => ({ style, areas: stacked(runsOf(own)) }));
}

function runsOf(cells: readonly PatchCell[]): readonly CellArea[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: CellArea[] = [];
  for (const { row, column } of sorted) {
    const run = runs.at(-1);
    if (run?.row === row && run.column + run.columnCount === column) {
      runs[runs.length - 1] = { ...run, columnCount: run.columnCount + 1 };
    } else {
      runs.push({ row, column, rowCount: 1, columnCount: 1 });
    }
  }
  return runs;
}

function stacked(runs: readonly CellArea[]): readonly CellArea[] {
  const areas = new Map<string, CellArea>();
  const done: CellArea[] = [];
  for (const run of runs) {
    const key = `${run.column},${run.columnCount}`;
    const above = areas.get(key);
    if (above !== undefined && above.row + above.rowCount === run.row) {
      areas.set(key, { ...above, rowCount: above.rowCount + 1 });
    } else {
      done.push(...(above === undefined ? [] : [above]));
      areas.set(key, run);
    }
  }
  return [...done, ...areas.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}
