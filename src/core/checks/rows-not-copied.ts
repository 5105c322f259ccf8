import type { Issue } from "../issue";
import type { School } from "../school";
import type { Check, CheckedSheet } from "./check";
import { findingAt } from "./finding";

const fewestFigures = 5;

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
  const first = new Map<string, School>();
  return reading.schools.flatMap((school): Issue[] => {
    const values = Object.values(school.amounts).map(({ value }) => value);
    const figures = values.filter((value) => value !== null && value > 0).length;
    if (figures < fewestFigures) {
      return [];
    }
    const key = values.join("|");
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, school);
      return [];
    }
    return [findingAt(["row-copied", "query"], school, school.at, { first: other.name, figures })];
  });
}
