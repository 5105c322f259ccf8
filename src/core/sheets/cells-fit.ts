import type { FieldId } from "../field-id";
import { isCellError, type Cell } from "../grid";
import { isAmountField, kindOf } from "./fields";
import { readNumber } from "./read-number";

const neverFigures: ReadonlySet<FieldId> = new Set([
  "school-name",
  "school-type",
  "location",
  "ownership",
  "address",
]);

/**
 * Whether cells look like those of a field: mostly figures where it counts or measures, and no figures where it names.
 *
 * @param cells - Filled cells; without any, whatever the header says is believed.
 */
export function cellsFit(field: FieldId, cells: readonly Cell[]): boolean {
  const told = cells.filter((cell) => !isCellError(cell));
  if (told.length === 0) {
    return true;
  }
  const figures = told.filter((cell) => readNumber(cell, kindOf(field)).state !== "not-number").length;
  if (isAmountField(field)) {
    return figures * 2 >= told.length;
  }
  return !neverFigures.has(field) || told.some((cell) => readNumber(cell).state === "not-number");
}
