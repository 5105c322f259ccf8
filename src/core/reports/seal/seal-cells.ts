import type { AmountFieldId } from "../../field-id";
import { cellIn, fixedArea, onSheet } from "./formula-text";
import { figureOf, workingColumns, type IndicatorColumns, type SealLayout } from "./seal-layout";
import type { SealedSheet } from "./sealed-sheet";

/** Names the cells of a seal in formulas. */
export interface SealCells {
  /** A cell of the working sheet, for formulas on it. */
  readonly working: (column: number, row: number) => string;
  /** All schools' cells of a column of the working sheet, for formulas on it. */
  readonly workingColumn: (column: number) => string;
  /** The same, for formulas on any sheet. */
  readonly workingFrom: (column: number) => string;
  /** A cell of the results sheet, for formulas on other sheets. */
  readonly resultFrom: (column: number, row: number) => string;
  readonly resultColumnFrom: (column: number) => string;
  /** A school's figure of a field, in the working sheet; `null` where the sheet has no such column. */
  readonly figure: (field: AmountFieldId, row: number) => string | null;
  /** The part of it that counts: divided among the stages where it is. */
  readonly counted: (field: AmountFieldId, row: number) => string | null;
  /** What a constant of its row says for the school that stands in a row now. */
  readonly constant: (column: number, row: number) => string;
  /** The value of an indicator, for formulas on the working sheet. */
  readonly value: (columns: IndicatorColumns, row: number) => string;
}

/** Names the cells of a seal. */
export function sealCells({ names }: SealedSheet, layout: SealLayout): SealCells {
  const { firstRow, lastRow, stageWeights } = layout;
  const working = (column: number, row: number) => cellIn(row, column);
  const workingColumn = (column: number) => fixedArea(firstRow, column, lastRow, column);
  const figure = (field: AmountFieldId, row: number) => {
    const found = figureOf(layout, field);
    return found === undefined ? null : working(found.column, row);
  };
  return {
    ...{ working, workingColumn, figure },
    workingFrom: (column) => onSheet(names.working, workingColumn(column)),
    resultFrom: (column, row) => onSheet(names.results, cellIn(row, column)),
    resultColumnFrom: (column) => onSheet(names.results, fixedArea(firstRow, column, lastRow, column)),
    counted: (field, row) => {
      const whole = figure(field, row);
      return whole !== null && stageWeights !== null && figureOf(layout, field)!.divided
        ? `(${whole}*${working(stageWeights + 3, row)})`
        : whole;
    },
    constant: (column, row) => `INDEX(${workingColumn(column)},${working(workingColumns.match, row)})`,
    value: ({ value }, row) => onSheet(names.results, cellIn(row, value)),
  };
}
