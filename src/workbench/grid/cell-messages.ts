import { type FunctionAnswer } from "../spreadsheet";

/** The sentences behind error values, by cell. */
export interface CellMessages {
  /** Takes the answer of the function called in a cell: its sentences replace those of the answer before. */
  answered(sheetId: string, row: number, column: number, answer: FunctionAnswer): void;
  /** `null` when no function has said anything about the cell. */
  at(sheetId: string, row: number, column: number): string | null;
  clear(): void;
}

/** Keeps the sentences of the last answer of every calling cell. A spilled error keeps its own place. */
export function cellMessages(): CellMessages {
  const byCell = new Map<string, string>();
  const cellsOf = new Map<string, readonly string[]>();
  return {
    answered(sheetId, row, column, answer) {
      const caller = keyOf(sheetId, row, column);
      cellsOf.get(caller)?.forEach((cell) => byCell.delete(cell));
      cellsOf.delete(caller);
      const rows = Array.isArray(answer) ? answer : [[answer]];
      const filled = rows.flatMap((values, r) =>
        values.flatMap((value, c) => {
          if (typeof value !== "object" || !value?.message) {
            return [];
          }
          const cell = keyOf(sheetId, row + r, column + c);
          byCell.set(cell, value.message);
          return [cell];
        }),
      );
      if (filled.length > 0) {
        cellsOf.set(caller, filled);
      }
    },
    at: (sheetId, row, column) => byCell.get(keyOf(sheetId, row, column)) ?? null,
    clear() {
      byCell.clear();
      cellsOf.clear();
    },
  };
}

function keyOf(sheetId: string, row: number, column: number): string {
  return `${sheetId}\n${row}\n${column}`;
}
