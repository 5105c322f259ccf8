import { type Language } from "../../core";

/** What the pane says about colours in the sheet. */
export interface HighlightStrings {
  readonly highlight: string;
  readonly meaning: string;
}

export const highlightStrings: Readonly<Record<Language, HighlightStrings>> = {
  "zh-CN": {
    highlight: "在表中标出有问题的单元格",
    meaning: "只加条件格式，不改原有底色；关闭后不留痕迹。",
  },
  en: {
    highlight: "Colour the cells in question",
    meaning: "Conditional formats only; your own colours stay, and nothing remains once this is off.",
  },
};
