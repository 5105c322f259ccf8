import { type Language } from "../../core";
import { inSentence } from "../in-sentence";

/** What the explanation of a figure says around its steps. */
export interface ExplainStrings {
  /** What a figure is called in the sentences below. */
  readonly coefficientOf: (indicator: string) => string;
  readonly figureOf: (school: string, indicator: string) => string;
  readonly composite: string;
  readonly explain: (figure: string) => string;
  readonly title: (figure: string) => string;
  readonly working: string;
  readonly nothing: string;
  readonly failed: string;
  readonly close: string;
}

export const explainStrings: Readonly<Record<Language, ExplainStrings>> = {
  "zh-CN": {
    coefficientOf: (indicator) => `${indicator} 差异系数`,
    figureOf: (school, indicator) => `${school} ${indicator}`,
    composite: "综合差异系数",
    explain: (figure) => `${figure}是怎么算出来的`,
    title: (figure) => `${figure}的计算过程`,
    working: "正在回溯计算过程…",
    nothing: "这一项没有可以说明的计算过程。",
    failed: "没有取得计算过程，请重新检查后再试。",
    close: "关闭",
  },
  en: {
    coefficientOf: (indicator) => `the coefficient of ${inSentence(indicator)}`,
    figureOf: (school, indicator) => `the figure of ${school} for ${inSentence(indicator)}`,
    composite: "the mean coefficient",
    explain: (figure) => `How ${figure} came about`,
    title: (figure) => `How ${figure} came about`,
    working: "Going back over the steps…",
    nothing: "There are no steps to show for this.",
    failed: "The steps could not be fetched. Check again, then try once more.",
    close: "Close",
  },
};
