import type { IndicatorId } from "../indicators/indicator";
import { packHash } from "../packs/pack-hash";
import type { ThresholdPack } from "../packs/threshold-pack";
import type { School } from "../school";
import type { Stage } from "../stage";
import { asTheStandardSays, type Switches } from "../switches";
import { assessIndicator, type IndicatorSample } from "./assess-indicator";
import { assessSchool } from "./assess-school";
import type { Assessment } from "./assessment";
import { assessComposite } from "./composite-of";
import { conclude } from "./conclude";
import type { DoubtfulCells } from "./judge-indicator";
import { spreadItems } from "./spread-items";

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
  switches: Switches = asTheStandardSays,
): Assessment {
  const assessed = schools.map((school) => assessSchool(school, { pack, stage, switches, isDoubtful }));
  const results = assessed.map(({ result }) => result);
  const complete = allRowsRead && assessed.every(({ participationDecided }) => participationDecided);
  const { balance } = pack;
  const sampleOf = (id: IndicatorId): IndicatorSample => ({
    id,
    complete,
    ...spreadItems(id, schools, { schools: results, relaxations: switches.relaxations, isDoubtful }),
  });
  const indicators = balance?.indicators.map((id) => assessIndicator(sampleOf(id), balance, stage)) ?? [];
  const composite = balance?.rule === "mean" ? assessComposite(indicators, balance, stage, complete) : null;
  return {
    packId: pack.id,
    packHash: packHash(pack),
    stage,
    relaxations: switches.relaxations,
    indicators,
    composite,
    schools: results,
    verdict: conclude({ pack, schools: results, indicators, composite, complete, errorsOpen }),
  };
}
