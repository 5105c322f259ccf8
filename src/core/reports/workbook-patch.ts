import type { Cell } from "../grid";

/** A rectangle of one sheet. Rows and columns count from 0. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** How a cell looks. Colours are `#rrggbb`; what is left out stays plain. */
export interface PatchStyle {
  /** As Excel words it, for example `0.000`. */
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
  /** Left out: locked, which matters once its sheet is protected. */
  readonly unlocked?: boolean;
}

/** One cell of a sheet of ours. */
export interface PatchCell {
  readonly row: number;
  readonly column: number;
  /**
   * The constant, or what the formula gave when the patch was made; `null` for a formula whose result may be worked out
   * anew. Text is text, whatever it begins with.
   */
  readonly value: Cell;
  /** Without the leading `=`; in English, with commas. */
  readonly formula?: string;
  /** Key of {@link WorkbookPatch.styles}. */
  readonly style?: string;
  /** A note for the reader, shown beside the cell. */
  readonly note?: string;
}

/** Colours cells for which a formula holds. */
export interface PatchFormat {
  readonly areas: readonly CellArea[];
  /** True or false, written for the top left cell of the first area, without the leading `=`. */
  readonly formula: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

/** Says what may be typed, and what to say when something else is. */
export interface PatchValidation {
  readonly areas: readonly CellArea[];
  readonly type: "list" | "whole" | "decimal" | "custom";
  readonly operator?: "between" | "greaterThanOrEqual" | "lessThanOrEqual";
  /** A list is a reference or `"a,b"`; the others are formulas, without the leading `=`. */
  readonly formula1: string;
  readonly formula2?: string;
  readonly allowBlank: boolean;
  /** `stop` refuses, `warning` asks, `information` tells. */
  readonly alert: "stop" | "warning" | "information";
  readonly title: string;
  readonly message: string;
  /** Shown while the cell is selected. */
  readonly prompt?: { readonly title: string; readonly message: string };
}

/** How a sheet is printed. */
export interface PatchPrint {
  readonly orientation: "portrait" | "landscape";
  /** Fitted to the width of one page; as many pages long as it takes. */
  readonly fitToWidth: boolean;
  /** Only so many columns are printed, from the first on; all when left out. */
  readonly columns?: number;
  /** Rows repeated on every page, from 0; none when left out. */
  readonly titleRows?: { readonly first: number; readonly last: number };
}

/** A sheet that is wholly ours. */
export interface PatchSheet {
  /** Free in the workbook; whoever makes the patch has looked. */
  readonly name: string;
  readonly cells: readonly PatchCell[];
  readonly merges: readonly CellArea[];
  /** In characters of the default font, by column. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** In points, by row; left out: as high as its text. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly formats: readonly PatchFormat[];
  readonly validations: readonly PatchValidation[];
  /** Protected without a password: against slips, not against people. */
  readonly isProtected: boolean;
  readonly print?: PatchPrint;
}

/** What is laid over a sheet of the person's; none of its cells changes. */
export interface PatchOverlay {
  readonly sheet: string;
  readonly formats: readonly PatchFormat[];
  readonly validations: readonly PatchValidation[];
}

/** A name for the whole workbook. */
export interface PatchName {
  readonly name: string;
  /** Without the leading `=`, for example `'标准'!$B$7`. */
  readonly refersTo: string;
}

/** A document part that travels with the workbook. */
export interface PatchPart {
  /** The namespace of its root element; a workbook holds one part of each of ours. */
  readonly namespace: string;
  readonly xml: string;
}

/** What to add to a workbook. Plain data, the same for every adapter; nothing in it touches a cell that is there. */
export interface WorkbookPatch {
  /** Placed after the last sheet, in this order. */
  readonly sheets: readonly PatchSheet[];
  readonly overlays: readonly PatchOverlay[];
  readonly names: readonly PatchName[];
  readonly parts: readonly PatchPart[];
  readonly styles: Readonly<Record<string, PatchStyle>>;
}

/**
 * What a patch added, as far as it takes to find it again and take it out.
 *
 * @remarks Of the sheets that were laid over, every conditional format whose formula names one of `sheets` is ours,
 * and every validation whose alert has one of `validationTitles`: rows and columns may have moved since.
 */
export interface PatchRecord {
  readonly sheets: readonly string[];
  readonly overlaidSheets: readonly string[];
  readonly validationTitles: readonly string[];
  readonly names: readonly string[];
  /** Of the document parts. */
  readonly namespaces: readonly string[];
}

/** Says what a patch adds. */
export function recordOf({ sheets, overlays, names, parts }: WorkbookPatch): PatchRecord {
  const validations = overlays.flatMap((overlay) => overlay.validations);
  return {
    sheets: sheets.map(({ name }) => name),
    overlaidSheets: [...new Set(overlays.map(({ sheet }) => sheet))],
    validationTitles: [...new Set(validations.map(({ title }) => title))],
    names: names.map(({ name }) => name),
    namespaces: parts.map(({ namespace }) => namespace),
  };
}
