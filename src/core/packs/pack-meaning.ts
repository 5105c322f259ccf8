import { indicatorOf } from "../indicators/catalogue";
import type { IndicatorId } from "../indicators/indicator";
import { stages } from "../stage";
import { packHash } from "./pack-hash";
import type { PackProblem } from "./pack-problem";
import type { Condition, IndicatorLimit, LimitCase, LimitValue, ThresholdPack } from "./threshold-pack";

/** Where a pack's limit of an indicator is written. */
type LimitPath = (indicator: IndicatorId, index: number) => string;

/**
 * Finds what a pack of the right shape gets wrong.
 *
 * @param known - The packs whose ids are taken, unless the pack is the very same.
 */
export function meaningProblems(
  pack: ThresholdPack,
  known: readonly ThresholdPack[],
  limitPath: LimitPath,
): readonly PackProblem[] {
  const { limits, balance, relaxations } = pack;
  const paths = limits.map(({ indicator }, index) => limitPath(indicator, index));
  return [
    ...takenId(pack, known),
    ...repeated(
      limits.map(({ indicator }) => indicator),
      (index) => `${paths[index]}.indicator`,
    ),
    ...limits.flatMap((limit, index) => limitProblems(limit, paths[index]!)),
    ...repeated(balance?.indicators ?? [], (index) => `balance.indicators[${index}]`),
    ...ruleProblems(pack),
    ...repeated(
      relaxations.map(({ id }) => id),
      (index) => `relaxations[${index}].id`,
    ),
    ...bandProblems(pack),
  ];
}

function takenId(pack: ThresholdPack, known: readonly ThresholdPack[]): PackProblem[] {
  const taken = known.some((other) => other.id === pack.id && packHash(other) !== packHash(pack));
  return taken ? [{ code: "id-taken", path: "id", params: { id: pack.id } }] : [];
}

function repeated(items: readonly string[], pathOf: (index: number) => string): PackProblem[] {
  return items.flatMap((item, index): PackProblem[] =>
    items.indexOf(item) < index ? [{ code: "item-repeated", path: pathOf(index), params: { item } }] : [],
  );
}

function limitProblems(
  { indicator, direction, cases }: IndicatorLimit,
  path: string,
): readonly PackProblem[] {
  const { direction: usual, unit } = indicatorOf(indicator);
  const turned: PackProblem[] =
    direction === usual
      ? []
      : [{ code: "direction-differs", path: `${path}.direction`, params: { indicator, direction: usual } }];
  const inCases = stages.flatMap((stage) =>
    cases[stage].flatMap((each, index) => {
      const at = `${path}.cases.${stage}[${index}]`;
      return [
        ...unreachable(cases[stage], index, at),
        ...yearProblems(each.when, `${at}.when`),
        ...rowProblems(each.value, `${at}.value`),
        ...(unit === "share" ? shareProblems(each.value, `${at}.value`) : []),
      ];
    }),
  );
  return [...turned, ...inCases];
}

function unreachable(cases: readonly LimitCase[], index: number, path: string): PackProblem[] {
  const before = cases
    .slice(0, index)
    .some(({ when }) => when === undefined || Object.keys(when).length === 0);
  return before ? [{ code: "case-unreachable", path, params: {} }] : [];
}

function yearProblems(when: Condition | undefined, path: string): PackProblem[] {
  const { builtFrom: from, builtBefore: before } = when ?? {};
  return from !== undefined && before !== undefined && from >= before
    ? [{ code: "years-empty", path, params: { from, before } }]
    : [];
}

function rowProblems(value: LimitValue, path: string): PackProblem[] {
  const rows = typeof value === "object" && value !== null ? value.rows : [];
  return rows.flatMap(({ classes }, index): PackProblem[] => {
    const before = rows[index - 1]?.classes ?? 0;
    return classes > before
      ? []
      : [{ code: "rows-not-rising", path: `${path}.rows[${index}].classes`, params: { classes, before } }];
  });
}

function shareProblems(value: LimitValue, path: string): PackProblem[] {
  return typeof value === "number" && value > 1
    ? [{ code: "share-above-one", path, params: { found: value } }]
    : [];
}

function ruleProblems({ schoolRule, limits }: ThresholdPack): PackProblem[] {
  if (schoolRule === null || schoolRule.kind === "all") {
    return [];
  }
  const all = Math.max(limits.length, schoolRule.indicators ?? 0);
  const { count } = schoolRule;
  return count > all
    ? [{ code: "count-above-limits", path: "schoolRule.count", params: { count, limits: all } }]
    : [];
}

function bandProblems({ scoring }: ThresholdPack): PackProblem[] {
  return scoring.flatMap(({ from }, index): PackProblem[] => {
    const before = scoring[index - 1]?.from ?? Infinity;
    return from < before
      ? []
      : [{ code: "bands-not-falling", path: `scoring[${index}].from`, params: { from, before } }];
  });
}
