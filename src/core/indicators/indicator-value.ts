import type { AmountFieldId } from "../field-id";
import type { CellAddress } from "../grid";
import { usableAmount, usablePupils, type School } from "../school";
import type { Indicator, NumeratorWay, Term } from "./indicator";

/** What an indicator comes to in one school, and the cells that say so. */
export interface IndicatorValue {
  /** In the indicator's unit, unrounded; `null` when an amount it needs is missing or cannot be used. */
  readonly value: number | null;
  /** Numerator first, in the order of its terms, then the pupils. */
  readonly cells: readonly CellAddress[];
}

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
    return { value: null, cells: [] };
  }
  const numerator = sumOf(school, way);
  const pupils = usablePupils(school);
  const computable = numerator !== null && numerator >= 0 && pupils !== null;
  return {
    value: computable ? (numerator * indicator.perPupils) / pupils : null,
    cells: [...way.map(({ field }) => field), "pupils" as const].flatMap(
      (field) => school.amounts[field]?.at ?? [],
    ),
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
