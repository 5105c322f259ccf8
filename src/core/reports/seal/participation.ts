import { exclusionOf } from "../../checks/exclusion";
import type { ThresholdPack } from "../../packs/threshold-pack";
import type { School } from "../../school";
import type { Stage } from "../../stage";
import type { Switches } from "../../switches";

/**
 * What a row of the seal knows of whether its school takes part.
 *
 * - 0: it is left out. 1: it takes part. 2: the sheet does not tell. 3: it takes part unless it is small. 4: when it is
 *   small, the sheet does not tell.
 */
export type ParticipationKind = 0 | 1 | 2 | 3 | 4;

/** Says what decides whether a school takes part, apart from its pupils, which may change. */
export function participationKind(
  school: School,
  pack: ThresholdPack,
  stage: Stage,
  switches: Switches,
): ParticipationKind {
  // as large as any, so that only what does not hang on pupils is left
  const large = withPupils(school, 1e9);
  const exclusion = exclusionOf(large, pack, stage, switches);
  if (exclusion === "undecided") {
    return 2;
  }
  if (exclusion !== null) {
    return 0;
  }
  const small = exclusionOf(withPupils(school, 1), pack, stage, switches);
  return small === null ? 1 : small === "undecided" ? 4 : 3;
}

function withPupils(school: School, value: number): School {
  const { amounts, at } = school;
  return { ...school, amounts: { ...amounts, pupils: { at, cell: value, value } } };
}
