import type { FrozenCell, FrozenFormulas, SpilledCell } from "../frozen-formulas";
import { SheetMissingError, type SheetFormulas } from "../port";
import { cellName } from "./patch/cell-name";
import { readFormulas } from "./read-formulas";
import { inExcel } from "./translate-error";

/**
 * Puts formulas that were frozen back into the workbook open in Excel, each only where its value still stands as a
 * constant, and takes the notes about them away.
 *
 * @returns the cells that were left as they are
 */
export async function thawFormulas({
  frozen,
  spilled,
}: Pick<FrozenFormulas, "frozen" | "spilled">): Promise<readonly FrozenCell[]> {
  const left: FrozenCell[] = [];
  for (const sheet of new Set(frozen.map(({ at }) => at.sheet))) {
    const cells = frozen.filter(({ at }) => at.sheet === sheet);
    const now = await readFormulas(sheet).catch(noSuchSheet);
    const stands = ({ at, value }: SpilledCell) => {
      const found = now?.rows[at.row]?.[at.column];
      return found?.formula === null && found.value === value;
    };
    left.push(...cells.filter((cell) => !stands(cell)));
    await putBack(sheet, cells.filter(stands), spilled.filter(({ at }) => at.sheet === sheet).filter(stands));
  }
  return left;
}

function noSuchSheet(error: unknown): SheetFormulas | null {
  if (error instanceof SheetMissingError) {
    return null;
  }
  throw error;
}

function putBack(
  sheet: string,
  cells: readonly FrozenCell[],
  spilled: readonly SpilledCell[],
): Promise<void> {
  return inExcel(sheet, async (context) => {
    if (cells.length === 0) {
      return;
    }
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const notes = cells
      .filter(({ noted }) => noted)
      .map(({ at, formula }) => {
        const note = worksheet.notes.getItemOrNullObject(cellName(at.row, at.column));
        return { formula, note: note.load("content") };
      });
    await context.sync();
    notes
      .filter(({ note, formula }) => !note.isNullObject && note.content === `=${formula}`)
      .forEach(({ note }) => note.delete());
    // first, for a formula fills no cell that holds something
    spilled.forEach(({ at }) => (worksheet.getCell(at.row, at.column).values = [[""]]));
    cells.forEach(({ at, formula }) => (worksheet.getCell(at.row, at.column).formulas = [[`=${formula}`]]));
    await context.sync();
  });
}
