import type { IndicatorId } from "../indicators/indicator";
import type { PackExtension, PackSource } from "./pack-source";
import type { IndicatorLimit, ThresholdPack } from "./threshold-pack";

type Changes = NonNullable<PackExtension["limits"]>;

/**
 * Completes a pack that extends another.
 *
 * @param known - The packs it may extend.
 *
 * @returns `null` when the pack it extends is not among them.
 */
export function resolvePack(source: PackSource, known: readonly ThresholdPack[]): ThresholdPack | null {
  if (!("extends" in source)) {
    return source;
  }
  const base = known.find(({ id }) => id === source.extends);
  return base === undefined ? null : extendPack(base, source);
}

/**
 * Applies what an extension changes.
 *
 * @remarks A limit that is kept still stands in the base's document, and says so by its locator.
 */
export function extendPack(base: ThresholdPack, extension: PackExtension): ThresholdPack {
  const members = Object.entries(extension).filter(([member]) => member !== "extends");
  const changes = Object.fromEntries(members) as Omit<PackExtension, "extends">;
  return { ...base, ...changes, limits: changedLimits(base, extension.limits ?? {}) };
}

function changedLimits(base: ThresholdPack, changes: Changes): readonly IndicatorLimit[] {
  const kept = base.limits.flatMap((limit) => {
    const { indicator } = limit;
    const change = changes[indicator];
    if (change === undefined) {
      return [keptFrom(base, limit)];
    }
    return change === null ? [] : [{ indicator, ...change }];
  });
  const stated = new Set(base.limits.map(({ indicator }) => indicator));
  const added = (Object.keys(changes) as IndicatorId[])
    .filter((indicator) => !stated.has(indicator))
    .flatMap((indicator) => {
      const limit = changes[indicator];
      return limit === null || limit === undefined ? [] : [{ indicator, ...limit }];
    });
  return [...kept, ...added];
}

function keptFrom({ citation }: ThresholdPack, limit: IndicatorLimit): IndicatorLimit {
  return { ...limit, locator: `${citation.documentNumber}：${limit.locator ?? citation.locator}` };
}
