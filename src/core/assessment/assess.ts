import { indicatorOf } from "../indicators/catalogue";
import type { IndicatorId } from "../indicators/indicator";
import { forgetting, type Memory } from "../memory";
import { packHash } from "../packs/pack-hash";
import type { ThresholdPack } from "../packs/threshold-pack";
import type { School } from "../school";
import { indicatorsAsked } from "../sheets/needed-columns";
import type { Stage } from "../stage";
import { asTheStandardSays, switchesUnder, type Switches } from "../switches";
import { assessIndicator, type IndicatorSample } from "./assess-indicator";
import { assessSchool, type AssessedSchool, type SchoolJudging } from "./assess-school";
import type { Assessment, SchoolResult } from "./assessment";
import { assessComposite } from "./composite-of";
import { conclude } from "./conclude";
import { noDoubts, type DoubtfulCells } from "./measured";
import type { SpreadItem } from "./spread";
import { spreadItem } from "./spread-items";

/** What the checks found that bears on what may be concluded. */
export interface Evidence {
  /** Issues of severity `error`. */
  readonly errorsOpen: number;
  readonly isDoubtful: DoubtfulCells;
  /** Whether every row with figures was read as a school. */
  readonly allRowsRead: boolean;
}

/** Nothing found: every figure may be relied on. */
export const noFindings: Evidence = { errorsOpen: 0, isDoubtful: noDoubts, allRowsRead: true };

/** What schools came to. */
export type SchoolMemory = Memory<School, AssessedSchool>;

/**
 * Judges the schools of one stage, the spread of every indicator, and the stage as a whole.
 *
 * @remarks Takes time in proportion to the schools: each is measured once.
 *
 * @param given - What the reader decided; easings that nobody applies under the standard are dropped.
 */
export function assess(
  schools: readonly School[],
  pack: ThresholdPack,
  stage: Stage,
  { errorsOpen, isDoubtful, allRowsRead }: Evidence = noFindings,
  given: Switches = asTheStandardSays,
  memory: SchoolMemory = forgetting(),
): Assessment {
  const switches = switchesUnder(pack, given);
  const measured = indicatorsAsked(pack, stage).map(indicatorOf);
  const county = assessSchools(schools, { pack, stage, switches, isDoubtful, indicators: measured }, memory);
  const complete = allRowsRead && county.participationDecided;
  const { balance } = pack;
  const sampleOf = (id: IndicatorId): IndicatorSample => ({
    ...{ id, complete, schools: county.taking },
    items: county.items[measured.findIndex((indicator) => indicator.id === id)]!,
  });
  const indicators = balance?.indicators.map((id) => assessIndicator(sampleOf(id), balance, stage)) ?? [];
  const composite = balance?.rule === "mean" ? assessComposite(indicators, balance, stage, complete) : null;
  const results = county.schools;
  return {
    packId: pack.id,
    packHash: packHash(pack),
    stage,
    relaxations: switches.relaxations,
    indicators,
    composite,
    schools: results,
    verdict: conclude({ pack, stage, schools: results, indicators, composite, complete, errorsOpen }),
  };
}

/** All schools judged one by one, and what they bring to the spread of each indicator. */
interface County {
  readonly schools: readonly SchoolResult[];
  /** Schools that are not left out. */
  readonly taking: number;
  readonly participationDecided: boolean;
  /** In the order of `SchoolJudging.indicators`. */
  readonly items: readonly (readonly SpreadItem[])[];
}

function assessSchools(schools: readonly School[], judging: SchoolJudging, memory: SchoolMemory): County {
  const { pack, stage, switches, isDoubtful } = judging;
  const recall = memory.under(() => JSON.stringify([packHash(pack), stage, switches]));
  const isAsDoubtful = (kept: AssessedSchool) =>
    isDoubtful === noDoubts
      ? !kept.doubtful
      : kept.measures.every(({ doubtful, given }) => doubtful === given.cells.some(isDoubtful));
  const results: SchoolResult[] = [];
  const items: SpreadItem[][] = judging.indicators.map(() => []);
  let [taking, participationDecided] = [0, true];
  schools.forEach((school, position) => {
    const assessed = recall(school, () => assessSchool(school, judging), isAsDoubtful);
    results.push(assessed.result);
    participationDecided &&= assessed.participationDecided;
    if (assessed.result.excluded === null) {
      taking += 1;
      addItems(items, position, assessed, judging);
    }
  });
  return { schools: results, taking, participationDecided, items };
}

function addItems(
  items: readonly SpreadItem[][],
  position: number,
  { result: { pupils }, counted, measures }: AssessedSchool,
  { indicators }: SchoolJudging,
): void {
  for (let index = 0; index < indicators.length; index++) {
    const item = spreadItem(counted, indicators[index]!, measures[index]!, position, pupils);
    if (item !== null) {
      items[index]!.push(item);
    }
  }
}
