import { type CellRange, type FileValue } from "./workbook-content";

/** How a cell of an added sheet looks. Colours are `#rrggbb`; what is left out stays plain. */
export interface AddedStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points. */
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
  /** A thin line below the cell, or around it. */
  readonly border?: "below" | "around";
  /** Left out: locked, which matters once the sheet is protected. */
  readonly unlocked?: boolean;
}

/** A cell of an added sheet. Rows and columns count from 0. */
export interface AddedCell {
  readonly row: number;
  readonly column: number;
  /** The constant, or the formula's result. Text is text, whatever it begins with. */
  readonly value: FileValue;
  /** Without the leading `=`. */
  readonly formula?: string;
  /** Key of {@link WorkbookAddition.styles}. */
  readonly style?: string;
  readonly note?: string;
}

/** Colours cells for which a formula holds. */
export interface AddedFormat {
  readonly areas: readonly CellRange[];
  /** Written for the top left cell of the first area, without the leading `=`. */
  readonly formula: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

/** Says what may be typed, and what to say when something else is. */
export interface AddedValidation {
  readonly areas: readonly CellRange[];
  readonly type: "list" | "whole" | "decimal" | "custom";
  readonly operator?: "between" | "greaterThanOrEqual" | "lessThanOrEqual";
  /** Written for the top left cell of the first area, without the leading `=`. */
  readonly formula1: string;
  readonly formula2?: string;
  readonly allowBlank: boolean;
  readonly alert: "stop" | "warning" | "information";
  readonly title: string;
  readonly message: string;
  readonly prompt?: { readonly title: string; readonly message: string };
}

/** A sheet to be added. */
export interface AddedSheet {
  readonly name: string;
  /** In any order; of two entries for one cell the later counts. */
  readonly cells: readonly AddedCell[];
  readonly merges: readonly CellRange[];
  /** In characters of the default font, by column. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** In points, by row. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly formats: readonly AddedFormat[];
  readonly validations: readonly AddedValidation[];
  /** Without a password. */
  readonly isProtected: boolean;
  readonly print?: {
    readonly orientation: "portrait" | "landscape";
    readonly fitToWidth: boolean;
    /** Only so many columns are printed; all when left out. */
    readonly columns?: number;
    /** Repeated on every page. */
    readonly titleRows?: { readonly first: number; readonly last: number };
  };
}

/** What is laid over a sheet that is there. */
export interface SheetOverlay {
  readonly sheet: string;
  readonly formats: readonly AddedFormat[];
  readonly validations: readonly AddedValidation[];
}

/** What to add to a workbook; nothing in it touches a cell that is there. */
export interface WorkbookAddition {
  /** Placed after the last sheet, in this order. */
  readonly sheets: readonly AddedSheet[];
  readonly overlays: readonly SheetOverlay[];
  /** For the whole workbook. */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  /** Custom XML parts, by the namespace of their root elements. */
  readonly parts: readonly { readonly namespace: string; readonly xml: string }[];
  readonly styles: Readonly<Record<string, AddedStyle>>;
}

/** What was added, as far as it takes to find it again. */
export interface AdditionRecord {
  readonly sheets: readonly string[];
  readonly overlaidSheets: readonly string[];
  readonly validationTitles: readonly string[];
  readonly names: readonly string[];
  readonly namespaces: readonly string[];
}
