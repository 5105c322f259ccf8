import { describeRefusal, DomainError, messagesIn, panelOf, type Language, type PanelRow } from "../../core";
import type { Spill, SpillCell } from "../function-entry";
import { measureFunction } from "../measure-function";
import { panelTexts } from "../panel-texts";
import type { Schools } from "../read-schools";
import { weighting } from "../terms";

const headings: Readonly<Record<Language, readonly SpillCell[]>> = {
  "zh-CN": ["统计量", "数值", "算法"],
  en: ["measure", "value", "definition"],
};

/** `PANEL`: every measure of the panel at once. */
export const panelFunction = measureFunction({
  id: "PANEL",
  description: {
    "zh-CN":
      "一次列出各校的全部均衡统计量：平均值、极差、差异系数、基尼系数、泰尔指数等，每行注明算法；无法计算的写明原因。",
    en: "Lists the whole panel of equity statistics at once, each with its definition: mean, ranges, coefficients, Gini, Theil and more. One that cannot be computed says why.",
  },
  result: {
    "zh-CN": "各统计量的名称、数值和算法",
    en: "A table with the name, value and definition of each",
  },
  label: { "zh-CN": "统计量一览", en: "panel" },
  method: weighting,
  measure: (schools, { language }): Spill => [
    headings[language],
    ...panelOf(schools.sample).map((row) => panelRow(row, schools, language)),
  ],
});

function panelRow({ id, result }: PanelRow, schools: Schools, language: Language): readonly SpillCell[] {
  const { label, method } = panelTexts[id];
  const value = typeof result === "number" ? result : sentence(result, schools, language);
  return [label[language], value, method[language]];
}

function sentence(refusal: DomainError, { locate }: Schools, language: Language): string {
  try {
    return locate<never>(() => {
      throw refusal;
    });
  } catch (located) {
    return describeRefusal(messagesIn[language], located instanceof DomainError ? located : refusal);
  }
}
