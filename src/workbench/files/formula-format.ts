import { type FormulaFormat } from "../../xlsx";
import { yes } from "./grid-codes";

/** Returns the grid's words for a conditional format by formula. */
export function gridFormat({ ranges, formula, fill, fontColor, bold }: FormulaFormat, id: string) {
  return {
    cfId: id,
    ranges: ranges.map(({ row, column, rowCount, columnCount }) => ({
      ...{ startRow: row, startColumn: column },
      ...{ endRow: row + rowCount - 1, endColumn: column + columnCount - 1 },
    })),
    stopIfTrue: false,
    rule: {
      type: "highlightCell",
      subType: "formula",
      value: `=${formula}`,
      style: {
        ...(fill !== undefined && { bg: { rgb: fill } }),
        ...(fontColor !== undefined && { cl: { rgb: fontColor } }),
        ...(bold === true && { bl: yes }),
      },
    },
  };
}
