import { checkReading, readFor } from "../../check-sheet";
import type { Cell, CellAddress, Grid } from "../../grid";
import { findPack } from "../../packs/catalogue";
import { packHash } from "../../packs/pack-hash";
import type { PatchCell, PatchSheet } from "../workbook-patch";
import { cellAt } from "./identity-cells";
import { normalFormula } from "./normal-formula";
import type { SealFinding } from "./seal-finding";
import { inputsOf, sealDigest, type SealRecord } from "./seal-record";
import { sealOf } from "./seal-workbook";
import { limitColumn } from "./standards-sheet";

/** What stands in a sheet of ours now: values and formulas from cell A1 on. */
export interface SheetNow {
  readonly sheet: string;
  readonly rows: readonly (readonly { readonly value: Cell; readonly formula: string | null }[])[];
}

/**
 * Compares a sealed workbook with what its record says, and names every difference.
 *
 * @remarks The seal is made again from the figures as they were, and compared cell by cell: formulas but for their
 * spelling, constants exactly. Figures that have changed are what a seal is for; limits and formulas are not to change.
 *
 * @param grid - The person's sheet now; `null` when it is gone.
 * @param ours - Those of our sheets that are there.
 * @returns What is different: first what was tampered with, then the figures that have changed, in table order; empty
 * when the workbook is as it was sealed.
 */
export function verifySeal(
  record: SealRecord,
  grid: Grid | null,
  ours: readonly SheetNow[],
): readonly SealFinding[] {
  const expected = grid === null ? null : sealedAgain(record, grid);
  return [
    ...recordFindings(record),
    ...(grid === null ? [{ kind: "source-missing", sheet: record.sheet } as const] : []),
    ...(grid !== null && expected === null
      ? [{ kind: "structure-changed", sheet: record.sheet } as const]
      : []),
    ...sheetFindings(record, expected, ours),
    ...(grid === null ? [] : changedInputs(record, grid)),
  ];
}

/** Whether a finding means that the seal itself, and not a figure, is other than it was made. */
export function isTampering({ kind }: SealFinding): boolean {
  return kind !== "input-changed" && kind !== "structure-changed";
}

function recordFindings(record: SealRecord): readonly SealFinding[] {
  const { pack } = record;
  const published = findPack(pack.id);
  const own = packHash(pack);
  const altered = own !== record.packHash || (published !== undefined && packHash(published) !== own);
  return [
    ...(sealDigest(record.inputs, pack) === record.digest ? [] : [{ kind: "record-broken" } as const]),
    ...(altered ? [{ kind: "standard-altered", id: pack.id } as const] : []),
  ];
}

/** The sheets as they should be; `null` when the table is no longer read as the one that was sealed. */
function sealedAgain(record: SealRecord, grid: Grid): readonly PatchSheet[] | null {
  const { stage, pack, switches, language, names, version, sealedAt, confirmed } = record;
  const before = withInputs(grid, record);
  const options = { pack, stage, switches, ...(confirmed === null ? {} : { confirmed }) };
  const reading = readFor(before, { stage, pack, ...(confirmed === null ? {} : { confirmed }) });
  if (reading.headerRow === null || reading.schools.length === 0) {
    return null;
  }
  const checked = checkReading(before, options);
  const again = sealOf(
    { ...checked, grid: before, switches, language, names },
    { version, sealedAt, ...(confirmed === null ? {} : { confirmed }) },
  );
  return again.record.digest === record.digest ? again.patch.sheets : null;
}

/** The grid with every sealed cell as it was. */
function withInputs(grid: Grid, record: SealRecord): Grid {
  const rows = grid.rows.map((row) => [...row]);
  for (const { row, column, value } of inputsOf(record)) {
    const cells = rows[row - grid.origin.row];
    if (cells !== undefined && column >= grid.origin.column && column - grid.origin.column < cells.length) {
      cells[column - grid.origin.column] = value;
    }
  }
  return { ...grid, rows };
}

function changedInputs(record: SealRecord, grid: Grid): readonly SealFinding[] {
  return inputsOf(record).flatMap(({ row, column, value: before }): SealFinding[] => {
    const at: CellAddress = { sheet: record.sheet, row, column };
    const after = cellAt(grid, at);
    return isSame(before, after) ? [] : [{ kind: "input-changed", at, before, after }];
  });
}

function sheetFindings(
  { names }: SealRecord,
  expected: readonly PatchSheet[] | null,
  ours: readonly SheetNow[],
): readonly SealFinding[] {
  return Object.values(names).flatMap((name): readonly SealFinding[] => {
    const now = ours.find(({ sheet }) => sheet.toLowerCase() === name.toLowerCase());
    if (now === undefined) {
      return [{ kind: "sheet-missing", sheet: name }];
    }
    const sheet = expected?.find((each) => each.name === name);
    return sheet === undefined
      ? []
      : sheet.cells.flatMap((cell) => difference(sheet.name, cell, now, names.standards));
  });
}

function difference(sheet: string, cell: PatchCell, { rows }: SheetNow, standards: string): SealFinding[] {
  const { row, column } = cell;
  const found = rows[row]?.[column] ?? { value: null, formula: null };
  const at: CellAddress = { sheet, row, column };
  if (cell.formula !== undefined) {
    const same = found.formula !== null && normalFormula(found.formula) === normalFormula(cell.formula);
    return same ? [] : [{ kind: "formula-altered", at, found: found.formula ?? found.value }];
  }
  if (found.formula === null && isSame(cell.value, found.value)) {
    return [];
  }
  const kind = sheet === standards && isLimit(column) ? "limit-altered" : "text-altered";
  return [
    { kind, at, before: cell.value, after: found.formula === null ? found.value : `=${found.formula}` },
  ];
}

function isLimit(column: number): boolean {
  return column === limitColumn || column === 1;
}

/** Programs write numbers with fifteen digits at least. */
function isSame(a: Cell, b: Cell): boolean {
  if (typeof a === "number" && typeof b === "number") {
    return Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b));
  }
  return JSON.stringify(a === "" ? null : a) === JSON.stringify(b === "" ? null : b);
}
