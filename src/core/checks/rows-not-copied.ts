import type { AmountFieldId } from "../field-id";
import type { Issue } from "../issue";
import type { School } from "../school";
import { isAmountField } from "../sheets/fields";
import type { Check, CheckedSheet } from "./check";
import { findingAt } from "./finding";

const fewestFigures = 5;
// so near 1 that the figures of the longest row stay within the range of numbers
const spreading = 1.37;

/**
 * Finds two schools whose figures are all the same: a row copied and not filled in.
 *
 * @remarks Looked at where a row has at least five figures above 0.
 *
 * - Severity: query.
 * - Source: ours.
 */
export const rowsNotCopied: Check = {
  id: "rows-not-copied",
  area: "cells",
  scope: "sheet",
  codes: ["row-copied"],
  severity: "query",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数", "班级总数", "专任教师数", "图书册数", "计算机台数"],
      ["甲小学", 412, 10, 24, 10300, 61],
      ["乙小学", 412, 10, 24, 10300, 61],
    ],
  },
  run: findRowsNotCopied,
};

function findRowsNotCopied({ reading }: CheckedSheet): readonly Issue[] {
  const fields = reading.columns.map(({ field }) => field).filter(isAmountField);
  const seen = new Map<number, School[]>();
  return reading.schools.flatMap((school): Issue[] => {
    const { figures, mark } = markOf(school, fields);
    const alike = figures < fewestFigures ? null : (seen.get(mark) ?? []);
    const first = alike?.find((other) => hasSameFigures(school, other, fields));
    if (first !== undefined) {
      return [findingAt(["row-copied", "query"], school, school.at, { first: first.name, figures })];
    }
    if (alike !== null) {
      alike.push(school);
      seen.set(mark, alike);
    }
    return [];
  });
}

/** Counts the figures above 0, and adds all up in a way that few rows share. */
function markOf({ amounts }: School, fields: readonly AmountFieldId[]) {
  let [figures, mark] = [0, 0];
  for (const field of fields) {
    const value = amounts[field]?.value ?? null;
    figures += value !== null && value > 0 ? 1 : 0;
    mark = mark * spreading + (value ?? -1);
  }
  return { figures, mark };
}

function hasSameFigures(school: School, other: School, fields: readonly AmountFieldId[]): boolean {
  return fields.every((field) => school.amounts[field]?.value === other.amounts[field]?.value);
}
