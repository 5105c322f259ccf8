import type { Issue } from "../issue";
import type { School } from "../school";
import { isAmountField } from "../sheets/fields";
import type { SubtotalsRow } from "../sheets/sheet-reading";
import type { Check, CheckedSheet } from "./check";
import { isSummed } from "./totals-match";
import { undividedAmount } from "./undivided-amount";

/**
 * Finds subtotals (小计) that are not the sum of the schools since the subtotal before.
 *
 * @remarks Columns with figures missing, rates and the largest class are passed over. Subtotals themselves are never
 * used.
 *
 * - Severity: query.
 * - Source: ours.
 */
export const subtotalsMatch: Check = {
  id: "subtotals-match",
  area: "arithmetic",
  scope: "sheet",
  codes: ["subtotal-differs"],
  severity: "query",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数"],
      ["甲小学", 100],
      ["乙小学", 80],
      ["城区小计", 200],
      ["丙小学", 60],
      ["乡村小计", 60],
    ],
  },
  run: findSubtotalsMatch,
};

function findSubtotalsMatch({ reading }: CheckedSheet): readonly Issue[] {
  return reading.subtotals.flatMap((row) => differences(row, reading.schools));
}

function differences({ label, figures, schools }: SubtotalsRow, all: readonly School[]): readonly Issue[] {
  return figures.flatMap(({ column: { field }, at, value: subtotal }): Issue[] => {
    if (!isAmountField(field) || !isSummed(field) || schools.length === 0) {
      return [];
    }
    const values = schools.map((index) => undividedAmount(all[index]!.amounts[field]));
    const sum = values.reduce(
      (total: number | null, each) => (total === null || each === null ? null : total + each),
      0,
    );
    if (sum === null || Math.abs(sum - subtotal) <= 1e-9 * Math.max(sum, Math.abs(subtotal))) {
      return [];
    }
    const params = { field, label, subtotal, sum };
    return [{ code: "subtotal-differs", severity: "query", at, school: null, params }];
  });
}
