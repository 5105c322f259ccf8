import type { Exclusion } from "../assessment/assessment";
import type { ThresholdPack } from "../packs/threshold-pack";
import { usablePupils, type School } from "../school";
import { stagesOfType } from "../sheets/school-types";
import type { Stage } from "../stage";
import { asTheStandardSays, type Switches } from "../switches";

/**
 * Says whether a pack leaves a school out.
 *
 * @returns Why it is left out; `null` when it takes part; `undecided` when that hangs on something the sheet has
 * a place for and does not say: whether a school too small for it is a teaching point, or, where private schools
 * are left out, who runs it. A school without usable pupils takes part: it cannot be judged, and so is never
 * silently dropped. So do the schools of a sheet without a column that says who runs them.
 */
export function exclusionOf(
  school: School,
  pack: ThresholdPack,
  stage: Stage,
  switches: Switches = asTheStandardSays,
): Exclusion | "undecided" | null {
  const { type } = school;
  if (type !== null && pack.exclusions.types.includes(type)) {
    return type === "special-school" || type === "vocational-school" ? type : "other-type";
  }
  if (type !== null && !stagesOfType[type].includes(stage)) {
    return "other-stage";
  }
  const leavesPrivate = leavesPrivateOut(pack, switches);
  if (school.ownership === "private" && leavesPrivate) {
    return "private-school";
  }
  const small = isSmall(school, pack, switches);
  if (type === "teaching-point" && small) {
    return "teaching-point-under-50";
  }
  return (type === null && small) || (leavesPrivate && isOwnershipOpen(school)) ? "undecided" : null;
}

/** Whether the sheet has a place for who runs a school and cannot be understood there. */
export function isOwnershipOpen({ ownership, texts }: School): boolean {
  return ownership === null && texts.ownership !== undefined;
}

/** Whether private schools are left out, by the standard or by the reader. */
export function leavesPrivateOut({ exclusions }: ThresholdPack, { privateSchools }: Switches): boolean {
  return privateSchools === "by-standard"
    ? exclusions.ownership.includes("private")
    : privateSchools === "leave-out";
}

function isSmall(school: School, { exclusions }: ThresholdPack, { smallTeachingPoints }: Switches): boolean {
  const pupils = usablePupils(school);
  return smallTeachingPoints === "by-standard" && pupils !== null && pupils < exclusions.teachingPointBelow;
}
