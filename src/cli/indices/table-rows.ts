import { isCellError, type Cell, type Grid } from "../../core";
import type { FoundColumn, FoundColumns } from "./find-columns";

/** Why a row is left out of the measures. */
export type IgnoredReason =
  | "total-row"
  | "amount-blank"
  | "amount-not-number"
  | "pupils-blank"
  | "pupils-not-number"
  | "pupils-not-positive";

export interface IgnoredRow {
  /** As the spreadsheet numbers it. */
  readonly row: number;
  readonly reason: IgnoredReason;
}

export interface UsedRow {
  readonly amount: number;
  /** `null` when no column of pupils was asked for. */
  readonly pupils: number | null;
  /** `null` when no column of groups was asked for, or the cell is blank. */
  readonly group: string | null;
}

export interface TableRows {
  readonly used: readonly UsedRow[];
  readonly ignored: readonly IgnoredRow[];
}

/**
 * Reads the rows under the headers.
 *
 * @remarks A blank is never taken for zero and text never for a number: such rows are left out and listed. Rows
 * without a single filled cell are not rows of the table. Rows that sum others up are left out.
 */
export function tableRows({ rows, origin }: Grid, columns: FoundColumns): TableRows {
  const used: UsedRow[] = [];
  const ignored: IgnoredRow[] = [];
  rows.slice(columns.headerRow + 1).forEach((cells, index) => {
    if (cells.every((cell) => cell === null)) {
      return;
    }
    const at = (found: FoundColumn | null) =>
      found === null ? null : (cells[found.column - origin.column] ?? null);
    const row = readRow(
      at(columns.amount),
      columns.pupils && { cell: at(columns.pupils) },
      at(columns.group),
      cells,
    );
    if (typeof row === "string") {
      ignored.push({ row: origin.row + columns.headerRow + index + 2, reason: row });
    } else {
      used.push(row);
    }
  });
  return { used, ignored };
}

function readRow(
  amount: Cell,
  pupils: { readonly cell: Cell } | null,
  group: Cell,
  cells: readonly Cell[],
): UsedRow | IgnoredReason {
  if (isTotal(cells)) {
    return "total-row";
  }
  if (typeof amount !== "number") {
    return amount === null ? "amount-blank" : "amount-not-number";
  }
  if (pupils === null) {
    return { amount, pupils: null, group: groupOf(group) };
  }
  if (typeof pupils.cell !== "number") {
    return pupils.cell === null ? "pupils-blank" : "pupils-not-number";
  }
  return pupils.cell > 0 ? { amount, pupils: pupils.cell, group: groupOf(group) } : "pupils-not-positive";
}

function groupOf(cell: Cell): string | null {
  return cell === null || isCellError(cell) ? null : String(cell).trim();
}

/** A row that sums others up says so in its first words. */
function isTotal(cells: readonly Cell[]): boolean {
  const first = cells.find((cell) => typeof cell === "string");
  return /^(?:合计|总计|小计|总和|全县合计|全县总计|全县|total|sum|subtotal|grandtotal)$/i.test(
    String(first ?? "")
      .normalize("NFKC")
      .replace(/[\s::]+/g, ""),
  );
}
