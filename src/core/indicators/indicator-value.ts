import type { AmountFieldId } from "../field-id";
import type { CellAddress } from "../grid";
import { usableAmount, usablePupils, type Amount, type School } from "../school";
import type { Indicator, NumeratorWay } from "./indicator";

/** What an indicator comes to in one school, and the cells that say so. */
export interface IndicatorValue {
  /** In the indicator's unit, unrounded; `null` when an amount it needs is missing or cannot be used. */
  readonly value: number | null;
  /** The numerator before anything is divided; `null` when it could not be added up. */
  readonly numerator: number | null;
  /** 1 when nothing is divided; `null` when it cannot be used. */
  readonly denominator: number | null;
  /** Whether it is certain that there is no end to it: pupils, and certainly not one computer. */
  readonly unbounded: boolean;
  /** Numerator first, in the order of its terms, then the denominator. */
  readonly cells: readonly CellAddress[];
}

const nothing: IndicatorValue = {
  value: null,
  numerator: null,
  denominator: null,
  unbounded: false,
  cells: [],
};

/**
 * Computes an indicator for one school.
 *
 * @remarks The numerator is multiplied before it is divided, so that whole numbers whose ratio is exactly a
 * limit give exactly that limit. A numerator below zero (more taken out than there is) has no value.
 *
 * - Rounding: none.
 * - Source: 教督〔2017〕6号, article 6; the numerators as coded in county systems that apply it.
 */
export function indicatorValue(school: School, indicator: Indicator): IndicatorValue {
  const way = wayGiven(indicator, (field) => school.amounts[field] !== undefined);
  if (way === null) {
    return nothing;
  }
  const sum = sumOf(school, way);
  const numerator = sum !== null && sum >= 0 ? sum : null;
  const denominator = denominatorOf(school, indicator);
  const computable = numerator !== null && denominator !== null && denominator > 0;
  return {
    value: computable ? (numerator * indicator.per) / denominator : null,
    numerator,
    denominator,
    unbounded: numerator !== null && numerator > 0 && denominator === 0,
    cells: cellsOf(school, way, indicator.denominator),
  };
}

/** Returns the terms the sheet gives for the numerator; `null` when it has not the columns for any way. */
export function wayGiven(
  { numerator }: Pick<Indicator, "numerator">,
  hasColumn: (field: AmountFieldId) => boolean,
): NumeratorWay | null {
  for (const way of numerator) {
    if (way.every(({ field }) => hasColumn(field))) {
      return way;
    }
    if (way.every(({ field, optional }) => optional || hasColumn(field))) {
      return way.filter(({ field }) => hasColumn(field));
    }
  }
  return null;
}

function denominatorOf(school: School, { denominator }: Indicator): number | null {
  return denominator === null ? 1 : usable(school, denominator);
}

/** A school without pupils is none that anything could be concluded about. */
function usable(school: School, field: AmountFieldId): number | null {
  return field === "pupils" ? usablePupils(school) : usableAmount(school, field);
}

function cellsOf(
  { amounts }: School,
  way: NumeratorWay,
  denominator: AmountFieldId | null,
): readonly CellAddress[] {
  const cells: CellAddress[] = [];
  for (const { field } of way) {
    addCells(cells, amounts[field]);
  }
  addCells(cells, denominator === null ? undefined : amounts[denominator]);
  return cells;
}

function addCells(cells: CellAddress[], amount: Amount | undefined): void {
  if (amount !== undefined) {
    cells.push(amount.at);
    amount.added?.forEach(({ at }) => cells.push(at));
  }
}

function sumOf(school: School, way: NumeratorWay): number | null {
  let sum = 0;
  for (const { field, sign } of way) {
    const amount = usable(school, field);
    if (amount === null) {
      return null;
    }
    sum += sign * amount;
  }
  return sum;
}
