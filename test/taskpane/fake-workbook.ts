import {
  nothingChosen,
  type Cell,
  type CellAddress,
  type Grid,
  type PatchSheet,
  type WorkbookPatch,
  type WorkbookStandard,
} from "../../src/core";
import type { Mark, SelectedCells, TableInfo, SheetChange, WorkbookPort } from "../../src/workbook/port";
import type { CellChange, WriteOutcome } from "../../src/workbook/cell-changes";
import { SheetMissingError } from "../../src/workbook/port";
import { freeSheetName, holdsStill, type ChartToInsert } from "../../src/workbook/sheet-to-write";

export type Rows = readonly (readonly Cell[])[];

/** A workbook in memory, and what tests do to it as a person would. */
export interface FakeWorkbook extends WorkbookPort {
  /** Every cell the pane has taken the reader to. */
  readonly revealed: readonly CellAddress[];
  /** Every choice the pane has kept, the latest last. */
  readonly kept: readonly WorkbookStandard[];
  /** Every formula the pane has written, the latest last. */
  readonly formulas: readonly { readonly at: CellAddress; readonly formula: string }[];
  /** Every chart the pane has inserted. */
  readonly charts: readonly ChartToInsert[];
  /** Makes a table of cells, or names them. */
  addTable(table: TableInfo): void;
  /** Selects cells as a person does. */
  select(cells: SelectedCells): void;
  /** Replaces a sheet's cells and tells the listeners; `null` removes the sheet. */
  write(sheet: string, rows: Rows | null): void;
  /** Says that a cell's value comes of a formula, without its `=`. */
  enterFormula(at: CellAddress, formula: string): void;
  /** Makes every further request fail with this error, until told otherwise. */
  refuse(error: Error | null): void;
}

/** A school sheet with two schools, recognisable by its title and headers. */
export const schoolRows: Rows = [
  ["某县小学基本情况表"],
  ["学校名称", "在校生数", "高于规定学历教师数", "县级以上骨干教师数", "教学及辅助用房面积（平方米）"],
  ["城关小学", 620, 40, 9, 3200],
  ["东街小学", 400, 25, 6, 2100],
];

/**
 * A {@link WorkbookPort} onto sheets given as rows from A1 on; the first is the active one.
 *
 * @param chosen - What the workbook keeps of a choice made before.
 */
export function fakeWorkbook(
  sheets: Readonly<Record<string, Rows>>,
  chosen: WorkbookStandard = nothingChosen,
): FakeWorkbook {
  const content = new Map(Object.entries(sheets));
  const tables: TableInfo[] = [];
  const listeners = new Set<(change: SheetChange | null) => void>();
  const revealed: CellAddress[] = [];
  const kept: WorkbookStandard[] = [];
  const formulas: { at: CellAddress; formula: string }[] = [];
  const charts: ChartToInsert[] = [];
  let highlighted: readonly Mark[] = [];
  const documents = new Map<string, unknown>();
  const parts = new Map<string, string>();
  const patches: WorkbookPatch[] = [];
  const typed = new Map<string, string>();
  const [first = ""] = content.keys();
  const topLeft = { sheet: first, row: 0, column: 0 };
  let selected: SelectedCells = { at: topLeft, rowCount: 1, columnCount: 1, reference: `${first}!A1` };
  let refusal: Error | null = null;
  const answer = <T>(give: () => T): Promise<T> =>
    new Promise((resolve, reject) => (refusal === null ? resolve(give()) : reject(refusal)));
  const addSheet = (wanted: string, rows: Rows) => {
    const sheet = freeSheetName(wanted, [...content.keys()]);
    content.set(sheet, rows);
    listeners.forEach((listener) => listener(null));
    return { sheet, rows };
  };
  return {
    charts,
    writeSheet: ({ name, rows }) => answer(() => addSheet(name, rows)),
    insertChart: (chart) =>
      answer(() => {
        charts.push(chart);
        return addSheet(chart.sheetName, [[chart.title], [chart.description], [], ...chart.table]);
      }),
    removeWritten: ({ sheet, rows }) =>
      answer(() => {
        const held = holdsStill(rows, { row: 0, column: 0, rows: gridOf(sheet, content.get(sheet)).rows });
        if (held) {
          content.delete(sheet);
          listeners.forEach((listener) => listener(null));
        }
        return held;
      }),
    revealed,
    kept,
    formulas,
    addTable(table) {
      tables.push(table);
    },
    select(cells) {
      selected = cells;
    },
    readSelection: () => answer(() => selected),
    insertFormula: (at, formula, mayReplace) =>
      answer(() => {
        const isFree = (content.get(at.sheet)?.[at.row]?.[at.column] ?? null) === null;
        if (isFree || mayReplace) {
          formulas.push({ at, formula });
        }
        return isFree || mayReplace;
      }),
    readStandard: () => answer(() => kept.at(-1) ?? chosen),
    highlight: (marks) => answer(() => void (highlighted = marks)),
    clearHighlights: () => answer(() => void (highlighted = [])),
    hasHighlights: () => answer(() => highlighted.length > 0),
    writeCells: (changes) => answer(() => writeInto(content, changes, listeners)),
    takeBack: (written) =>
      answer(() =>
        writeInto(
          content,
          written.map(({ at, before, after }) => ({ at, before: after, after: before })),
          listeners,
        ),
      ),
    keepStandard: (choice) => answer(() => void kept.push(choice)),
    readFormulas: (sheet) =>
      answer(() => {
        const { rows } = gridOf(sheet, content.get(sheet));
        const patched = patches.flatMap((patch) => patch.sheets).find(({ name }) => name === sheet);
        const formulaAt = (row: number, column: number) =>
          typed.get(keyOf({ sheet, row, column })) ??
          patched?.cells.find((cell) => cell.row === row && cell.column === column)?.formula ??
          null;
        return {
          sheet,
          rows: rows.map((row, r) => row.map((value, c) => ({ value, formula: formulaAt(r, c) }))),
        };
      }),
    freezeFormulas: (cells) =>
      answer(() => {
        const frozen = cells.filter(({ at, formula }) => typed.get(keyOf(at)) === formula);
        frozen.forEach(({ at }) => typed.delete(keyOf(at)));
        const valueAt = ({ sheet, row, column }: CellAddress) => content.get(sheet)?.[row]?.[column] ?? null;
        return {
          frozen: frozen.map((cell) => ({ ...cell, value: valueAt(cell.at), noted: false })),
          spilled: [],
          skipped: cells.filter((cell) => !frozen.includes(cell)),
        };
      }),
    thawFormulas: ({ frozen }) =>
      answer(() => {
        frozen.forEach(({ at, formula }) => typed.set(keyOf(at), formula));
        return [];
      }),
    applyPatch: (patch) =>
      answer(() => {
        patches.push(patch);
        patch.sheets.forEach((sheet) => content.set(sheet.name, rowsOf(sheet)));
        patch.parts.forEach(({ namespace, xml }) => parts.set(namespace, xml));
        listeners.forEach((listener) => listener(null));
      }),
    removePatch: (record) =>
      answer(() => {
        patches.splice(0);
        record.sheets.forEach((name) => content.delete(name));
        record.namespaces.forEach((namespace) => parts.delete(namespace));
        listeners.forEach((listener) => listener(null));
      }),
    readPart: (namespace) => answer(() => parts.get(namespace) ?? null),
    readKept: (key) => answer(() => documents.get(key) ?? null),
    keep: (key, value) => answer(() => void documents.set(key, value)),
    listTables: () => answer(() => tables),
    listSheets: () =>
      answer(() => [...content.keys()].map((name, index) => ({ name, visible: true, active: index === 0 }))),
    readSheet: (name) => answer(() => gridOf(name, content.get(name))),
    readCells: ({ at, rowCount, columnCount }) =>
      answer(() => {
        const rows = content.get(at.sheet) ?? [];
        return {
          origin: at,
          rows: Array.from({ length: rowCount }, (_, row) =>
            Array.from(
              { length: columnCount },
              (_, column) => rows[at.row + row]?.[at.column + column] ?? null,
            ),
          ),
        };
      }),
    reveal: (at) => answer(() => void revealed.push(at)),
    onChanged: (listener) => {
      listeners.add(listener);
      return Promise.resolve(() => Promise.resolve(void listeners.delete(listener)));
    },
    write(sheet, rows) {
      if (rows === null) {
        content.delete(sheet);
      } else {
        content.set(sheet, rows);
      }
      listeners.forEach((listener) => listener(null));
    },
    enterFormula(at, formula) {
      typed.set(keyOf(at), formula);
    },
    refuse(error) {
      refusal = error;
    },
  };
}

function keyOf({ sheet, row, column }: CellAddress): string {
  return `${sheet}!${row},${column}`;
}

function gridOf(sheet: string, rows: Rows | undefined): Grid {
  if (rows === undefined) {
    throw new SheetMissingError(sheet);
  }
  return { origin: { sheet, row: 0, column: 0 }, rows };
}

/** The values of a sheet of ours, from A1 on. */
function rowsOf({ cells }: PatchSheet): Rows {
  const height = Math.max(-1, ...cells.map(({ row }) => row)) + 1;
  const width = Math.max(-1, ...cells.map(({ column }) => column)) + 1;
  const rows = Array.from({ length: height }, () => new Array<Cell>(width).fill(null));
  cells.forEach(({ row, column, value }) => (rows[row]![column] = value));
  return rows;
}

/** Writes the cells that still hold what they should, and tells the listeners. */
function writeInto(
  content: Map<string, Rows>,
  changes: readonly CellChange[],
  listeners: ReadonlySet<(change: SheetChange | null) => void>,
): WriteOutcome {
  const fits = ({ at, before }: CellChange) =>
    (content.get(at.sheet)?.[at.row]?.[at.column] ?? null) === before;
  const [written, skipped] = [changes.filter(fits), changes.filter((change) => !fits(change))];
  for (const { at, after } of written) {
    const rows = (content.get(at.sheet) ?? []).map((row) => [...row]);
    rows[at.row]![at.column] = after;
    content.set(at.sheet, rows);
  }
  listeners.forEach((listener) => listener(null));
  return {
    written: written.map((change) => ({ ...change, format: "General" })),
    skipped: skipped.map((change) => ({ change, why: "changed" })),
  };
}
