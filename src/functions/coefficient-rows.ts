import { messagesIn, type CompositeResult, type IndicatorResult, type Language } from "../core";
import type { Spill, SpillCell } from "./function-entry";

const labels = {
  header: {
    "zh-CN": ["指标", "差异系数", "上限", "结论", "采用学校", "未能采用学校"],
    en: ["indicator", "coefficient", "ceiling", "outcome", "schools used", "schools not used"],
  },
  composite: { "zh-CN": "综合差异系数", en: "mean of all coefficients" },
  notSingly: { "zh-CN": "不单独判定", en: "not judged singly" },
} as const;

/** Lists the coefficient of each indicator with its ceiling and outcome, and the mean of all where that is judged. */
export function coefficientRows(
  indicators: readonly IndicatorResult[],
  composite: CompositeResult | null,
  language: Language,
): Spill {
  if (indicators.length === 0) {
    return [];
  }
  const { outcomes, indicators: names } = messagesIn[language];
  const rows = indicators.map(({ id, cv, limit, outcome, schoolsUsed, schoolsNotJudged }): SpillCell[] => [
    names[id].name,
    cv ?? outcomes.notJudged,
    limit ?? labels.notSingly[language],
    outcome === null ? labels.notSingly[language] : outcomes[outcome],
    schoolsUsed,
    schoolsNotJudged,
  ]);
  const mean =
    composite === null
      ? []
      : [
          [
            labels.composite[language],
            composite.cv ?? outcomes.notJudged,
            composite.limit,
            outcomes[composite.outcome],
          ],
        ];
  return [labels.header[language], ...rows, ...mean];
}
