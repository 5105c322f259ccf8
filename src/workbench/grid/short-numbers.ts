import { InterceptorEffectEnum, isDefaultFormat, type Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";

/** Average width of a digit and the space a cell keeps beside its text, in pixels. */
const digit = 9;
const padding = 6;
/** Excel shows no more than this in the General format. */
const mostDigits = 11;

/**
 * Shows computed numbers in the General format rounded to their column's width, as Excel does.
 *
 * @remarks Only results of formulas: what is typed is shown as typed, since editing starts from what is shown.
 */
export function shortenNumbers(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 10,
      effect: InterceptorEffectEnum.Value,
      handler: (cell, location, next) => {
        const { rawData, workbook, worksheet, col } = location;
        const value = cell?.v;
        if (
          typeof value !== "number" ||
          Number.isInteger(value) ||
          !(rawData?.f || rawData?.si || rawData?.v == null)
        ) {
          return next(cell);
        }
        const pattern = workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
        return isDefaultFormat(pattern)
          ? next({ ...cell, v: shortNumber(value, (worksheet.getColumnWidth(col) - padding) / digit) })
          : next(cell);
      },
    });
}

/** Rounds `value` so that it prints in `room` characters, keeping at least one significant digit. */
export function shortNumber(value: number, room: number): number {
  const characters = Math.min(mostDigits, Math.floor(room));
  for (let digits = mostDigits; digits > 1; digits -= 1) {
    const rounded = Number(value.toPrecision(digits));
    if (String(rounded).length <= characters) {
      return rounded;
    }
  }
  return Number(value.toPrecision(1));
}
