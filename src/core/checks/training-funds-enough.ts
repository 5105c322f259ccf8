import type { Issue } from "../issue";
import { usableAmount } from "../school";
import type { Check, CheckedSheet } from "./check";
import { quality } from "./sources";

/**
 * Finds schools that spend less on training teachers than the required share of public funds.
 *
 * @remarks Not looked at where one of the two columns states its unit and the other does not.
 *
 * - Unit: a bare share; 0.05 means 5 %.
 * - Severity: query; it is a fact about the school, not a slip in the sheet.
 * - Source: 教督〔2017〕6号, article 8 (4).
 */
export const trainingFundsEnough: Check = {
  id: "training-funds-enough",
  area: "statutory",
  scope: "school",
  codes: ["training-funds-too-low"],
  severity: "query",
  source: quality,
  example: {
    rows: [
      ["学校名称", "在校生数", "公用经费预算（万元）", "教师培训经费（万元）"],
      ["甲小学", 400, 30, 1],
    ],
  },
  run: findTrainingFundsEnough,
};

function findTrainingFundsEnough({ reading, pack }: CheckedSheet): readonly Issue[] {
  const unitOf = (field: string) => reading.columns.find((column) => column.field === field)?.unit ?? null;
  if ((unitOf("public-funds") === null) !== (unitOf("training-funds") === null)) {
    return [];
  }
  const limit = pack.schoolLimits.trainingFundsShare;
  if (limit === null) {
    return [];
  }
  return reading.schools.flatMap((school): Issue[] => {
    const training = usableAmount(school, "training-funds");
    const budget = usableAmount(school, "public-funds") ?? 0;
    // a relative 1e-12 leaves exact shares such as 0.6 of 12 standing in binary
    if (training === null || budget === 0 || training >= budget * limit * (1 - 1e-12)) {
      return [];
    }
    const share = training / budget;
    const params = { school: school.name, share, limit, document: pack.citation.documentNumber };
    const at = school.amounts["training-funds"]!.at;
    return [{ code: "training-funds-too-low", severity: "query", at, school: school.name, params }];
  });
}
