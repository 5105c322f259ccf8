import type { IndicatorResult } from "../assessment/assessment";
import type { SpreadItem } from "../assessment/spread";
import { varianceShares } from "../assessment/variance-shares";
import type { IndicatorId } from "../indicators/indicator";
import { itemsIn, type ExplainedSheet } from "./explained-sheet";
import type { TrailStep } from "./trail";

/** Goes from the schools to the coefficient of an indicator; empty when it is not judged for balance. */
export function coefficientSteps(sheet: ExplainedSheet, id: IndicatorId): readonly TrailStep[] {
  const county = countyOf(sheet, id);
  if (county.result === undefined) {
    return [];
  }
  return [
    sampleStep(sheet, county, id),
    ...notUsedSteps(sheet, county.items, id),
    ...stepsOf(sheet, county, null),
  ];
}

/**
 * States the spread of an indicator and its ceiling; with a school, what that school adds.
 *
 * @returns Empty when the standard does not judge the indicator for balance, or nothing could be computed.
 */
export function spreadSteps(
  sheet: ExplainedSheet,
  id: IndicatorId,
  school: number | null,
): readonly TrailStep[] {
  return stepsOf(sheet, countyOf(sheet, id), school);
}

/** One indicator over the county; `result` is absent where it is not judged for balance. */
interface County {
  readonly result: IndicatorResult | undefined;
  readonly items: readonly SpreadItem[];
  readonly shares: ReadonlyMap<number, number>;
}

function countyOf(sheet: ExplainedSheet, id: IndicatorId): County {
  const result = sheet.report.assessment?.indicators.find((indicator) => indicator.id === id);
  const { items } = result === undefined ? { items: [] } : itemsIn(sheet, id);
  const mean = result?.mean ?? null;
  const shares = mean === null ? [] : varianceShares({ items, mean });
  return { result, items, shares: new Map(shares.map(({ school, share }) => [school, share])) };
}

function sampleStep(
  { reading }: ExplainedSheet,
  { items, shares }: County,
  indicator: IndicatorId,
): TrailStep {
  const schools = items.map(({ school: position, value, pupils }) => {
    const { name, at } = reading.schools[position]!;
    return { school: name, at, value, pupils, share: shares.get(position) ?? null };
  });
  return { kind: "sample", indicator, schools };
}

function notUsedSteps(
  { report }: ExplainedSheet,
  items: readonly SpreadItem[],
  indicator: IndicatorId,
): readonly TrailStep[] {
  const used = new Set(items.map(({ school }) => school));
  const schools = (report.assessment?.schools ?? [])
    .filter(({ excluded }, position) => excluded === null && !used.has(position))
    .map(({ name, at }) => ({ school: name, at }));
  return schools.length === 0 ? [] : [{ kind: "not-used", indicator, schools }];
}

function stepsOf(
  { pack }: ExplainedSheet,
  { result, items, shares }: County,
  school: number | null,
): readonly TrailStep[] {
  const { mean = null, standardDeviation = null, cv = null } = result ?? {};
  if (result === undefined || mean === null || standardDeviation === null || cv === null) {
    return [];
  }
  const { id, limit, outcome } = result;
  const own = items.find((item) => item.school === school);
  const spread: TrailStep = {
    ...{ kind: "spread", indicator: id, schools: items.length, mean, standardDeviation, cv },
    pupils: items.reduce((sum, { pupils }) => sum + pupils, 0),
    schoolPupils: own?.pupils ?? null,
    share: own === undefined ? null : (shares.get(own.school) ?? null),
  };
  const { citation } = pack;
  return limit === null || outcome === null
    ? [spread]
    : [spread, { kind: "ceiling", indicator: id, cv, limit, outcome, citation }];
}
