import type { Cell, CellAddress, Grid } from "../grid";
import type { Header } from "./find-header";
import { isAmountField } from "./fields";
import type { Normalisation, NormalisationKind } from "./normalisation";
import { readNumber } from "./read-number";
import type { Row } from "./read-sheet";
import type { RowKind } from "./row-kind";
import type { Column } from "./sheet-reading";
import { textKinds } from "./text-kinds";

interface Seen {
  count: number;
  readonly first: CellAddress;
  readonly before: string;
  readonly after: string;
}

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
  const seen = new Map<NormalisationKind, Seen>();
  const note = (kind: NormalisationKind, row: number, index: number, before: string, after = ""): void => {
    const known = seen.get(kind);
    if (known === undefined) {
      seen.set(kind, { count: 1, first: addressIn(grid, row, index), before, after });
    } else {
      known.count += 1;
    }
  };
  noteHeader(grid, header, columns, note);
  const figures = columns.filter(({ field }) => isAmountField(field)).map(({ index }) => index);
  const hidden = new Set(grid.hiddenRows);
  for (const { index, kind } of rows) {
    const cells = grid.rows[index]!;
    const skipped = skippedKinds[kind];
    if (skipped !== undefined) {
      note(skipped, index, 0, firstText(cells));
    } else if (kind === "school") {
      noteFigures(cells, index, figures, note);
      if (hidden.has(grid.origin.row + index)) {
        note("hidden-rows-read", index, 0, firstText(cells), firstText(cells));
      }
    }
  }
  return [...seen].map(([kind, each]) => ({ kind, ...each }));
}

type Note = (kind: NormalisationKind, row: number, index: number, before: string, after?: string) => void;

function noteHeader({ rows }: Grid, header: Header, columns: readonly Column[], note: Note): void {
  const top = Math.min(header.bottom, ...header.columns.map(({ row }) => row));
  rows.slice(0, top).forEach((cells, row) => {
    const text = firstText(cells);
    if (text !== "") {
      note("title-rows-skipped", row, 0, text);
    }
  });
  for (const { header: text, index, unit, factor } of columns) {
    if (text.includes(" ")) {
      note("header-lines-joined", header.bottom, index, text, text);
    }
    if (factor !== 1) {
      note("unit-applied", header.bottom, index, `1 ${unit ?? ""}`, String(factor));
    }
  }
}

function noteFigures(cells: readonly Cell[], row: number, figures: readonly number[], note: Note): void {
  for (const index of figures) {
    const cell = cells[index];
    if (typeof cell === "string") {
      noteText(cell, row, index, note);
    }
  }
}

function noteText(text: string, row: number, index: number, note: Note): void {
  const reading = readNumber(text);
  const after = "value" in reading ? String(reading.value) : "";
  textKinds(text).forEach((kind) => note(kind, row, index, text, after));
}

function firstText(cells: readonly Cell[]): string {
  const text = cells.find((cell) => typeof cell === "string" && cell.trim() !== "");
  return typeof text === "string" ? text.trim() : "";
}

function addressIn({ origin }: Grid, row: number, index: number): CellAddress {
  return { sheet: origin.sheet, row: origin.row + row, column: origin.column + index };
}
