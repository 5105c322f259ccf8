import { type Cell, type CellAddress } from "../../core";
import { type WrittenCell } from "../../workbook/cell-changes";

/** One corrected cell as it is kept with the workbook. */
export interface LoggedFix {
  /** When, as an ISO time. */
  readonly on: string;
  readonly at: CellAddress;
  readonly before: Cell;
  readonly after: Cell;
  readonly takenBack: boolean;
}

/** The key under which the workbook keeps the log. */
export const fixLogKey = "balance-indicators.fixes";

const mostKept = 2000;

/** Adds what was written; the oldest entries go once there are too many to keep with a workbook. */
export function withWritten(
  log: readonly LoggedFix[],
  written: readonly WrittenCell[],
  on: string,
): readonly LoggedFix[] {
  const added = written.map(({ at, before, after }) => ({ on, at, before, after, takenBack: false }));
  return [...log, ...added].slice(-mostKept);
}

/** Marks entries as taken back. The cells are those of one batch, written at `on`. */
export function withTakenBack(
  log: readonly LoggedFix[],
  cells: readonly { readonly at: CellAddress }[],
  on: string,
): readonly LoggedFix[] {
  const keys = new Set(cells.map(({ at }) => JSON.stringify(at)));
  return log.map((entry) =>
    entry.on === on && keys.has(JSON.stringify(entry.at)) ? { ...entry, takenBack: true } : entry,
  );
}

/** Reads a log that was kept; what is no entry is left out. */
export function readFixLog(kept: unknown): readonly LoggedFix[] {
  return Array.isArray(kept) ? kept.filter(isLogged) : [];
}

function isLogged(entry: unknown): entry is LoggedFix {
  const { on, at, takenBack } = (entry ?? {}) as Partial<LoggedFix>;
  return (
    typeof on === "string" &&
    typeof takenBack === "boolean" &&
    typeof at?.sheet === "string" &&
    typeof at.row === "number" &&
    typeof at.column === "number"
  );
}
