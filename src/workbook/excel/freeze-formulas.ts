import type { Cell } from "../../core";
import type { FormulaCell, FrozenCell, FrozenFormulas, SpilledCell } from "../frozen-formulas";
import type { CellContent, SheetFormulas } from "../port";
import { cellName } from "./patch/cell-name";
import { readFormulas } from "./read-formulas";
import { thawFormulas } from "./thaw-formulas";
import { inExcel } from "./translate-error";

/**
 * Puts in the place of formulas of the workbook open in Excel what they give, also where they fill further cells, and
 * says each formula in a note where Excel has notes and the cell has none.
 *
 * @remarks Sheet by sheet; where one refuses, those before it get their formulas back.
 */
export async function freezeFormulas(cells: readonly FormulaCell[]): Promise<FrozenFormulas> {
  const sheets = [...new Set(cells.map(({ at }) => at.sheet))];
  let done: FrozenFormulas = { frozen: [], spilled: [], skipped: [] };
  try {
    for (const sheet of sheets) {
      done = together(
        done,
        await freezeSheet(
          sheet,
          cells.filter(({ at }) => at.sheet === sheet),
        ),
      );
    }
  } catch (error) {
    await thawFormulas(done).catch(() => undefined);
    throw error;
  }
  return done;
}

function together(a: FrozenFormulas, b: FrozenFormulas): FrozenFormulas {
  return {
    frozen: [...a.frozen, ...b.frozen],
    spilled: [...a.spilled, ...b.spilled],
    skipped: [...a.skipped, ...b.skipped],
  };
}

async function freezeSheet(sheet: string, cells: readonly FormulaCell[]): Promise<FrozenFormulas> {
  const before = await readFormulas(sheet);
  const kept = cells.flatMap((cell) => {
    const found = contentAt(before, cell);
    return found?.formula === cell.formula && isValue(found.value) ? [{ ...cell, value: found.value }] : [];
  });
  const keeps = new Set(kept.map(({ at }) => placeOf(at)));
  const noted = await writeValues(sheet, kept);
  const spilled = goneWith(before, await readFormulas(sheet));
  await writeValues(sheet, spilled, false);
  return {
    frozen: kept.map((cell) => ({ ...cell, noted: noted.has(placeOf(cell.at)) })),
    spilled,
    skipped: cells.filter(({ at }) => !keeps.has(placeOf(at))),
  };
}

/** An error is no value that anybody would want to keep. */
function isValue(value: Cell): boolean {
  return typeof value !== "object";
}

/** Constants that went with the formula which filled them. */
function goneWith({ sheet, rows }: SheetFormulas, after: SheetFormulas): readonly SpilledCell[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap(({ value, formula }, column) => {
      const now = after.rows[row]?.[column]?.value ?? null;
      const isGone = formula === null && value !== null && value !== "" && (now === null || now === "");
      return isGone ? [{ at: { sheet, row, column }, value }] : [];
    }),
  );
}

/** Writes constants, with the formula in a note; answers where there is one now. */
function writeValues(
  sheet: string,
  cells: readonly (SpilledCell & Partial<FormulaCell>)[],
  withNotes = Office.context.requirements.isSetSupported("ExcelApi", "1.18"),
): Promise<ReadonlySet<string>> {
  const [first] = cells;
  if (first === undefined) {
    return Promise.resolve(new Set());
  }
  return inExcel(sheet, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const notes = withNotes ? cells.map(({ at }) => worksheet.notes.getItemOrNullObject(nameOf(at))) : [];
    await context.sync();
    const free = cells.filter((_, index) => notes[index]?.isNullObject === true);
    cells.forEach(({ at, value }) => (worksheet.getCell(at.row, at.column).values = [[entry(value)]]));
    free.forEach(({ at, formula = "" }) => worksheet.notes.add(nameOf(at), `=${formula}`));
    // until this is done, cells that a formula filled may still show what it gave
    worksheet.getCell(first.at.row, first.at.column).calculate();
    await context.sync();
    return new Set(free.map(({ at }) => placeOf(at)));
  });
}

/** As it must be handed to Excel, so that a text stays the text it is. */
function entry(value: Cell): unknown {
  return typeof value === "string" ? `'${value}` : value;
}

function contentAt({ rows }: SheetFormulas, { at }: FormulaCell): CellContent | undefined {
  return rows[at.row]?.[at.column];
}

function nameOf({ row, column }: FrozenCell["at"]): string {
  return cellName(row, column);
}

function placeOf({ row, column }: FrozenCell["at"]): string {
  return `${row},${column}`;
}
