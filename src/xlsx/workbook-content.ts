/** A cell value as a file holds it. Dates are serial numbers; the number format tells. */
export type FileValue = number | string | boolean | null | { readonly error: string };

/** A cell that holds something. Rows and columns count from 0. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  /** The stored or cached value. */
  readonly value: FileValue;
  /** Without the leading `=`; absent for a constant. */
  readonly formula?: string;
  /** Index into {@link WorkbookContent.styles}; absent when plain. */
  readonly style?: number;
  /** On the anchor of an array formula: the rows and columns its results fill, itself included. */
  readonly spill?: { readonly rowCount: number; readonly columnCount: number };
  /** True for a cell that only holds a result of an array formula anchored elsewhere. */
  readonly spilled?: true;
}

export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** How a cell looks, as far as the workbench shows it. Colours are `#rrggbb`. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
  /** Left open where the sheet is protected. */
  readonly unlocked?: boolean;
  readonly border?: {
    readonly [side in "top" | "right" | "bottom" | "left"]?: {
      readonly style: string;
      readonly color?: string;
    };
  };
}

/** One validation rule as Excel words it (type, operator, formulas). */
export interface ValidationRule {
  readonly ranges: readonly CellRange[];
  readonly type: "list" | "whole" | "decimal" | "date" | "textLength" | "custom" | "time";
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly message?: string;
  /** Over the message. */
  readonly title?: string;
  /** What becomes of an entry that breaks the rule; `stop` where it is left out. */
  readonly alert?: "stop" | "warning" | "information";
  readonly allowBlank?: boolean;
  /** Shown while a cell is selected. */
  readonly prompt?: { readonly title: string; readonly message: string };
}

/** A conditional format by formula, as far as the workbench shows it. */
export interface FormulaFormat extends Pick<CellStyle, "fill" | "fontColor" | "bold"> {
  readonly ranges: readonly CellRange[];
  /** Without the leading `=`; written for the top left cell of the first range. */
  readonly formula: string;
}

/** How the pages of a sheet are printed. */
export interface SheetPages {
  readonly orientation: "portrait" | "landscape";
  /** Pages that the sheet is fitted to; `null` where it takes as many as it needs. */
  readonly wide: number | null;
  readonly tall: number | null;
  /** Rows printed on every page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
}

export interface SheetContent {
  readonly name: string;
  readonly visible: boolean;
  readonly cells: readonly FileCell[];
  readonly merges: readonly CellRange[];
  /** Widths in characters of the default font, by column. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Heights in points, by row. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly validations: readonly ValidationRule[];
  /** The strongest first; left out where there are none. */
  readonly formulaFormats?: readonly FormulaFormat[];
  /** Left out where nobody has protected the sheet. */
  readonly isProtected?: true;
  /** Left out where the pages are as they come. */
  readonly pages?: SheetPages;
}

export interface WorkbookContent {
  readonly sheets: readonly SheetContent[];
  readonly styles: readonly CellStyle[];
  readonly activeSheet: number;
  /** Workbook-wide names and what they refer to, for example `县!$A$1:$A$9`. */
  readonly definedNames: readonly { readonly name: string; readonly refersTo: string }[];
}

/** What a person changed in an opened workbook, to be written into its own package. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** For a formula cell, its latest result. `null` with no formula empties the cell but keeps its format. */
  readonly value: FileValue;
  readonly formula?: string;
  /** Given only when the look was changed too. */
  readonly style?: CellStyle;
  /** Rows and columns a spilled array fills, on its anchor cell only. */
  readonly spill?: { readonly rowCount: number; readonly columnCount: number };
}

/** Sheets a person removed, renamed or added, applied in this order and before the edits, which use the new names. */
export interface SheetChanges {
  /** Names of new, empty sheets, placed after the last one in this order. */
  readonly added?: readonly string[];
  readonly renamed?: readonly { readonly from: string; readonly to: string }[];
  readonly removed?: readonly string[];
}

/** A sheet's values alone, without its look. */
export interface SheetValues {
  readonly name: string;
  readonly visible: boolean;
  /** From cell A1; a row ends at its last filled cell, an empty row is `[]`. */
  readonly rows: readonly (readonly FileValue[])[];
  /** The formula cells, row by row. */
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
  /** Rows that are hidden, by hand or by a filter; none where the format or its reader does not tell. */
  readonly hiddenRows: readonly number[];
}

/** Limits that keep hostile files from exhausting memory or time. */
export interface ReadLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Bytes after inflating all parts. */
  readonly inflatedBytes: number;
  /** Inflated bytes over packed bytes, for a part above 1 MiB. */
  readonly expansionRatio: number;
  readonly cells: number;
}

export type FileErrorCode =
  | "file-empty"
  | "file-too-large"
  | "file-has-too-many-cells"
  | "file-expands-too-much"
  | "file-encrypted"
  | "file-not-a-workbook"
  | "file-damaged"
  | "file-has-doctype"
  | "file-names-clash"
  | "file-too-slow"
  | "file-type-not-writable"
  | "sheet-missing"
  | "sheet-not-writable"
  | "name-taken";

/** Thrown when a file cannot be opened or written. The sentence is the caller's, per code. */
export class FileError extends Error {
  constructor(
    readonly code: FileErrorCode,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = "FileError";
  }
}
