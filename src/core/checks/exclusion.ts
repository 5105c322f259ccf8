import type { Exclusion } from "../assessment/assessment";
import type { ThresholdPack } from "../packs/threshold-pack";
import { usablePupils, type School } from "../school";
import { stagesOfType } from "../sheets/school-types";
import type { Stage } from "../stage";
import { asTheStandardSays, type Switches } from "../switches";

/**
 * Says whether a pack leaves a school out.
 *
 * @returns Why it is left out; `null` when it takes part; `undecided` when it is too small to take part as a
 * teaching point and the sheet does not say whether it is one. A school without usable pupils takes part: it
 * cannot be judged, and so is never silently dropped. So does one that does not say who runs it.
 */
export function exclusionOf(
  school: School,
  pack: ThresholdPack,
  stage: Stage,
  switches: Switches = asTheStandardSays,
): Exclusion | "undecided" | null {
  const { type } = school;
  if (school.ownership === "private" && leavesPrivateOut(pack, switches)) {
    return "private-school";
  }
  const small = isSmall(school, pack, switches);
  if (type === null) {
    return small ? "undecided" : null;
  }
  if (pack.exclusions.types.includes(type)) {
    return type === "special-school" || type === "vocational-school" ? type : "other-type";
  }
  if (!stagesOfType[type].includes(stage)) {
    return "other-stage";
  }
  return type === "teaching-point" && small ? "teaching-point-under-50" : null;
}

function leavesPrivateOut({ exclusions }: ThresholdPack, { privateSchools }: Switches): boolean {
  return privateSchools === "by-standard"
    ? exclusions.ownership.includes("private")
    : privateSchools === "leave-out";
}

function isSmall(school: School, { exclusions }: ThresholdPack, { smallTeachingPoints }: Switches): boolean {
  const pupils = usablePupils(school);
  return smallTeachingPoints === "by-standard" && pupils !== null && pupils < exclusions.teachingPointBelow;
}
