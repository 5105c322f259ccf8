import type { FieldId } from "../field-id";
import type { Cell } from "../grid";
import { isAmountField, kindOf } from "./fields";
import { plainText, unitWord } from "./header-key";
import { matchHeader } from "./match-header";
import { readNumber } from "./read-number";

/** What stands to the right of a label. Positions count from the left of the grid. */
export interface ValuesRight {
  /** Where the value stands or should stand. */
  readonly index: number;
  /** Every figure up to the next label, the value among them; empty when the value is none. */
  readonly figures: readonly number[];
  /** The filled cells up to the next label. */
  readonly filled: readonly number[];
  /** The unit in a cell of its own, before or after the value. */
  readonly unit: string | null;
}

const countingWord = /^(?:总数|合计|总计|小计|数量|人数|面积|总面积|金额)$/;

/**
 * Finds the value of a label: the next filled cell to its right, past a unit.
 *
 * @returns `null` when the next label follows at once.
 */
export function valuesRightOf(cells: readonly Cell[], label: number, field: FieldId): ValuesRight | null {
  const filled = filledRightOf(cells, label);
  const [next] = filled;
  if (next === undefined) {
    return isFormLabel(cells[label + 1] ?? null)
      ? null
      : { index: label + 1, figures: [], filled, unit: null };
  }
  if (!isAmountField(field) || kindOf(field) === "year") {
    return { index: next, figures: [], filled, unit: null };
  }
  return amountRightOf(cells, label, field, filled);
}

/** Whether a cell holds a figure of a field, or says by code or by error why it holds none. */
export function isFigure(cell: Cell, field: FieldId): boolean {
  return typeof cell !== "string" || !["blank", "not-number"].includes(readNumber(cell, kindOf(field)).state);
}

/** Whether a cell is the label of one of our fields. */
export function isFormLabel(cell: Cell): boolean {
  return typeof cell === "string" && matchHeader([cell]) !== null;
}

function filledRightOf(cells: readonly Cell[], label: number): readonly number[] {
  const filled: number[] = [];
  for (let index = label + 1; index < cells.length; index++) {
    const cell = cells[index] ?? null;
    if (isFormLabel(cell)) {
      break;
    }
    if (cell !== null && !(typeof cell === "string" && cell.trim() === "")) {
      filled.push(index);
    }
  }
  return filled;
}

function amountRightOf(
  cells: readonly Cell[],
  label: number,
  field: FieldId,
  filled: readonly number[],
): ValuesRight {
  const at = (index: number): Cell => cells[index] ?? null;
  const leading = filled.findIndex((index) => isFigure(at(index), field) || !isBetween(at(index)));
  const first = filled[leading];
  if (first === undefined || !isFigure(at(first), field)) {
    // a text further right belongs to something else
    const index = first === label + 1 ? first : label + 1;
    return { index, figures: [], filled, unit: null };
  }
  const run = filled.slice(leading);
  const end = run.findIndex((index) => !isFigure(at(index), field) && !isBetween(at(index)));
  const reach = end < 0 ? run : run.slice(0, end);
  const units = [...filled.slice(0, leading), ...reach].map((index) => unitIn(at(index)));
  return {
    index: first,
    figures: reach.filter((index) => isFigure(at(index), field)),
    filled,
    unit: units.find((unit) => unit !== null) ?? null,
  };
}

/** A unit, or a word that only says "how many". */
function isBetween(cell: Cell): boolean {
  return unitIn(cell) !== null || (typeof cell === "string" && countingWord.test(plainText(cell)));
}

function unitIn(cell: Cell): string | null {
  return typeof cell === "string" ? unitWord(cell) : null;
}
