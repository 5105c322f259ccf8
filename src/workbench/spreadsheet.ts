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
  setFormat(sheetId: string, rect: Rect, format: CellFormat): void;
  /** In pixels. */
  columnWidth(sheetId: string, column: number): number;
  setColumnWidth(sheetId: string, column: number, columnCount: number, pixels: number): void;
  /** Keeps rows at the top in view; 0 lets go of them. */
  freezeRows(sheetId: string, rowCount: number): void;
  /** Offers a list of words in every cell. */
  offerWords(sheetId: string, rect: Rect, words: readonly string[]): void;
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
}

/** A conditional format by formula. Colours are `#rrggbb`. */
export interface ColourRule {
  readonly id: string;
  readonly rects: readonly Rect[];
  /** With its `=`, written for the top left cell of the first rectangle. */
  readonly formula: string;
  readonly fill?: string;
  readonly fontColor?: string;
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
