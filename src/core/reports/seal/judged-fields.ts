import { wholes } from "../../checks/parts-within-whole";
import type { AmountFieldId } from "../../field-id";
import { indicatorOf } from "../../indicators/catalogue";
import { wayGiven } from "../../indicators/indicator-value";
import type { Indicator, NumeratorWay } from "../../indicators/indicator";
import type { ThresholdPack } from "../../packs/threshold-pack";
import { indicatorsAsked } from "../../sheets/needed-columns";
import type { Stage } from "../../stage";

/** An indicator a standard asks for, and the columns it is computed from. */
export interface AskedIndicator {
  readonly indicator: Indicator;
  /** `null` when the sheet lacks a column it needs. */
  readonly way: NumeratorWay | null;
}

/** Lists what a standard measures in a stage, with the columns of a sheet that give it. */
export function askedIndicators(
  pack: ThresholdPack,
  stage: Stage,
  hasColumn: (field: AmountFieldId) => boolean,
): readonly AskedIndicator[] {
  return indicatorsAsked(pack, stage).map((id) => {
    const indicator = indicatorOf(id);
    const { denominator } = indicator;
    const divisible = denominator === null || hasColumn(denominator);
    return { indicator, way: divisible ? wayGiven(indicator, hasColumn) : null };
  });
}

/**
 * Lists the fields whose figures themselves decide about an indicator: those it is computed from, and the wholes they
 * are part of.
 */
export function judgedFields(asked: readonly AskedIndicator[]): ReadonlySet<AmountFieldId> {
  const fields = new Set<AmountFieldId>(["pupils"]);
  for (const { indicator, way } of asked) {
    way?.forEach(({ field }) => fields.add(field));
    if (indicator.denominator !== null) {
      fields.add(indicator.denominator);
    }
  }
  for (const [whole, parts] of wholes) {
    if (parts.some((part) => fields.has(part))) {
      fields.add(whole);
    }
  }
  return fields;
}
