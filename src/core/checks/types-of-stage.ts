import type { Issue } from "../issue";
import { stagesOfType } from "../sheets/school-types";
import type { CheckedSheet } from "./check";

/**
 * Finds schools whose type does not teach the stage being checked.
 *
 * @remarks They are listed and left out of every county figure, so that one sheet may hold both stages.
 *
 * - Severity: query.
 * - Source: 教督〔2017〕6号 judges 小学 and 初中 apart.
 */
export function typesOfStage({ reading, stage }: CheckedSheet): readonly Issue[] {
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
