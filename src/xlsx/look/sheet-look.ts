import { SaxesParser, type SaxesTagPlain } from "saxes";
import { columnLimit, columnNumber } from "../cell-reference";
import { isTrue, localName } from "../package/xml-tree";
import {
  type CellStyle,
  type FormulaFormat,
  type SheetContent,
  type ValidationRule,
} from "../workbook-content";
import { conditionalFormatReader } from "./conditional-formats";
import { pageReader } from "./page-reader";
import { sharedFormulaReader } from "./shared-formula-reader";
import { validationReader } from "./validations";

/** What a worksheet part says besides values. */
export interface SheetLook extends Pick<
  SheetContent,
  | "columnWidths"
  | "rowHeights"
  | "frozenRows"
  | "frozenColumns"
  | "hiddenRows"
  | "hiddenColumns"
  | "validations"
  | "isProtected"
  | "pages"
> {
  /** Style number by `row * 16384 + column`; style 0 is left out. */
  readonly styles: ReadonlyMap<number, number>;
  /** The formula of each cell that repeats a shared one, by the same key. */
  readonly sharedFormulas: ReadonlyMap<number, string>;
  readonly formulaFormats: readonly FormulaFormat[];
}

/** Column settings beyond this column are dropped: a rule for "all the rest" names 16,384 columns. */
const columnsKept = 512;

/**
 * Reads the look of a worksheet part in one pass.
 *
 * @param differential - The style sheet's differential formats.
 * @throws Error when it is not well-formed.
 */
export function sheetLook(text: string, differential: readonly CellStyle[] = []): SheetLook {
  const look = emptyLook();
  const at = { row: -1, column: -1 };
  const formats = conditionalFormatReader(differential);
  const page = pageReader();
  const rules = [validationReader(look.validations), formats];
  const formulas = sharedFormulaReader(look.sharedFormulas);
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.on("opentag", (tag) => {
    const name = localName(tag.name);
    if (name === "c") {
      readCell(tag, at, look.styles);
    } else if (name === "f") {
      formulas.open(tag.attributes, at.row, at.column);
    } else if (name === "row") {
      readRow(tag, at, look);
    } else if (name === "col") {
      readColumns(tag, look);
    } else if (name === "pane") {
      readPane(tag, look);
    } else {
      page.open(name, tag.attributes);
      rules.forEach((reader) => reader.open(name, tag.attributes));
    }
  });
  parser.on("text", (piece) => {
    formulas.text(piece);
    rules.forEach((reader) => reader.text(piece));
  });
  parser.on("closetag", (tag) => {
    const name = localName(tag.name);
    if (name === "f") {
      formulas.close();
    } else {
      rules.forEach((reader) => reader.close(name));
    }
  });
  parser.write(text).close();
  const pages = page.pages();
  return {
    ...{ ...look, formulaFormats: formats.formats() },
    ...{ ...(page.isProtected() && { isProtected: true }), ...(pages && { pages }) },
  };
}

function emptyLook() {
  return {
    styles: new Map<number, number>(),
    sharedFormulas: new Map<number, string>(),
    columnWidths: new Map<number, number>(),
    rowHeights: new Map<number, number>(),
    frozenRows: 0,
    frozenColumns: 0,
    hiddenRows: [] as number[],
    hiddenColumns: [] as number[],
    validations: [] as ValidationRule[],
  };
}

interface Place {
  row: number;
  column: number;
}

function readCell(tag: SaxesTagPlain, at: Place, styles: Map<number, number>): void {
  const reference = tag.attributes["r"];
  const letters = reference === undefined ? null : /^[A-Z]{1,3}/i.exec(reference);
  at.column = letters === null ? at.column + 1 : columnNumber(letters[0]);
  const style = Number(tag.attributes["s"] ?? 0);
  if (style > 0) {
    styles.set(at.row * columnLimit + at.column, style);
  }
}

function readRow(
  tag: SaxesTagPlain,
  at: Place,
  look: { rowHeights: Map<number, number>; hiddenRows: number[] },
): void {
  const { r, ht, hidden } = tag.attributes;
  at.row = r === undefined ? at.row + 1 : Number(r) - 1;
  at.column = -1;
  const height = Number(ht);
  if (ht !== undefined && height > 0) {
    look.rowHeights.set(at.row, height);
  }
  if (isTrue(hidden)) {
    look.hiddenRows.push(at.row);
  }
}

function readColumns(
  tag: SaxesTagPlain,
  look: { columnWidths: Map<number, number>; hiddenColumns: number[] },
): void {
  const { min, max, width, hidden } = tag.attributes;
  for (let column = Math.max(0, Number(min) - 1); column < Math.min(Number(max), columnsKept); column++) {
    if (width !== undefined && Number(width) > 0) {
      look.columnWidths.set(column, Number(width));
    }
    if (isTrue(hidden)) {
      look.hiddenColumns.push(column);
    }
  }
}

function readPane(tag: SaxesTagPlain, look: { frozenRows: number; frozenColumns: number }): void {
  if (/^frozen/.test(tag.attributes["state"] ?? "")) {
    look.frozenRows = Math.trunc(Number(tag.attributes["ySplit"] ?? 0)) || 0;
    look.frozenColumns = Math.trunc(Number(tag.attributes["xSplit"] ?? 0)) || 0;
  }
}
