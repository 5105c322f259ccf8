import type { IndicatorId } from "../indicators/indicator";
import { stages, type Stage } from "../stage";
import { packs } from "./catalogue";
import { canonicalJson } from "./pack-hash";
import type { IndicatorLimit, ThresholdPack } from "./threshold-pack";

/** Parts of a standard that are not the limits of single indicators. */
export type PackPart =
  "schoolRule" | "balance" | "schoolLimits" | "exclusions" | "stageSplit" | "relaxations" | "scoring";

/** What a reader's own standard says otherwise than the one it is based on. */
export interface PackChanges {
  /** In the order of the own standard, what it no longer asks at the end; primary before junior. */
  readonly limits: readonly { readonly indicator: IndicatorId; readonly stage: Stage }[];
  readonly parts: readonly PackPart[];
}

const ending = "-own";

/**
 * Makes a copy of a standard that its reader may change.
 *
 * @remarks Its id says what it is based on, and its document number that it is nobody's published standard. Every
 * number stays as it is; what was verified of the original is not verified of the copy. A copy's copy is the same.
 */
export function ownCopyOf(pack: ThresholdPack): ThresholdPack {
  if (pack.id.endsWith(ending)) {
    return pack;
  }
  return {
    ...pack,
    id: `${pack.id}${ending}`,
    title: { "zh-CN": `自定：${pack.title["zh-CN"]}`, en: `Own standard: ${pack.title.en}` },
    citation: {
      ...pack.citation,
      documentNumber: `自定标准（依据${pack.citation.documentNumber}）`,
      transcription: "unverified",
    },
  };
}

/**
 * Finds the standard that an own one is based on, by its id.
 *
 * @returns the one whose id, followed by a hyphen, begins the own id, the longest of several; `null` when none does
 */
export function baseOf(
  { id }: Pick<ThresholdPack, "id">,
  known: readonly ThresholdPack[] = packs,
): ThresholdPack | null {
  const bases = known.filter((base) => id.startsWith(`${base.id}-`));
  return bases.reduce<ThresholdPack | null>(
    (longest, base) => (longest === null || base.id.length > longest.id.length ? base : longest),
    null,
  );
}

/** Lists what an own standard changes: exactly what it asks otherwise, be it looser or stricter. */
export function changesOf(base: ThresholdPack, own: ThresholdPack): PackChanges {
  const indicators = [...new Set([...own.limits, ...base.limits].map(({ indicator }) => indicator))];
  const parts = [
    "schoolRule",
    "balance",
    "schoolLimits",
    "exclusions",
    "stageSplit",
    "relaxations",
    "scoring",
  ];
  return {
    limits: indicators.flatMap((indicator) =>
      stages
        .filter((stage) => asked(base, indicator, stage) !== asked(own, indicator, stage))
        .map((stage) => ({ indicator, stage })),
    ),
    parts: (parts as PackPart[]).filter((part) => canonicalJson(base[part]) !== canonicalJson(own[part])),
  };
}

function asked({ limits }: ThresholdPack, indicator: IndicatorId, stage: Stage): string {
  const limit: IndicatorLimit | undefined = limits.find((each) => each.indicator === indicator);
  const cases = limit?.cases[stage] ?? [];
  // what is not asked is the same whichever way it would be looked at
  return cases.length === 0 ? "" : canonicalJson({ ...limit, locator: null, cases });
}
