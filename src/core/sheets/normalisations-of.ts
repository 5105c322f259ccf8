import type { Cell, CellAddress, Grid } from "../grid";
import { headerTop, type Header } from "./find-header";
import { isAmountField, kindOf } from "./fields";
import { notesIn } from "./header-key";
import type { Normalisation, NormalisationKind } from "./normalisation";
import { readNumber } from "./read-number";
import type { Row } from "./read-sheet";
import type { RowKind } from "./row-kind";
import type { Column } from "./sheet-reading";
import { textKinds } from "./text-kinds";
import { assumedMoneyUnit } from "./units";

type Found = Omit<Normalisation, "count">;
type Note = (found: Found, unit?: string) => void;

const skippedKinds: Readonly<Partial<Record<RowKind, NormalisationKind>>> = {
  total: "totals-passed-over",
  subtotal: "totals-passed-over",
  statistic: "totals-passed-over",
  numbering: "numbering-skipped",
  "repeated-header": "numbering-skipped",
  remark: "remarks-skipped",
};

/** Lists how a sheet was taken otherwise than it is written, in the order things were first met. */
export function normalisationsOf(
  grid: Grid,
  header: Header,
  columns: readonly Column[],
  rows: readonly Row[],
): readonly Normalisation[] {
  const seen = new Map<string, { readonly found: Found; count: number }>();
  const note: Note = (found, unit = "") => {
    const known = seen.get(found.kind + unit);
    if (known === undefined) {
      seen.set(found.kind + unit, { found, count: 1 });
    } else {
      known.count += 1;
    }
  };
  noteTitles(grid, header, note);
  noteHeaders(header, columns, note);
  noteRows(grid, columns, rows, note);
  return [...seen.values()].map(({ found, count }) => ({ ...found, count }));
}

function noteTitles(grid: Grid, header: Header, note: Note): void {
  grid.rows.slice(0, headerTop(header)).forEach((cells, row) => {
    if (cells.some((cell) => textOf(cell) !== "")) {
      note(rowFound("title-rows-skipped", grid, row));
    }
  });
}

function noteHeaders(header: Header, columns: readonly Column[], note: Note): void {
  const written = new Map(header.columns.map((column) => [column.index, column]));
  for (const { field, header: text, at, index, unit, factor } of columns) {
    const { over } = written.get(index)!;
    const found = { field, first: at, before: text, after: text };
    if (over.length > 0) {
      note({ ...found, kind: "header-lines-joined", before: [...over, text].join(" / ") });
    }
    const [ignored] = notesIn(text);
    if (ignored !== undefined) {
      note({ ...found, kind: "header-notes-ignored", after: "" });
    }
    if (factor !== 1) {
      const stated = unit ?? assumedMoneyUnit;
      note({ ...found, kind: "unit-applied", before: `1 ${stated}`, after: String(factor) }, stated);
    } else if (kindOf(field) === "rate" && unit === "%") {
      note({ ...found, kind: "percent-cells" });
    }
  }
}

function noteRows(grid: Grid, columns: readonly Column[], rows: readonly Row[], note: Note): void {
  const figures = columns.filter(({ field }) => isAmountField(field) && kindOf(field) !== "year");
  const hidden = new Set(grid.hiddenRows);
  for (const { index: row, kind } of rows) {
    const skipped = skippedKinds[kind];
    if (skipped !== undefined) {
      note(rowFound(skipped, grid, row));
    } else if (kind === "school") {
      noteFigures(grid, row, figures, note);
      if (hidden.has(grid.origin.row + row)) {
        const found = rowFound("hidden-rows-read", grid, row);
        note({ ...found, after: found.before });
      }
    }
  }
}

function noteFigures(grid: Grid, row: number, figures: readonly Column[], note: Note): void {
  const cells = grid.rows[row]!;
  for (const { field, index } of figures) {
    const cell = cells[index];
    if (typeof cell === "string") {
      const kinds = textKinds(cell, kindOf(field));
      const reading = readNumber(cell, kindOf(field));
      const after = "value" in reading ? String(reading.value) : "";
      kinds.forEach((kind) => note({ kind, field, first: addressIn(grid, row, index), before: cell, after }));
    }
  }
}

function rowFound(kind: NormalisationKind, grid: Grid, row: number): Found {
  const cells = grid.rows[row]!;
  const index = Math.max(
    0,
    cells.findIndex((cell) => textOf(cell) !== ""),
  );
  return { kind, field: null, first: addressIn(grid, row, index), before: textOf(cells[index]), after: "" };
}

function textOf(cell: Cell | undefined): string {
  return typeof cell === "string" ? cell.trim() : "";
}

function addressIn({ origin }: Grid, row: number, index: number): CellAddress {
  return { sheet: origin.sheet, row: origin.row + row, column: origin.column + index };
}
