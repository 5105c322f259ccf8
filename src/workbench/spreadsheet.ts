/**
 * What the understudy for Excel asks of a grid. The grid (Univer) implements it; the office host reads and writes
 * through it. Knows cells, not schools. Rows and columns count from 0.
 */
export interface Spreadsheet {
  sheets(): readonly SheetHandle[];
  activeSheet(): string;
  activateSheet(sheetId: string): void;
  /** Adds a sheet after the last one and returns its id. */
  addSheet(name: string | null): string;
  renameSheet(sheetId: string, name: string): void;
  removeSheet(sheetId: string): void;
  /** The smallest rectangle that holds every filled (or, unless `valuesOnly`, formatted) cell. */
  usedRange(sheetId: string, valuesOnly: boolean): Rect | null;
  /** Rows × columns of the sheet's whole area. */
  size(sheetId: string): { readonly rowCount: number; readonly columnCount: number };
  /** Rows of the rectangle that are hidden, by hand or by a filter. */
  hiddenRows(sheetId: string, rect: Rect): readonly number[];
  /** Values as Excel would give them: spilled cells included, blank is `null`. */
  values(sheetId: string, rect: Rect): CellContent[][];
  /** Formulas with their `=`; `null` where there is none. */
  formulas(sheetId: string, rect: Rect): (string | null)[][];
  /** What the cells show. */
  texts(sheetId: string, rect: Rect): string[][];
  /** Writes cell by cell as one undoable step; `undefined` leaves a cell as it is, `null` empties it. */
  write(sheetId: string, rect: Rect, cells: readonly (readonly CellInput[])[]): void;
  clear(sheetId: string, rect: Rect, what: "all" | "contents" | "formats"): void;
  formats(sheetId: string, rect: Rect): CellFormat[][];
  /** Gives all cells of the rectangles this look, as one undoable step; what it leaves out stays. */
  setFormat(sheetId: string, rects: readonly Rect[], format: CellFormat): void;
  /** Gives each cell a look of its own, as one undoable step; `undefined` leaves a cell as it is. */
  setFormats(sheetId: string, rect: Rect, formats: readonly (readonly (CellFormat | undefined)[])[]): void;
  /** In pixels. */
  columnWidth(sheetId: string, column: number): number;
  setColumnWidth(sheetId: string, column: number, columnCount: number, pixels: number): void;
  /** In pixels. */
  rowHeight(sheetId: string, row: number): number;
  setRowHeight(sheetId: string, row: number, rowCount: number, pixels: number): void;
  /** Rows at the top and columns at the left that stay in view. */
  frozen(sheetId: string): Frozen;
  /** Keeps rows and columns in view; 0 lets go of them. */
  freeze(sheetId: string, frozen: Frozen): void;
  merges(sheetId: string): readonly Rect[];
  merge(sheetId: string, rect: Rect): void;
  /** What is kept of a sheet and not drawn. */
  settings(sheetId: string): SheetSettings;
  changeSettings(sheetId: string, change: Partial<SheetSettings>): void;
  /** The rules that say what may be entered; no cell has two. */
  entryRules(sheetId: string): readonly EntryRule[];
  /** Adds a rule for cells that have none, and returns its id. */
  addEntryRule(sheetId: string, rule: Omit<EntryRule, "id">): string;
  changeEntryRule(sheetId: string, rule: EntryRule): void;
  removeEntryRule(sheetId: string, id: string): void;
  /** The rules that colour cells for which a formula holds, the strongest first. */
  colourRules(sheetId: string): readonly ColourRule[];
  /** Adds a rule, stronger than those there are, and returns its id. */
  addColourRule(sheetId: string, rule: Omit<ColourRule, "id">): string;
  changeColourRule(sheetId: string, rule: ColourRule): void;
  removeColourRule(sheetId: string, id: string): void;
  selection(): { readonly sheetId: string; readonly rect: Rect };
  /** Activates the sheet, selects the cells and brings them into view. */
  select(sheetId: string, rect: Rect): void;
  definedNames(): readonly { readonly name: string; readonly refersTo: string }[];
  /** Gives a name, for the whole workbook, to what is written without the leading `=`. */
  addName(name: string, refersTo: string): void;
  removeName(name: string): void;
  /** Resolves when no calculation is pending. */
  settled(): Promise<void>;
  /** Calls the functions of all formulas anew, for their answers may have changed though no cell has. */
  recalculate(): void;
  /** Registers functions that formulas may call, with the texts of completion and argument hints. */
  registerFunctions(functions: readonly FunctionSpec[]): void;
  on<E extends keyof SpreadsheetEvents>(
    event: E,
    listener: (event: SpreadsheetEvents[E]) => void,
  ): () => void;
}

export interface SheetHandle {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
}

export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export type CellContent = number | string | boolean | null | { readonly error: string };

/** A formula is `{ formula: "=A1+1" }`; a string is always text. */
export type CellInput = CellContent | { readonly formula: string } | undefined;

/** The part of a cell's look that the object model knows. Colours are `#rrggbb`; `null` removes. */
export interface CellFormat {
  readonly fill?: string | null;
  readonly fontColor?: string | null;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly numberFormat?: string;
  readonly wrap?: boolean;
  readonly horizontal?: "left" | "center" | "right" | "general";
  readonly vertical?: "top" | "middle" | "bottom";
  /** Lines at the sides; what it leaves out stays, `null` takes a line away. */
  readonly border?: { readonly [side in Side]?: BorderLine | null };
  /** Whether a protected sheet keeps the cell; so it does unless this says no. */
  readonly locked?: boolean;
}

export type Side = "top" | "right" | "bottom" | "left";

/** A line under the name files give it, for example `thin`. */
export interface BorderLine {
  readonly style: string;
  readonly color: string;
}

export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

export interface SheetSettings {
  /** Against slips: without a password. */
  readonly isProtected: boolean;
  readonly orientation: "portrait" | "landscape";
  /** Pages that the sheet is fitted to in width and in height; `null` where it takes as many as it needs. */
  readonly pagesWide: number | null;
  readonly pagesTall: number | null;
  /** What is printed; `null` for all that is used. */
  readonly printArea: Rect | null;
  /** Rows printed on every page. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
}

/** A sheet as it comes into the world. */
export const plainSettings: SheetSettings = {
  isProtected: false,
  orientation: "portrait",
  pagesWide: null,
  pagesTall: null,
  printArea: null,
  titleRows: null,
};

/** A conditional format by formula. Colours are `#rrggbb`. */
export interface ColourRule {
  readonly id: string;
  readonly rects: readonly Rect[];
  /** With its `=`, written for the top left cell of the first rectangle. */
  readonly formula: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

/** What may be entered in cells, and what is said. Types and operators are named as files name them. */
export interface EntryRule {
  readonly id: string;
  readonly rects: readonly Rect[];
  readonly type: "list" | "whole" | "decimal" | "date" | "textLength" | "custom";
  readonly operator?: string;
  /** As files have it: a list is `"a,b"` or a reference, the others are formulas; without the leading `=`. */
  readonly formula1: string;
  readonly formula2?: string;
  readonly allowBlank: boolean;
  /** What happens to an entry that breaks the rule; `null` where it is let in without a word. */
  readonly alert: "stop" | "warning" | "information" | null;
  readonly title: string;
  readonly message: string;
  /** Shown while the cell is selected. */
  readonly prompt: { readonly title: string; readonly message: string } | null;
}

export interface FunctionSpec {
  /** As typed in a formula, for example `EDU.BALANCE_CV`. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameterSpec[];
  /** Computes one call. Never rejects: what went wrong comes back as an error value with its sentence. */
  call(call: FunctionCall): Promise<FunctionAnswer>;
}

export interface FunctionParameterSpec {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  readonly repeating: boolean;
  /** Words the completion list offers for this argument. */
  readonly choices?: readonly { readonly value: string; readonly description: string }[];
}

export interface FunctionCall {
  /** A matrix for a range or array, a single value otherwise, `undefined` for an omitted argument. */
  readonly args: readonly (CellContent | CellContent[][] | undefined)[];
  /** Where each argument came from, as `Sheet!A1:B2`; `null` for a computed argument or a literal. */
  readonly addresses: readonly (string | null)[];
  /** The calling cell, as `Sheet!A1`. */
  readonly caller: string;
}

/** A value or a matrix to spill. The message of an error is shown on the cell. */
export type FunctionAnswer = FunctionValue | FunctionValue[][];
export type FunctionValue = number | string | boolean | { readonly error: string; readonly message?: string };

export interface SpreadsheetEvents {
  /** Cells changed by a person, by undo, or through {@link Spreadsheet.write}. */
  changed: { readonly sheetId: string; readonly rect: Rect; readonly source: "local" | "addin" };
  /** Formulas got new results. */
  calculated: { readonly sheetId: string };
  selectionChanged: { readonly sheetId: string; readonly rect: Rect };
  activated: { readonly sheetId: string };
  sheetsChanged: Record<string, never>;
}
