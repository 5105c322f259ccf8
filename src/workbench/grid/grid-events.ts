import {
  CommandType,
  ICommandService,
  type ICellData,
  type ICommandInfo,
  type Nullable,
  type Univer,
} from "@univerjs/core";
import { type FUniver } from "@univerjs/core/facade";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { type Rect, type SpreadsheetEvents } from "../spreadsheet";
import { bounds, rectOf } from "./grid-cells";

/** Hands an event to whoever listens. */
export type Emit = <E extends keyof SpreadsheetEvents>(event: E, detail: SpreadsheetEvents[E]) => void;

/** What the events need to know of the spreadsheet. */
export interface EventSource {
  /** Who changes cells at this moment. */
  writer(): "local" | "addin";
  usedRange(sheetId: string, valuesOnly: boolean): Rect | null;
}

const sheetMutations: ReadonlySet<string> = new Set(
  [
    InsertSheetMutation,
    RemoveSheetMutation,
    SetWorksheetNameMutation,
    SetWorksheetHideMutation,
    SetWorksheetOrderMutation,
  ].map(({ id }) => id),
);
const movingMutations: ReadonlySet<string> = new Set(
  [
    InsertRowMutation,
    InsertColMutation,
    RemoveRowMutation,
    RemoveColMutation,
    MoveRowsMutation,
    MoveColsMutation,
    MoveRangeMutation,
    ReorderRangeMutation,
  ].map(({ id }) => id),
);

/** Turns what happens in the grid into the events of a spreadsheet. Returns how to stop. */
export function forwardEvents(univer: Univer, api: FUniver, from: EventSource, emit: Emit): () => void {
  const commands = univer.__getInjector().get(ICommandService);
  const listeners = [
    commands.onCommandExecuted((command, options) =>
      forwardMutation(command, Boolean(options?.["fromFormula"]), from, emit),
    ),
    api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
      const range = selections[selections.length - 1];
      if (range) {
        emit("selectionChanged", { sheetId: worksheet.getSheetId(), rect: rectOf(range) });
      }
    }),
    api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) =>
      emit("activated", { sheetId: activeSheet.getSheetId() }),
    ),
  ];
  return () => listeners.forEach((listener) => listener.dispose());
}

/** Calls `listener` for whatever changes the workbook itself. Results of formulas and heights fitted to text do not. */
export function onEdited(univer: Univer, listener: () => void): () => void {
  const commands = univer.__getInjector().get(ICommandService);
  const listening = commands.onCommandExecuted(({ id, type }, options) => {
    const byItself =
      Boolean(options?.["fromFormula"]) || Boolean(options?.onlyLocal) || id.includes("auto-height");
    if (type === CommandType.MUTATION && id.startsWith("sheet.mutation.") && !byItself) {
      listener();
    }
  });
  return () => listening.dispose();
}

function forwardMutation(
  command: Readonly<ICommandInfo>,
  byFormula: boolean,
  from: EventSource,
  emit: Emit,
): void {
  if (sheetMutations.has(command.id)) {
    emit("sheetsChanged", {});
    return;
  }
  const params = command.params as { readonly subUnitId?: string } | undefined;
  const sheetId = params?.subUnitId;
  if (sheetId === undefined) {
    return;
  }
  if (command.id === SetRangeValuesMutation.id) {
    const rect = changedCells(command.params as ISetRangeValuesMutationParams, byFormula);
    if (byFormula) {
      emit("calculated", { sheetId });
    } else if (rect) {
      emit("changed", { sheetId, rect, source: from.writer() });
    }
  } else if (movingMutations.has(command.id)) {
    const rect = from.usedRange(sheetId, false) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    emit("changed", { sheetId, rect, source: from.writer() });
  }
}

/** `null` when only looks changed. */
function changedCells({ cellValue }: ISetRangeValuesMutationParams, byFormula: boolean): Rect | null {
  const changed = bounds();
  if (!byFormula) {
    for (const [row, cells] of Object.entries(cellValue ?? {})) {
      for (const [column, cell] of Object.entries(cells ?? {})) {
        if (touchesContent(cell as Nullable<ICellData>)) {
          changed.add(Number(row), Number(column));
        }
      }
    }
  }
  return changed.rect();
}

function touchesContent(cell: Nullable<ICellData>): boolean {
  return !cell || ["v", "f", "p", "si"].some((key) => key in cell);
}
