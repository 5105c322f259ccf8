import type {
  Cell,
  CellAddress,
  CellRange,
  Grid,
  PatchRecord,
  Severity,
  WorkbookPatch,
  WorkbookStandard,
} from "../core";
import type { ChartToInsert, SheetToWrite, WrittenSheet } from "./sheet-to-write";
import type { CellChange, WriteOutcome, WrittenCell } from "./cell-changes";
import type { FormulaCell, FrozenCell, FrozenFormulas } from "./frozen-formulas";

/** A sheet of the workbook, in tab order. */
export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
  readonly active: boolean;
}

/** The cells a person has selected. */
export interface SelectedCells {
  /** The top left one. */
  readonly at: CellAddress;
  readonly rowCount: number;
  readonly columnCount: number;
  /** As a formula on another sheet writes them: `'My sheet'!B5:B64`. */
  readonly reference: string;
}

/** Cells that a person or a formula changed: one rectangle around all of a burst. */
export interface SheetChange {
  /** The top left one. */
  readonly at: CellAddress;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Cells of a workbook that may be a table; rows and columns count from 0. */
export interface TableInfo extends CellRange {
  readonly name: string;
  /** A table made with Excel's own command, a name for a rectangle of cells, or all that a sheet holds. */
  readonly kind: "table" | "name" | "used-range";
  readonly sheet: string;
}

/** A cell to be coloured, and how grave what is wrong with it is. */
export interface Mark {
  readonly at: CellAddress;
  readonly severity: Severity;
}

/** What stands in a cell: a constant, or a formula with its latest result. */
export interface CellContent {
  readonly value: Cell;
  /** Without the leading `=`, in English, with commas; `null` for a constant. */
  readonly formula: string | null;
}

/** The used cells of a sheet with their formulas, from cell A1 on. */
export interface SheetFormulas {
  readonly sheet: string;
  readonly rows: readonly (readonly CellContent[])[];
}

/** Stops listening. */
export type Unsubscribe = () => Promise<void>;

/**
 * All that the product asks of a workbook.
 *
 * @remarks Nothing here names Excel, a file or a browser, so one conversation serves all three.
 * An adapter never hands a live host object back.
 */
export interface WorkbookPort {
  listSheets(): Promise<readonly SheetInfo[]>;
  /** The tables, named rectangles and used cells of the visible sheets; the used cells where nothing more is known. */
  listTables(): Promise<readonly TableInfo[]>;
  /** The used cells of a sheet. Rejects with {@link SheetMissingError} when no sheet has this name. */
  readSheet(name: string): Promise<Grid>;
  /** Brings the cell into view and selects it. A host with no window does nothing. */
  reveal(at: CellAddress): Promise<void>;
  /** The cells of a rectangle, row by row. Rejects with {@link SheetMissingError} when there is no such sheet. */
  readCells(change: SheetChange): Promise<Grid>;
  /**
   * Calls back after a person or a formula changed cells of any sheet, or sheets came, went or were renamed.
   *
   * @param listener - Gets the cells where it was nothing but cells of one sheet, else `null`.
   */
  onChanged(listener: (change: SheetChange | null) => void): Promise<Unsubscribe>;
  /** The cells selected now. Rejects with `not-supported` where nothing can be selected. */
  readSelection(): Promise<SelectedCells>;
  /**
   * Writes a formula into a cell that is empty.
   *
   * @param mayReplace - Whether the person agreed to lose what the cell holds.
   * @returns False, and nothing written, when the cell holds something and may not be replaced. Rejects with
   * `not-supported` where nothing can be written.
   */
  insertFormula(at: CellAddress, formula: string, mayReplace: boolean): Promise<boolean>;
  /**
   * Writes a sheet of ours behind the last one and shows it. No sheet is ever overwritten: a name that is taken gets a
   * number. Rejects with `not-supported` where nothing can be written.
   */
  writeSheet(sheet: SheetToWrite): Promise<WrittenSheet>;
  /** Writes a table to a new sheet and draws a chart of the host's own from it; otherwise as `writeSheet`. */
  insertChart(chart: ChartToInsert): Promise<WrittenSheet>;
  /**
   * Deletes a sheet that was written, with its chart, if it still holds what it held then.
   *
   * @returns False, and nothing deleted, when a person has changed it. Rejects with {@link SheetMissingError} when it
   * is gone already.
   */
  removeWritten(written: WrittenSheet): Promise<boolean>;
  /**
   * Writes cells, each only if it still holds what is expected of it as a constant; no formula is ever overwritten.
   * Rejects with `not-supported` where nothing can be written.
   */
  writeCells(changes: readonly CellChange[]): Promise<WriteOutcome>;
  /** Gives cells back what they held before they were written, each only if what was written still stands. */
  takeBack(written: readonly WrittenCell[]): Promise<WriteOutcome>;
  /** The standard chosen for the workbook; nothing chosen when it keeps none. */
  readStandard(): Promise<WorkbookStandard>;
  /**
   * Keeps a choice with the workbook, in the place of any before, and has formulas that follow it calculated anew.
   * Rejects with `not-supported` where nothing can be kept.
   */
  keepStandard(choice: WorkbookStandard): Promise<void>;
  /**
   * Colours cells beside all that the person's own formats do, in the place of any colours of ours before, and keeps
   * with the workbook what it takes to remove them. Rejects with `not-supported` where nothing can be coloured.
   */
  highlight(marks: readonly Mark[]): Promise<void>;
  /** Removes the colours of {@link WorkbookPort.highlight}, also those of an earlier day, and nothing else. */
  clearHighlights(): Promise<void>;
  /** Whether the workbook keeps such colours. */
  hasHighlights(): Promise<boolean>;
  /** All that stands in a sheet from A1 on. Rejects with {@link SheetMissingError} when no sheet has this name. */
  readFormulas(sheet: string): Promise<SheetFormulas>;
  /**
   * Puts in the place of formulas what they give, each only where that formula still stands, and says the formula in a
   * note where there can be one. Rejects with `not-supported` where nothing can be written; nothing is then frozen.
   */
  freezeFormulas(cells: readonly FormulaCell[]): Promise<FrozenFormulas>;
  /**
   * Puts formulas back that were frozen, each only where its value still stands; otherwise as `freezeFormulas`.
   *
   * @returns The cells that were left as they are.
   */
  thawFormulas(frozen: Pick<FrozenFormulas, "frozen" | "spilled">): Promise<readonly FrozenCell[]>;
  /**
   * Adds what a patch describes, and changes nothing that is there: of a validation, the areas in which a cell has one
   * already are left out. Rejects with `sheet-name-taken` when a sheet of the patch has a name in use, and with
   * `not-supported` where nothing can be written; nothing stays of a patch that could not be added whole.
   */
  applyPatch(patch: WorkbookPatch): Promise<void>;
  /** Takes out what a patch added, as its record tells; what is gone already is passed over. */
  removePatch(record: PatchRecord): Promise<void>;
  /** The text of the document part with this namespace; `null` when the workbook has none. */
  readPart(namespace: string): Promise<string | null>;
  /** What {@link WorkbookPort.keep} kept with the workbook under this key; `null` when it holds nothing. */
  readKept(key: string): Promise<unknown>;
  /**
   * Keeps plain data with the workbook, in the place of what the key held before; `null` removes it. It is saved when
   * the person saves the workbook. Rejects with `not-supported` where nothing can be kept.
   */
  keep(key: string, value: unknown): Promise<void>;
}

export class SheetMissingError extends Error {
  constructor(readonly sheet: string) {
    super(`no sheet named ${JSON.stringify(sheet)}`);
    this.name = "SheetMissingError";
  }
}
