import { type IUnitRange, type Univer, type Workbook } from "@univerjs/core";
import { type FunctionSpec } from "../spreadsheet";
import { calculation } from "./calculation";
import { cellMessages } from "./cell-messages";
import { type GridCells } from "./grid-cells";
import { registerHostFunctions, type FunctionHost } from "./host-functions";
import { pendingCalls } from "./pending-calls";

/** The functions that formulas may call, beyond the grid's own. */
export interface FunctionCalls {
  /** Puts functions in place of all that were registered before, and calculates the cells that call them. */
  register(specs: readonly FunctionSpec[]): void;
  /** Makes every call anew. */
  recalculate(): void;
  /** The sentence that came with the error in a cell; `null` when there is none. */
  sentenceAt(sheetId: string, row: number, column: number): string | null;
  /** Resolves when no calculation and no call is pending. */
  settled(): Promise<void>;
  dispose(): void;
}

/** Lets the formulas of `workbook` call functions that answer later. */
export function functionCalls(univer: Univer, workbook: Workbook, cells: GridCells): FunctionCalls {
  const messages = cellMessages();
  let names: readonly string[] = [];
  const cell = (sheetId: string, row: number, column: number): IUnitRange => ({
    unitId: workbook.getUnitId(),
    sheetId,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
  });
  const recalculateSoon = gathered<IUnitRange>((answered) => engine.recalculate(answered));
  const calls = pendingCalls(({ sheetId, row, column }, answer) => {
    messages.answered(sheetId, row, column, answer);
    recalculateSoon(cell(sheetId, row, column));
  });
  const ranges: FunctionHost["ranges"] = new Map();
  const engine = calculation(univer, {
    isWaiting: () => calls.count > 0,
    onStart: () => ranges.clear(),
  });

  function callers(): IUnitRange[] {
    const found: IUnitRange[] = [];
    for (const sheetId of workbook.getSheets().map((sheet) => sheet.getSheetId())) {
      cells.forEach(sheetId, (row, column, { f, si }) => {
        const formula = f || si ? cells.formula(sheetId, row, column)?.toUpperCase() : undefined;
        if (formula && names.some((name) => formula.includes(`${name}(`))) {
          found.push(cell(sheetId, row, column));
        }
      });
    }
    return found;
  }

  return {
    sentenceAt: messages.at,
    settled: engine.settled,
    register(specs) {
      calls.forget();
      messages.clear();
      registerHostFunctions(univer, specs, { workbook, ranges, ask: calls.ask });
      names = specs.map((spec) => spec.name.toUpperCase());
      engine.recalculate(callers());
    },
    recalculate() {
      calls.forget();
      engine.recalculate(callers());
    },
    dispose() {
      calls.forget();
      engine.dispose();
    },
  };
}

/** Hands over together what comes in one after the other in one go, as the answers of one message do. */
function gathered<T>(handOver: (items: readonly T[]) => void): (item: T) => void {
  let items: T[] = [];
  return (item) => {
    items.push(item);
    if (items.length === 1) {
      // the answers of one message resolve a microtask or two apart
      setTimeout(() => {
        const all = items;
        items = [];
        handOver(all);
      });
    }
  };
}
