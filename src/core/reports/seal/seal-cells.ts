import type { AmountFieldId } from "../../field-id";
import { cellIn, fixedArea, onSheet } from "./formula-text";
import { figureOf, type HelperColumn, type SealLayout } from "./seal-layout";
import type { SealedSheet } from "./sealed-sheet";

/** Names the cells of the results sheet, for formulas on it. */
export interface SealCells {
  readonly cell: (column: number, row: number) => string;
  /** All schools' cells of a column. */
  readonly column: (column: number) => string;
  readonly helper: (name: HelperColumn, row: number) => string;
  readonly helperColumn: (name: HelperColumn) => string;
  /** What was true, when the seal was made, of the school that stands in a row now. */
  readonly constant: (column: number, row: number) => string;
  readonly sealed: (name: HelperColumn, row: number) => string;
  /** A school's figure of a field; `null` where the sheet has no such column. */
  readonly figure: (field: AmountFieldId, row: number) => string | null;
  /** The part of it that counts: divided among the stages where it is. */
  readonly counted: (field: AmountFieldId, row: number) => string | null;
  /** Makes a reference for formulas on other sheets of one for those on this. */
  readonly elsewhere: (reference: string) => string;
}

/** Names the cells of a seal. */
export function sealCells({ names }: SealedSheet, layout: SealLayout): SealCells {
  const { firstRow, lastRow, stageWeights, helpers } = layout;
  const cell = (column: number, row: number) => cellIn(row, column);
  const column = (at: number) => fixedArea(firstRow, at, lastRow, at);
  const constant = (at: number, row: number) => `INDEX(${column(at)},${cell(helpers.match, row)})`;
  const figure = (field: AmountFieldId, row: number) => {
    const found = figureOf(layout, field);
    return found === undefined ? null : cell(found.column, row);
  };
  return {
    ...{ cell, column, constant, figure },
    helper: (name, row) => cell(helpers[name], row),
    helperColumn: (name) => column(helpers[name]),
    sealed: (name, row) => constant(helpers[name], row),
    counted: (field, row) => {
      const whole = figure(field, row);
      return whole !== null && stageWeights !== null && figureOf(layout, field)!.divided
        ? `(${whole}*${cell(stageWeights + 3, row)})`
        : whole;
    },
    elsewhere: (reference) => onSheet(names.results, reference),
  };
}
