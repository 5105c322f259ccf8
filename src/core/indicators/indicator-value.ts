import type { AmountFieldId } from "../field-id";
import type { CellAddress } from "../grid";
import { usableAmount, usablePupils, type School } from "../school";
import type { Indicator, NumeratorWay, Term } from "./indicator";

/** What an indicator comes to in one school, and the cells that say so. */
export interface IndicatorValue {
  /** In the indicator's unit, unrounded; `null` when an amount it needs is missing or cannot be used. */
  readonly value: number | null;
  /** The numerator before anything is divided; `null` when it could not be added up. */
  readonly numerator: number | null;
  /** 1 when nothing is divided; `null` when it cannot be used. */
  readonly denominator: number | null;
  /** Whether it is certain that there is no end to it: pupils, and not one computer. */
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
  indicator: Indicator,
  hasColumn: (field: AmountFieldId) => boolean,
): NumeratorWay | null {
  const way = indicator.numerator.find((terms) =>
    terms.every(({ field, optional }) => optional || hasColumn(field)),
  );
  return way?.filter(({ field }) => hasColumn(field)) ?? null;
}

function denominatorOf(school: School, { denominator }: Indicator): number | null {
  if (denominator === null) {
    return 1;
  }
  return denominator === "pupils" ? usablePupils(school) : usableAmount(school, denominator);
}

function cellsOf(
  { amounts }: School,
  way: NumeratorWay,
  denominator: AmountFieldId | null,
): readonly CellAddress[] {
  const fields = way.map(({ field }) => field);
  return [...fields, ...(denominator === null ? [] : [denominator])].flatMap(
    (field) => amounts[field]?.at ?? [],
  );
}

function sumOf(school: School, way: NumeratorWay): number | null {
  return way.reduce<number | null>((sum, term) => add(sum, amountOf(school, term)), 0);
}

function amountOf(school: School, { field, sign }: Term): number | null {
  const amount = usableAmount(school, field);
  return amount === null ? null : sign * amount;
}

function add(sum: number | null, amount: number | null): number | null {
  return sum === null || amount === null ? null : sum + amount;
}
