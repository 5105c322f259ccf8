import type { Issue } from "../issue";
import { usablePupils } from "../school";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";
import { perPupilOf } from "./per-pupil-of";

const most = 1000;
const fewestPupils = 10;

/**
 * Finds more than 1,000 books for each pupil: most often books counted in the wrong unit.
 *
 * @remarks Schools of fewer than ten pupils are passed over.
 *
 * - Unit: books per pupil.
 * - Severity: query.
 * - Source: ours.
 */
export const booksPerPupilPossible: Check = {
  id: "books-per-pupil-possible",
  area: "units",
  scope: "school",
  codes: ["books-per-pupil-impossible"],
  severity: "query",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数", "图书册数（万册）"],
      ["甲小学", 400, 12000],
    ],
  },
  run: findBooksPerPupilPossible,
};

function findBooksPerPupilPossible({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school): Issue[] => {
    const perPupil = perPupilOf(school, "books");
    return perPupil === null || perPupil <= most || (usablePupils(school) ?? 0) < fewestPupils
      ? []
      : [findingIn(["books-per-pupil-impossible", "query"], school, "books", { field: "books", perPupil })];
  });
}
