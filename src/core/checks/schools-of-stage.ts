import type { School, SchoolType } from "../school";
import { stagesOfType } from "../sheets/school-types";
import type { CheckedSheet } from "./check";

const withOwnLimits: ReadonlySet<SchoolType> = new Set<SchoolType>(["special-school", "vocational-school"]);

/**
 * Lists the schools that the limits of a stage are for.
 *
 * @remarks Schools of another stage, special and vocational schools have limits of their own. A school of unknown
 * type is listed.
 *
 * @returns In table order.
 */
export function schoolsOfStage({
  reading,
  stage,
}: Pick<CheckedSheet, "reading" | "stage">): readonly School[] {
  return reading.schools.filter(
    ({ type }) => type === null || (stagesOfType[type].includes(stage) && !withOwnLimits.has(type)),
  );
}
