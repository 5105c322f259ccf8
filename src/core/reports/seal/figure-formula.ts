import { isCellError, type Cell } from "../../grid";
import type { Amount, School } from "../../school";
import type { FieldKind } from "../../sheets/fields";
import { numberIn, readNumber } from "../../sheets/read-number";
import { mostPlausible } from "../../checks/values-plausible";
import { quoted } from "./formula-text";
import type { FigureColumn } from "./seal-layout";

/** What a figure column holds where there is no figure; blank where the cell is. */
export const figureStates = {
  /** A code for why there is none. */
  missing: "na",
  notNumber: "bad",
  cellError: "err",
  /** A number nothing is judged from, and that no school can have. */
  impossible: "odd",
} as const;

/** How the cells of one column are read. */
export interface FigureReading {
  readonly kind: FieldKind;
  /** What a number is multiplied by, as a formula writes it; `1` for nothing. */
  readonly factor: string;
  /** Whether impossible numbers stay numbers, since another column says that they cannot be relied on. */
  readonly judged: boolean;
}

/**
 * Writes the formula that reads a figure as the reader of sheets does, in the field's own unit.
 *
 * @remarks Numbers typed as text count where they are written with plain digits. Other spellings, such as full-width
 * digits, count only in the cells that held them when the seal was made; anywhere else they count as no number, so that
 * nothing is judged from them.
 *
 * @param from - As a formula on our sheet writes the cell.
 * @param cell - What it holds when the seal is made.
 */
export function figureFormula(from: string, cell: Cell, { kind, factor, judged }: FigureReading): string {
  const text = `TRIM(${from})`;
  const { missing, notNumber, cellError } = figureStates;
  const number = (value: string) => scaled(value, factor);
  const typed = `IFERROR(${number(textNumber(text, cell, kind))},${quoted(notNumber)})`;
  const coded = `IF(OR(LOWER(${text})="a",LOWER(${text})="x",LOWER(${text})="m"),${quoted(missing)},${typed})`;
  const worded = `IF(${text}="","",IF(LOWER(${text})="n",0,${coded}))`;
  const stands = judged ? number(from) : possible(from, kind, factor);
  return `IF(ISERROR(${from}),${quoted(cellError)},IF(ISNUMBER(${from}),${stands},${worded}))`;
}

/** Returns what {@link figureFormula} gives for a cell when it is written. */
export function figureValue(amount: Amount, { kind, judged }: Pick<FigureReading, "kind" | "judged">): Cell {
  const { cell, stageShare } = amount;
  const whole = stageShare?.whole ?? amount.value;
  if (isCellError(cell)) {
    return figureStates.cellError;
  }
  const { state } = readNumber(cell, kind);
  if (state === "number" && !judged && whole !== null && !isPossible(whole, kind)) {
    return figureStates.impossible;
  }
  if (state === "missing") {
    return figureStates.missing;
  }
  return state === "blank" ? null : (undividedFigure(amount, kind) ?? figureStates.notNumber);
}

/** Returns what a figure column holds for a school when it is written. */
export function figureCell(
  { amounts }: School,
  { field, kind, doubt }: Pick<FigureColumn, "field" | "kind" | "doubt">,
): Cell {
  const amount = amounts[field];
  return amount === undefined ? null : figureValue(amount, { kind, judged: doubt !== null });
}

/** The figure of the cell itself; it is there even where no part of it could be told. */
function undividedFigure({ cell, value, stageShare }: Amount, kind: FieldKind): number | null {
  return stageShare?.whole ?? value ?? numberIn(cell, kind);
}

/** A text as a number: plain digits, or as the cell wrote it when the seal was made. */
function textNumber(text: string, cell: Cell, kind: FieldKind): string {
  const written = typeof cell === "string" && !plainNumber.test(cell.trim()) && numberIn(cell, kind) !== null;
  if (!written) {
    return `VALUE(${text}&"e+0")`;
  }
  const narrow = [...fullWidth].reduce(
    (inner, wide) => `SUBSTITUTE(${inner},"${wide}","${wide.normalize("NFKC").replace(",", "").trim()}")`,
    text,
  );
  const percent = cell.normalize("NFKC").includes("%");
  return percent ? `VALUE(SUBSTITUTE(${narrow},"%","")&"e+0")/100` : `VALUE(${narrow}&"e+0")`;
}

const plainNumber = /^[+-]?\d+(?:\.\d+)?$/;
const fullWidth = "０１２３４５６７８９．，,＋－％　";

/** Whether a figure is one that a school can have, by itself: `cell` stands for it in the formula. */
export function isOddFormula(cell: string, kind: FieldKind): string {
  const most = kind === "rate" ? 1 : mostPlausible[kind];
  const beyond = `${cell}>${most}`;
  return kind === "persons" || kind === "count" ? `OR(${beyond},${cell}<>INT(${cell}))` : beyond;
}

function scaled(value: string, factor: string): string {
  return factor === "1" ? value : `${value}*${factor}`;
}

function possible(cell: string, kind: FieldKind, factor: string): string {
  const value = scaled(cell, factor);
  return `IF(${isOddFormula(value, kind)},${quoted(figureStates.impossible)},${value})`;
}

function isPossible(value: number, kind: FieldKind): boolean {
  const whole = kind !== "persons" && kind !== "count";
  return value <= (kind === "rate" ? 1 : mostPlausible[kind]) && (whole || Number.isInteger(value));
}
