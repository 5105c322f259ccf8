import type { AmountFieldId } from "../field-id";
import type { Issue } from "../issue";
import { isAmountField, kindOf } from "../sheets/fields";
import type { SheetReading, TotalsRow } from "../sheets/sheet-reading";
import type { Check, CheckedSheet } from "./check";
import { undividedAmount } from "./undivided-amount";

/**
 * Finds totals that are not the sum of the schools listed.
 *
 * @remarks Looked at where the sheet has one row of totals. Sums over some schools are passed over, and so are
 * columns with figures missing, years, and the largest class.
 *
 * - Severity: query; the totals row itself is never used.
 * - Source: ours.
 */
export const totalsMatch: Check = {
  id: "totals-match",
  area: "arithmetic",
  scope: "sheet",
  codes: ["total-differs"],
  severity: "query",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数"],
      ["甲小学", 100],
      ["乙小学", 80],
      ["合计", 200],
    ],
  },
  run: findTotalsMatch,
};

function findTotalsMatch({ reading }: CheckedSheet): readonly Issue[] {
  const [totals, ...others] = reading.totals;
  return totals === undefined || others.length > 0 ? [] : differences(reading, totals);
}

function differences(reading: SheetReading, { label, figures }: TotalsRow): readonly Issue[] {
  return figures.flatMap(({ column: { field }, at, value: total }): Issue[] => {
    const sum = isAmountField(field) && isSummed(field) ? sumOf(reading, field) : null;
    if (sum === null || Math.abs(sum - total) <= 1e-9 * Math.max(Math.abs(sum), Math.abs(total))) {
      return [];
    }
    const params = { field, label, total, sum };
    return [{ code: "total-differs", severity: "query", at, school: null, params }];
  });
}

/** Whether the figures of a field may be added up over schools. */
export function isSummed(field: AmountFieldId): boolean {
  return !["year", "rate", "degree", "length"].includes(kindOf(field)) && field !== "largest-class";
}

function sumOf({ schools }: SheetReading, field: AmountFieldId): number | null {
  return schools.reduce<number | null>((sum, { amounts }) => {
    const value = undividedAmount(amounts[field]);
    return sum === null || value === null ? null : sum + value;
  }, 0);
}
