import type { Exclusion } from "../assessment/assessment";
import type { ThresholdPack } from "../packs/threshold-pack";
import { usablePupils, type School } from "../school";
import { stagesOfType } from "../sheets/school-types";
import type { Stage } from "../stage";

/**
 * Says whether a pack leaves a school out.
 *
 * @returns Why it is left out; `null` when it takes part; `undecided` when it is too small to take part as a
 * teaching point and the sheet does not say whether it is one. A school without usable pupils takes part: it
 * cannot be judged, and so is never silently dropped.
 */
export function exclusionOf(
  school: School,
  pack: ThresholdPack,
  stage: Stage,
): Exclusion | "undecided" | null {
  const { type } = school;
  const pupils = usablePupils(school);
  const small = pupils !== null && pupils < pack.exclusions.teachingPointBelow;
  if (type === null) {
    return small ? "undecided" : null;
  }
  const excludedType = pack.exclusions.types.find((excluded) => excluded === type);
  if (excludedType !== undefined) {
    return excludedType;
  }
  if (!stagesOfType[type].includes(stage)) {
    return "other-stage";
  }
  return type === "teaching-point" && small ? "teaching-point-under-50" : null;
}
