import type { FieldId } from "../field-id";
import type { Cell, CellAddress, Grid } from "../grid";
import type { Issue } from "../issue";
import { forgetting, type Memory } from "../memory";
import type { School } from "../school";
import { withConfirmed } from "./apply-confirmed";
import { chooseColumns } from "./choose-columns";
import { nothingConfirmed } from "./confirmed-headers";
import { isAmountField, kindOf } from "./fields";
import { findHeader, type Header } from "./find-header";
import { withPercentCells } from "./percent-cells";
import { missingColumns } from "./needed-columns";
import { normalisationsOf } from "./normalisations-of";
import { numberIn } from "./read-number";
import { inOwnUnit, schoolReader } from "./read-school";
import type { ReadingOptions } from "./reading-options";
import { repeatsOf } from "./repeated-rows";
import { nameIn, rowKind, type RowColumns, type RowKind } from "./row-kind";
import type { Column, SheetReading, TotalsRow } from "./sheet-reading";
import { subtotalsOf } from "./subtotals-of";
import { unclearHeaders } from "./unclear-headers";

/** A row below the header, and what it is. */
export interface Row {
  readonly index: number;
  readonly kind: RowKind;
}

/** The schools that rows were read as, and where those stood. */
export type RowMemory = Memory<readonly Cell[], { readonly index: number; readonly school: School }>;

/**
 * Reads a sheet as a list of schools of one stage.
 *
 * @remarks Title rows above the header, totals, statistics and unread below it are never read as schools.
 * Never throws on data: what stands in the way is among the issues. Takes time in proportion to the rows. A header
 * that is close to one of ours is offered in an issue, and used only once it is among the confirmed ones.
 *
 * @returns No schools and no header row when the sheet is not a school sheet; the issues say why.
 */
export function readSheet(grid: Grid, options: ReadingOptions): SheetReading {
  return readTable(grid, findHeader(grid.rows, options.confirmed), options);
}

/** Reads the schools below a header as {@link readSheet} does. */
export function readTable(grid: Grid, over: Header | null, options: ReadingOptions): SheetReading {
  const confirmed = options.confirmed ?? nothingConfirmed;
  const header = over === null ? null : withConfirmed(over, confirmed);
  const refusal = refusalOf(grid, new Set(header?.columns.map(({ field }) => field)));
  if (header === null || refusal?.code === "sheet-empty" || refusal?.code === "sheet-not-recognised") {
    return unreadable(refusal ?? sheetIssue("sheet-not-recognised", grid));
  }
  const { columns, issues } = chooseColumns(header, options.stage, grid.origin);
  const present = new Set<FieldId>(columns.map(({ field }) => field));
  const at = (row: number, index: number): CellAddress => addressIn(grid, row, index);
  const unclear = unclearHeaders(header, confirmed, present, at);
  const missing = refusal ?? columnMissing(grid, present);
  if (missing !== null) {
    return unreadable(...issues, ...unclear, missing);
  }
  const found = [...issues, ...unclear, ...missingColumns(options.pack, options.stage, present)];
  const known = withPercentCells(columns, grid.rows, header.bottom + 1);
  return readRows(grid, header, known, found, options.memory?.rows ?? forgetting());
}

function refusalOf(grid: Grid, fields: ReadonlySet<FieldId>): Issue | null {
  if (grid.rows.every((row) => row.every((cell) => cell === null || cell === ""))) {
    return sheetIssue("sheet-empty", grid);
  }
  if (fields.size < 2) {
    return sheetIssue("sheet-not-recognised", grid);
  }
  return fields.has("school-name") ? null : sheetIssue("name-column-missing", grid);
}

/** Looks at what is left for the stage: a column of names may be that of another. */
function columnMissing(grid: Grid, present: ReadonlySet<FieldId>): Issue | null {
  if (!present.has("school-name")) {
    return sheetIssue("name-column-missing", grid);
  }
  return present.has("pupils") ? null : sheetIssue("pupils-column-missing", grid);
}

function sheetIssue(
  code:
    | "sheet-empty"
    | "sheet-not-recognised"
    | "name-column-missing"
    | "pupils-column-missing"
    | "no-school-rows",
  { origin }: Grid,
): Issue {
  return { code, severity: "error", at: null, school: null, params: { sheet: origin.sheet } };
}

function unreadable(...issues: readonly Issue[]): SheetReading {
  return {
    ...{ schools: [], columns: [], totals: [], subtotals: [], normalisations: [], namelessRows: [] },
    ...{ issues, headerRow: null },
  };
}

function readRows(
  grid: Grid,
  header: Header,
  columns: readonly Column[],
  issues: readonly Issue[],
  memory: RowMemory,
): SheetReading {
  const rows = rowsBelow(grid, header, rowColumns(columns));
  const at = (row: number, index: number): CellAddress => addressIn(grid, row, index);
  const nameIndex = columns.find(({ field }) => field === "school-name")!.index;
  const ofKind = (kind: RowKind): readonly Row[] => rows.filter((row) => row.kind === kind);
  const read = schoolReader(columns);
  const recall = memory.under(() => JSON.stringify([grid.origin, columns]));
  const schoolIn = (row: readonly Cell[], index: number) =>
    recall(
      row,
      () => ({ index, school: read(row, (column) => at(index, column)) }),
      (kept) => kept.index === index,
    ).school;
  const schools = ofKind("school").map(({ index }) => schoolIn(grid.rows[index]!, index));
  return {
    schools,
    columns,
    totals: ofKind("total").map(({ index }) => totalsRow(grid, index, columns)),
    subtotals: subtotalsOf(rows, (index) => totalsRow(grid, index, columns)),
    normalisations: normalisationsOf(grid, header, columns, rows),
    namelessRows: ofKind("nameless").map(({ index }) => ({ at: at(index, nameIndex) })),
    issues: [
      ...issues,
      ...ignoredRows(grid, ofKind("unread")),
      ...(schools.length === 0 ? [sheetIssue("no-school-rows", grid)] : []),
    ],
    headerRow: grid.origin.row + header.bottom,
  };
}

function rowColumns(columns: readonly Column[]): RowColumns {
  const name = columns.find(({ field }) => field === "school-name")!;
  const others = columns.filter((column) => column !== name);
  return {
    name: name.index,
    nameHeader: name.header,
    others: others.map(({ index }) => index),
    figures: others.filter(({ field }) => isAmountField(field)).map(({ index }) => index),
  };
}

function rowsBelow({ rows }: Grid, header: Header, columns: RowColumns): readonly Row[] {
  const below = header.bottom + 1;
  const isRepeated = repeatsOf(rows.slice(0, below));
  return rows.slice(below).map((row, offset) => ({
    index: below + offset,
    kind: isRepeated(row) ? "repeated-header" : rowKind(row, columns),
  }));
}

function totalsRow(grid: Grid, row: number, columns: readonly Column[]): TotalsRow {
  const cells = grid.rows[row]!;
  const labelIndex = cells.findIndex((cell) => typeof cell === "string" && cell.trim() !== "");
  return {
    label: nameIn(cells[labelIndex] ?? null) ?? "",
    at: addressIn(grid, row, labelIndex),
    figures: columns.flatMap((column) => {
      const value = isAmountField(column.field)
        ? numberIn(cells[column.index] ?? null, kindOf(column.field))
        : null;
      const at = addressIn(grid, row, column.index);
      return value === null ? [] : [{ column, at, value: inOwnUnit(value, column) }];
    }),
  };
}

function ignoredRows(grid: Grid, unread: readonly Row[]): readonly Issue[] {
  const [first] = unread;
  if (first === undefined) {
    return [];
  }
  const texts = unread.map(({ index }) => grid.rows[index]!.map(nameIn).find((text) => text !== null) ?? "");
  const params = { rows: unread.map(({ index }) => grid.origin.row + index), texts };
  return [
    { code: "rows-ignored", severity: "notice", at: addressIn(grid, first.index, 0), school: null, params },
  ];
}

function addressIn({ origin }: Grid, row: number, index: number): CellAddress {
  return { sheet: origin.sheet, row: origin.row + row, column: origin.column + index };
}
