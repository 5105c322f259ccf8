import { SaxesParser, type SaxesTagPlain } from "saxes";
import { columnNumber, parseRange } from "../cell-reference";
import { attribute, isTrue, localName } from "../package/xml-tree";
import { type CellRange } from "../workbook-content";

/** A stretch of the part's text: from `<` to behind the closing `>`. */
export interface Span {
  readonly start: number;
  end: number;
}

export interface ScannedFormula extends Span {
  /** `shared`, `array`, `dataTable`, or `normal`. */
  readonly type: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

export interface ScannedCell extends Span {
  readonly row: number;
  readonly column: number;
  readonly openEnd: number;
  readonly attributes: Readonly<Record<string, string>>;
  formula: ScannedFormula | null;
  /** Text of `<v>`, or of the inline string without phonetic runs. */
  value: string;
}

export interface ScannedRow extends Span {
  readonly row: number;
  readonly openEnd: number;
  closeStart: number;
  readonly selfClosing: boolean;
  readonly attributes: Readonly<Record<string, string>>;
  /** Kept for the rows asked for only. */
  readonly cells: ScannedCell[];
}

/** Where the rows and cells of a worksheet part stand in its text. */
export interface SheetScan {
  /** Prefix of the elements with its colon, or empty. */
  prefix: string;
  dimension: (Span & { readonly reference: string }) | null;
  data: (Span & { readonly openEnd: number; closeStart: number; readonly selfClosing: boolean }) | null;
  readonly rows: ScannedRow[];
  /** Cells of shared and array formulas in the whole sheet. */
  readonly grouped: ScannedCell[];
  readonly columnStyles: { readonly first: number; readonly last: number; readonly style: string }[];
}

/**
 * Scans a worksheet part once.
 *
 * @param wanted - Rows whose cells are kept.
 * @throws Error when the text is not well-formed.
 */
export function scanSheet(text: string, wanted: ReadonlySet<number>): SheetScan {
  const scan: SheetScan = {
    prefix: "",
    dimension: null,
    data: null,
    rows: [],
    grouped: [],
    columnStyles: [],
  };
  const state: State = { text, scan, wanted, row: null, rowNumber: -1, column: -1, cell: null, inside: [] };
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => openTag(state, tag, parser.position));
  parser.on("text", (piece) => takeText(state, piece));
  parser.on("cdata", (piece) => takeText(state, piece));
  parser.on("closetag", (tag) => closeTag(state, localName(tag.name), parser.position));
  parser.write(text).close();
  return scan;
}

interface State {
  readonly text: string;
  readonly scan: SheetScan;
  readonly wanted: ReadonlySet<number>;
  row: ScannedRow | null;
  rowNumber: number;
  column: number;
  cell: ScannedCell | null;
  /** Elements open inside the current cell. */
  readonly inside: string[];
}

function openTag(state: State, tag: SaxesTagPlain, position: number): void {
  const name = localName(tag.name);
  const { scan } = state;
  const start = () => state.text.lastIndexOf("<", position - 1);
  if (state.cell !== null) {
    state.inside.push(name);
    if (name === "f") {
      const type = tag.attributes["t"] ?? "normal";
      state.cell.formula = { start: start(), end: position, type, attributes: tag.attributes, text: "" };
    }
  } else if (name === "c" && state.row !== null) {
    state.cell = openCell(state, tag, start(), position);
  } else if (name === "row" && scan.data !== null) {
    openRow(state, tag, start(), position);
  } else if (name === "sheetData") {
    scan.prefix = tag.name.slice(0, tag.name.length - name.length);
    scan.data = {
      start: start(),
      openEnd: position,
      closeStart: position,
      end: position,
      selfClosing: tag.isSelfClosing,
    };
  } else if (name === "dimension") {
    scan.dimension = { start: start(), end: position, reference: tag.attributes["ref"] ?? "" };
  } else if (name === "col" && tag.attributes["style"] !== undefined) {
    const { min, max, style } = tag.attributes;
    scan.columnStyles.push({ first: Number(min) - 1, last: Number(max) - 1, style });
  }
}

function openRow(state: State, tag: SaxesTagPlain, start: number, position: number): void {
  const reference = Number(tag.attributes["r"] ?? 0);
  state.rowNumber = reference > 0 ? reference - 1 : state.rowNumber + 1;
  state.column = -1;
  state.row = {
    row: state.rowNumber,
    start,
    openEnd: position,
    closeStart: position,
    end: position,
    selfClosing: tag.isSelfClosing,
    attributes: tag.attributes,
    cells: [],
  };
  state.scan.rows.push(state.row);
}

function openCell(state: State, tag: SaxesTagPlain, start: number, position: number): ScannedCell {
  const letters = /^[A-Z]{1,3}/i.exec(tag.attributes["r"] ?? "");
  state.column = letters === null ? state.column + 1 : columnNumber(letters[0]);
  const { rowNumber: row, column } = state;
  return {
    row,
    column,
    start,
    openEnd: position,
    end: position,
    attributes: tag.attributes,
    formula: null,
    value: "",
  };
}

function takeText({ cell, inside }: State, piece: string): void {
  const name = inside[inside.length - 1];
  if (cell === null || name === undefined) {
    return;
  }
  if (name === "f" && cell.formula !== null) {
    cell.formula.text += piece;
  } else if (name === "v" || (name === "t" && !inside.includes("rPh"))) {
    cell.value += piece;
  }
}

function closeTag(state: State, name: string, position: number): void {
  const { scan, cell, row } = state;
  if (cell !== null && state.inside.length > 0) {
    if (state.inside.pop() === "f" && cell.formula !== null) {
      cell.formula.end = position;
    }
  } else if (cell !== null) {
    closeCell(state, cell, position);
  } else if (name === "row" && row !== null) {
    row.end = position;
    row.closeStart = row.selfClosing ? row.openEnd : state.text.lastIndexOf("<", position - 1);
    state.row = null;
  } else if (name === "sheetData" && scan.data !== null) {
    scan.data.end = position;
    scan.data.closeStart = scan.data.selfClosing ? position : state.text.lastIndexOf("<", position - 1);
  } else if (name === "dimension" && scan.dimension !== null) {
    scan.dimension.end = position;
  }
}

function closeCell(state: State, cell: ScannedCell, position: number): void {
  cell.end = position;
  if (cell.formula?.type === "shared" || cell.formula?.type === "array") {
    state.scan.grouped.push(cell);
  }
  if (state.wanted.has(cell.row)) {
    state.row?.cells.push(cell);
  }
  state.cell = null;
}

/** The range an array formula fills; `null` for any other cell. */
export function arrayRange(cell: ScannedCell): CellRange | null {
  return cell.formula?.type === "array" ? parseRange(cell.formula.attributes["ref"] ?? "") : null;
}

/** Style that a new cell takes from its row or column, as when a person types into it. */
export function inheritedStyle(
  scan: SheetScan,
  row: ScannedRow | undefined,
  column: number,
): string | undefined {
  if (row !== undefined && isTrue(row.attributes["customFormat"])) {
    return attribute(row, "s");
  }
  return scan.columnStyles.find(({ first, last }) => column >= first && column <= last)?.style;
}
