import type { FieldKind } from "../sheets/field-definition";
import { readNumber } from "../sheets/read-number";
import { unitFactor } from "../sheets/units";

const figureAndWord = /^([\d.,]+)\s*([^\d.,\s]\S{0,4})$/;

/**
 * Reads a figure that has its unit behind it.
 *
 * @param factor - What figures of the column are multiplied by to be in the field's own unit.
 * @returns The figure in the column's unit; `null` when the text is anything else, or the unit measures other things.
 *
 * @example Metres squared, typed into the cell
 * ```ts
 * figureWithUnit("4,150 平方米", "area", 1); // 4150
 * ```
 */
export function figureWithUnit(text: string, kind: FieldKind, factor: number): number | null {
  const [, digits, word] = figureAndWord.exec(text.normalize("NFKC").trim()) ?? [];
  if (digits === undefined || word === undefined) {
    return null;
  }
  const unit = unitFactor(kind, word.trim());
  const reading = readNumber(digits, kind);
  if (unit === null || reading.state !== "text-number") {
    return null;
  }
  return Number(((reading.value * unit) / factor).toPrecision(15));
}
