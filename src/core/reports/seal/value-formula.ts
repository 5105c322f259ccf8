import type { AmountFieldId } from "../../field-id";
import type { Term } from "../../indicators/indicator";
import type { SealCells } from "./seal-cells";
import { figureOf, type IndicatorColumns, type SealLayout } from "./seal-layout";
import { oneOf } from "./formula-text";

const largestUsable = "1000000000000";

/** The formulas of one indicator of one school, over the working sheet. */
export interface ValueParts {
  /** Whether nothing may be concluded: another school than sealed, or a figure known to be wrong. */
  readonly doubtful: string;
  /** The value; blank where there is none. */
  readonly value: string;
  /** Whether it is certain that there is no end to it: pupils, and not one computer. */
  readonly unbounded: string;
}

/**
 * Writes how an indicator is computed for the school of a row.
 */
export function valueFormula(
  { indicator, way }: IndicatorColumns,
  layout: SealLayout,
  cells: SealCells,
  row: number,
): ValueParts {
  if (way === null) {
    return { doubtful: "FALSE", value: '""', unbounded: "FALSE" };
  }
  const place = (field: AmountFieldId) =>
    field === "pupils" ? cells.helper("pupils", row) : cells.figure(field, row)!;
  const whole = way.map(({ field }) => place(field));
  const below = indicator.denominator === null ? [] : [place(indicator.denominator)];
  const share = shareCells(way, layout, row, cells);
  const sum = numerator(way, layout, place, share[0]);
  const figures = [...new Set([...whole, ...below, ...share])];
  const usable = `COUNT(${figures.join(",")})=${figures.length},MIN(${figures.join(",")})>=0,MAX(${figures.join(",")})<=${largestUsable}`;
  const divided = below.map((cell) => `${cell}>0`);
  const amount = indicator.per === 1 ? sum : `(${sum})*${indicator.per}`;
  const quotient = below.length === 0 ? amount : `${bracketed(amount)}/${below[0]!}`;
  const doubtful = doubts(way, indicator.denominator, layout, cells, row);
  const match = cells.helper("match", row);
  return {
    doubtful: oneOf([`${match}=0`, ...doubtful.map((cell) => `${cell}=1`)]),
    // the figures first: a text among them would make the rest an error
    value: `IF(AND(${usable}),IF(AND(${[`${sum}>=0`, ...divided].join(",")}),${quotient},""),"")`,
    unbounded: below.length === 0 ? "FALSE" : `IF(AND(${usable}),AND(${sum}>0,${below[0]!}=0),FALSE)`,
  };
}

function numerator(
  way: readonly Term[],
  layout: SealLayout,
  place: (field: AmountFieldId) => string,
  share: string | undefined,
): string {
  return way
    .map(({ field, sign }, index) => {
      const cell = place(field);
      const part = share !== undefined && isDivided(layout, field) ? `${cell}*${share}` : cell;
      return `${sign === -1 ? "-" : index === 0 ? "" : "+"}${part}`;
    })
    .join("");
}

function shareCells(
  way: readonly Term[],
  layout: SealLayout,
  row: number,
  cells: SealCells,
): readonly string[] {
  return layout.stageWeights !== null && way.some(({ field }) => isDivided(layout, field))
    ? [cells.cell(layout.stageWeights + 3, row)]
    : [];
}

function doubts(
  way: readonly Term[],
  denominator: AmountFieldId | null,
  layout: SealLayout,
  cells: SealCells,
  row: number,
): readonly string[] {
  const fields = [...way.map(({ field }) => field), ...(denominator === null ? [] : [denominator])];
  const columns = new Set(fields.map((field) => figureOf(layout, field)?.doubt ?? null));
  return [...columns].flatMap((column) => (column === null ? [] : [cells.cell(column, row)]));
}

function isDivided(layout: SealLayout, field: AmountFieldId): boolean {
  return layout.stageWeights !== null && (figureOf(layout, field)?.divided ?? false);
}

function bracketed(sum: string): string {
  return /^'[^']*'!\$?[A-Z]+\$?\d+$|^\$?[A-Z]+\$?\d+$/.test(sum) || sum.startsWith("(") ? sum : `(${sum})`;
}
