import {
  type CellContent,
  type CellFormat,
  type CellInput,
  type FunctionSpec,
  type Rect,
  type SheetHandle,
  type Spreadsheet,
  type SpreadsheetEvents,
} from "../../src/workbench/spreadsheet";
import { colourRulesInMemory } from "./colour-rules-in-memory";
import { entryRulesInMemory } from "./entry-rules-in-memory";
import { layoutInMemory } from "./layout-in-memory";

interface MemoryCell {
  readonly value: CellContent;
  readonly formula?: string;
  readonly format?: CellFormat;
}

interface MemorySheet {
  id: string;
  name: string;
  visible: boolean;
  readonly cells: Map<string, MemoryCell>;
}

export interface MemorySpreadsheetContent {
  /** Rows of each sheet, from A1. A text with a leading `=` is a formula. */
  readonly sheets: Readonly<Record<string, readonly (readonly CellContent[])[]>>;
  readonly hidden?: readonly string[];
  /** Hidden rows of every sheet, from 0. */
  readonly hiddenRows?: readonly number[];
  readonly names?: Readonly<Record<string, string>>;
  /** Gives the results of formulas; without it a formula's value is blank. */
  readonly calculate?: (formula: string) => CellContent;
}

/** A spreadsheet in memory, with what tests do to it as a person would. */
export interface MemorySpreadsheet extends Spreadsheet {
  /** Types into cells from `row`, `column` on, as a person: the events say `local`. */
  type(sheetName: string, row: number, column: number, rows: readonly (readonly CellInput[])[]): void;
  readonly functions: readonly FunctionSpec[];
}

/**
 * A {@link Spreadsheet} that keeps cells in memory and calculates nothing of its own.
 *
 * @example
 * ```ts
 * const sheet = memorySpreadsheet({ sheets: { 小学: [["学校", "学生数"], ["城关小学", 620]] } });
 * const office = await openOfficeWindow(sheet); // see office-host/office-window.ts
 * ```
 */
export function memorySpreadsheet(content: MemorySpreadsheetContent): MemorySpreadsheet {
  const calculate = content.calculate ?? (() => null);
  const state: State = {
    sheets: Object.entries(content.sheets).map(([name, rows], index) =>
      filledSheet(`sheet-${index + 1}`, name, rows, calculate),
    ),
    next: Object.keys(content.sheets).length + 1,
    functions: [],
    listeners: new Map(),
    active: "sheet-1",
    selected: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
    calculate,
  };
  content.hidden?.forEach((name) => (sheetNamed(state, name).visible = false));
  return {
    ...sheetCommands(state),
    ...layoutInMemory(),
    ...reading(state),
    ...writing(state),
    ...selecting(state),
    ...colourRulesInMemory(),
    ...entryRulesInMemory(),
    ...names(content.names ?? {}),
    hiddenRows: (_, { row, rowCount }) =>
      (content.hiddenRows ?? []).filter((each) => each >= row && each < row + rowCount),
    settled: () => Promise.resolve(),
    recalculate: () => undefined,
    registerFunctions: (functions) => state.functions.push(...functions),
    on: (event, listener) => subscribe(state, event, listener),
    type(sheetName, row, column, rows) {
      const rect = { row, column, rowCount: rows.length, columnCount: rows[0]?.length ?? 0 };
      writeCells(state, sheetNamed(state, sheetName).id, rect, rows, "local");
    },
    functions: state.functions,
  };
}

interface State {
  sheets: MemorySheet[];
  next: number;
  readonly functions: FunctionSpec[];
  readonly listeners: Map<keyof SpreadsheetEvents, Set<(event: never) => void>>;
  active: string;
  selected: Rect;
  readonly calculate: (formula: string) => CellContent;
}

function sheetCommands(
  state: State,
): Pick<
  Spreadsheet,
  "sheets" | "activeSheet" | "activateSheet" | "addSheet" | "renameSheet" | "removeSheet" | "size"
> {
  return {
    sheets: () => state.sheets.map(({ id, name, visible }): SheetHandle => ({ id, name, visible })),
    activeSheet: () => state.active,
    activateSheet(sheetId) {
      state.active = sheetId;
      emit(state, "activated", { sheetId });
    },
    addSheet(name) {
      const number = state.next++;
      const id = `sheet-${number}`;
      state.sheets.push({ id, name: name ?? `Sheet${number}`, visible: true, cells: new Map() });
      emit(state, "sheetsChanged", {});
      return id;
    },
    renameSheet(sheetId, name) {
      sheetWithId(state, sheetId).name = name;
      emit(state, "sheetsChanged", {});
    },
    removeSheet(sheetId) {
      state.sheets = state.sheets.filter(({ id }) => id !== sheetId);
      state.active = state.active === sheetId ? state.sheets[0]!.id : state.active;
      emit(state, "sheetsChanged", {});
    },
    size: () => ({ rowCount: 1000, columnCount: 26 }),
  };
}

function names(
  given: Readonly<Record<string, string>>,
): Pick<Spreadsheet, "definedNames" | "addName" | "removeName"> {
  const kept = new Map(Object.entries(given));
  return {
    definedNames: () => [...kept].map(([name, refersTo]) => ({ name, refersTo })),
    addName: (name, refersTo) => void kept.set(name, refersTo),
    removeName: (name) => void kept.delete(name),
  };
}

function reading(state: State): Pick<Spreadsheet, "usedRange" | "values" | "formulas" | "texts" | "formats"> {
  const read =
    <T>(of: (cell: MemoryCell | undefined) => T) =>
    (sheetId: string, rect: Rect): T[][] => {
      const { cells } = sheetWithId(state, sheetId);
      return each(rect, (row, column) => of(cells.get(key(row, column))));
    };
  return {
    values: read((cell) => cell?.value ?? null),
    formulas: read((cell) => cell?.formula ?? null),
    texts: read((cell) => shown(cell?.value ?? null)),
    formats: read((cell) => cell?.format ?? {}),
    usedRange(sheetId, valuesOnly) {
      const filled = [...sheetWithId(state, sheetId).cells]
        .filter(
          ([, cell]) => cell.value !== null || cell.formula !== undefined || (!valuesOnly && cell.format),
        )
        .map(([name]) => name.split(",").map(Number) as [number, number]);
      return filled.length === 0 ? null : around(filled);
    },
  };
}

function writing(state: State): Pick<Spreadsheet, "write" | "clear" | "setFormat" | "setFormats"> {
  return {
    write: (sheetId, rect, cells) => writeCells(state, sheetId, rect, cells, "addin"),
    clear(sheetId, rect, what) {
      const { cells } = sheetWithId(state, sheetId);
      each(rect, (row, column) => {
        const { format, ...kept } = cells.get(key(row, column)) ?? { value: null };
        const contents = what === "formats" ? kept : { value: null };
        cells.set(key(row, column), what === "contents" && format ? { ...contents, format } : contents);
      });
      emit(state, "changed", { sheetId, rect, source: "addin" });
    },
    setFormat: (sheetId, rects, format) =>
      rects.forEach((rect) => each(rect, (row, column) => giveLook(state, sheetId, { row, column }, format))),
    setFormats: (sheetId, rect, formats) =>
      void each(rect, (row, column) =>
        giveLook(state, sheetId, { row, column }, formats[row - rect.row]?.[column - rect.column] ?? {}),
      ),
  };
}

function giveLook(
  state: State,
  sheetId: string,
  { row, column }: Pick<Rect, "row" | "column">,
  format: CellFormat,
): void {
  const { cells } = sheetWithId(state, sheetId);
  const cell = cells.get(key(row, column)) ?? { value: null };
  const border = { ...cell.format?.border, ...format.border };
  const look = { ...cell.format, ...format, ...(Object.keys(border).length > 0 && { border }) };
  cells.set(key(row, column), { ...cell, format: look });
}

function selecting(state: State): Pick<Spreadsheet, "selection" | "select"> {
  return {
    selection: () => ({ sheetId: state.active, rect: state.selected }),
    select(sheetId, rect) {
      if (state.active !== sheetId) {
        state.active = sheetId;
        emit(state, "activated", { sheetId });
      }
      state.selected = rect;
      emit(state, "selectionChanged", { sheetId, rect });
    },
  };
}

function writeCells(
  state: State,
  sheetId: string,
  rect: Rect,
  rows: readonly (readonly CellInput[])[],
  source: "local" | "addin",
): void {
  const { cells } = sheetWithId(state, sheetId);
  each(rect, (row, column) => {
    const input = rows[row - rect.row]?.[column - rect.column];
    if (input !== undefined) {
      const { format } = cells.get(key(row, column)) ?? {};
      cells.set(key(row, column), { ...cellFrom(input, state.calculate), ...(format ? { format } : {}) });
    }
  });
  emit(state, "changed", { sheetId, rect, source });
}

function cellFrom(input: Exclude<CellInput, undefined>, calculate: State["calculate"]): MemoryCell {
  return typeof input === "object" && input !== null && "formula" in input
    ? { value: calculate(input.formula), formula: input.formula }
    : { value: input };
}

function filledSheet(
  id: string,
  name: string,
  rows: readonly (readonly CellContent[])[],
  calculate: State["calculate"],
): MemorySheet {
  const cells = new Map<string, MemoryCell>();
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      const formula = typeof value === "string" && value.startsWith("=");
      cells.set(key(r, c), formula ? cellFrom({ formula: value }, calculate) : { value });
    }),
  );
  return { id, name, visible: true, cells };
}

function subscribe<E extends keyof SpreadsheetEvents>(
  { listeners }: State,
  event: E,
  listener: (event: SpreadsheetEvents[E]) => void,
): () => void {
  const own = listeners.get(event) ?? new Set();
  listeners.set(event, own.add(listener as (event: never) => void));
  return () => own.delete(listener as (event: never) => void);
}

function emit<E extends keyof SpreadsheetEvents>(
  { listeners }: State,
  event: E,
  value: SpreadsheetEvents[E],
): void {
  listeners.get(event)?.forEach((listener) => (listener as (event: SpreadsheetEvents[E]) => void)(value));
}

function sheetWithId({ sheets }: State, sheetId: string): MemorySheet {
  return present(
    sheets.find(({ id }) => id === sheetId),
    sheetId,
  );
}

function sheetNamed({ sheets }: State, wanted: string): MemorySheet {
  return present(
    sheets.find(({ name }) => name === wanted),
    wanted,
  );
}

function present<T>(item: T | undefined, name: string): T {
  if (item === undefined) {
    throw new Error(`no sheet ${name}`);
  }
  return item;
}

function each<T>(
  { row, column, rowCount, columnCount }: Rect,
  of: (row: number, column: number) => T,
): T[][] {
  return Array.from({ length: rowCount }, (_row, r) =>
    Array.from({ length: columnCount }, (_cell, c) => of(row + r, column + c)),
  );
}

function around(cells: readonly (readonly [number, number])[]): Rect {
  const rows = cells.map(([row]) => row);
  const columns = cells.map(([, column]) => column);
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return {
    row,
    column,
    rowCount: Math.max(...rows) - row + 1,
    columnCount: Math.max(...columns) - column + 1,
  };
}

function shown(value: CellContent): string {
  if (value === null) {
    return "";
  }
  return typeof value === "object"
    ? value.error
    : typeof value === "boolean"
      ? String(value).toUpperCase()
      : String(value);
}

function key(row: number, column: number): string {
  return `${row},${column}`;
}
