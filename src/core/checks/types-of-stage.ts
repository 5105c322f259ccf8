import type { Issue } from "../issue";
import { stagesOfType } from "../sheets/school-types";
import type { Check, CheckedSheet } from "./check";
import { resources } from "./sources";

/**
 * Finds schools whose type does not teach the stage being checked.
 *
 * @remarks They are listed and left out of every county figure, so that one sheet may hold both stages.
 *
 * - Severity: query.
 * - Source: 教督〔2017〕6号 judges 小学 and 初中 apart.
 */
export const typesOfStage: Check = {
  id: "types-of-stage",
  area: "identity",
  scope: "school",
  codes: ["type-not-of-stage"],
  severity: "query",
  source: resources,
  example: {
    rows: [
      ["学校名称", "办学类型", "在校生数"],
      ["甲学校", "高级中学", 100],
    ],
  },
  run: findTypesOfStage,
};

function findTypesOfStage({ reading, stage }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school): Issue[] => {
    const { type } = school;
    if (type === null || type === "special-school" || type === "vocational-school") {
      return [];
    }
    if (stagesOfType[type].includes(stage)) {
      return [];
    }
    const params = { school: school.name, type, stage };
    const at = school.typeText?.at ?? school.at;
    return [{ code: "type-not-of-stage", severity: "query", at, school: school.name, params }];
  });
}
