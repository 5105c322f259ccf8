import { type CellRange, type Grid } from "../../core";
import { type SheetChange, type WorkbookPort } from "../../workbook/port";
import { patchedGrid, type GridPatch } from "../grid-patch";
import { readChecked } from "../map/read-checked";
import { sameGrid } from "../same-grid";

/** Above this, reading the sheet again just to compare would be felt; any change then counts. */
const mostCellsToCompare = 100_000;

/** What a check was asked for. */
interface CheckedCells {
  readonly sheet: string;
  readonly range?: CellRange;
}

/** Cells that changed, and the grid with them. */
export interface Edit {
  readonly patch: GridPatch;
  readonly grid: Grid;
}

/** Reads the cells that changed; `null` when they do not tell the whole change. */
export async function editOf(workbook: WorkbookPort, grid: Grid, change: SheetChange): Promise<Edit | null> {
  const isWithin = patchedGrid(grid, emptyPatch(change)) !== null;
  const patch = isWithin ? await workbook.readCells(change).catch(() => null) : null;
  const changed = patch === null ? null : patchedGrid(grid, patch);
  return patch === null || changed === null ? null : { patch, grid: changed };
}

function emptyPatch({ at, rowCount, columnCount }: SheetChange): GridPatch {
  const row = new Array<null>(columnCount).fill(null);
  return { origin: at, rows: new Array<readonly null[]>(rowCount).fill(row) };
}

/** Reads the sheet anew: the same grid when nothing differs; `null` when it is too large to tell, or gone. */
export async function changedGrid(
  workbook: WorkbookPort,
  request: CheckedCells,
  checked: Grid,
): Promise<Grid | null> {
  if (checked.rows.length * (checked.rows[0]?.length ?? 0) > mostCellsToCompare) {
    return null;
  }
  try {
    const now = await readChecked(workbook, request);
    return sameGrid(checked, now) ? checked : now;
  } catch {
    // a sheet that is gone or cannot be read is not known to be the one that was checked
    return null;
  }
}
