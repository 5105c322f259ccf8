import type { FieldId } from "../field-id";
import { isAmountField, kindOf } from "./fields";
import { headerKey } from "./header-key";
import { matchHeader } from "./match-header";
import { isRatioPath, withoutRatio } from "./ratio-header";

/**
 * Finds the amount that a column of ratios divides: the total that is needed instead.
 *
 * @param path - The header cells over the column, top first.
 * @param header - The header's own cell.
 * @returns `null` when the header states no ratio, or the ratio of something we do not ask for.
 *
 * @example A value per pupil
 * ```ts
 * amountMeant(["生均图书册数"], "生均图书册数"); // "books"
 * ```
 */
export function amountMeant(path: readonly string[], header: string): FieldId | null {
  const percent = headerKey(header).unit === "%";
  if (!isRatioPath(path) && !percent) {
    return null;
  }
  const bare = withoutRatio(percent ? header.replace(/[（(【[]?\s*[%％]\s*[)）】\]]?/, "") : header);
  const field = bare === "" ? null : (matchHeader([bare])?.field ?? null);
  return field !== null && isAmountField(field) && kindOf(field) !== "rate" ? field : null;
}
