import type { FieldId } from "../field-id";
import { indicatorOf } from "../indicators/catalogue";
import type { IndicatorId } from "../indicators/indicator";
import { wayGiven } from "../indicators/indicator-value";
import type { Issue } from "../issue";
import type { ThresholdPack } from "../packs/threshold-pack";
import type { Stage } from "../stage";

/** Lists what a standard measures in a stage: its limits first, then what it measures for balance alone. */
export function indicatorsAsked({ limits, balance }: ThresholdPack, stage: Stage): readonly IndicatorId[] {
  const limited = limits.filter(({ cases }) => cases[stage].length > 0).map(({ indicator }) => indicator);
  return [...new Set([...limited, ...(balance?.indicators ?? [])])];
}

/** Reports every indicator a standard asks for that the sheet has not the columns for. */
export function missingColumns(
  pack: ThresholdPack,
  stage: Stage,
  present: ReadonlySet<FieldId>,
): readonly Issue[] {
  return indicatorsAsked(pack, stage).flatMap((id): Issue[] => {
    const indicator = indicatorOf(id);
    const { denominator } = indicator;
    const divisible = denominator === null || present.has(denominator);
    if (divisible && wayGiven(indicator, (field) => present.has(field)) !== null) {
      return [];
    }
    const needed = [
      ...indicator.numerator[0]!.map(({ field }) => field),
      ...(denominator === null ? [] : [denominator]),
    ];
    const params = { indicator: id, fields: needed.filter((field) => !present.has(field)) };
    return [{ code: "column-missing", severity: "error", at: null, school: null, params }];
  });
}
