import type { ThresholdPack } from "../packs/threshold-pack";
import type { School } from "../school";
import type { Stage } from "../stage";
import { assessIndicator } from "./assess-indicator";
import { assessSchool, type DoubtfulCells } from "./assess-school";
import type { Assessment } from "./assessment";
import { conclude } from "./conclude";

/** What the checks found that bears on what may be concluded. */
export interface Evidence {
  /** Issues of severity `error`. */
  readonly errorsOpen: number;
  readonly isDoubtful: DoubtfulCells;
  /** Whether every row with figures was read as a school. */
  readonly allRowsRead: boolean;
}

/** Nothing found: every figure may be relied on. */
export const noFindings: Evidence = { errorsOpen: 0, isDoubtful: () => false, allRowsRead: true };

/** Judges the schools of one stage, the spread of every indicator, and the stage as a whole. */
export function assess(
  schools: readonly School[],
  pack: ThresholdPack,
  stage: Stage,
  { errorsOpen, isDoubtful, allRowsRead }: Evidence = noFindings,
): Assessment {
  const assessed = schools.map((school) => assessSchool(school, pack, stage, isDoubtful));
  const results = assessed.map(({ result }) => result);
  const taking = results.filter(({ excluded }) => excluded === null);
  const complete = allRowsRead && assessed.every(({ participationDecided }) => participationDecided);
  const ceiling = pack.cvCeiling[stage];
  const indicators = pack.limits.map(({ indicator }) =>
    assessIndicator(indicator, taking, ceiling, complete),
  );
  return {
    packId: pack.id,
    stage,
    indicators,
    schools: results,
    verdict: conclude(results, indicators, errorsOpen),
  };
}
