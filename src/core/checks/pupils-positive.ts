import type { Issue } from "../issue";
import type { Check, CheckedSheet } from "./check";
import { resources } from "./sources";

/**
 * Finds schools with no pupils: 0 written out.
 *
 * @remarks Pupils divide every amount and weigh every coefficient. A blank is reported as a missing figure.
 *
 * - Severity: error.
 * - Source: 教督〔2017〕6号, article 6 (per pupil and per hundred pupils).
 */
export const pupilsPositive: Check = {
  id: "pupils-positive",
  area: "range",
  scope: "school",
  codes: ["pupils-not-positive"],
  severity: "error",
  source: resources,
  example: {
    rows: [
      ["学校名称", "在校生数"],
      ["甲小学", 0],
    ],
  },
  run: findPupilsPositive,
};

function findPupilsPositive({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school): Issue[] => {
    const pupils = school.amounts.pupils;
    if (pupils?.value !== 0) {
      return [];
    }
    const params = { school: school.name, pupils: pupils.value };
    return [{ code: "pupils-not-positive", severity: "error", at: pupils.at, school: school.name, params }];
  });
}
