import type { Language } from "../../core";

/** What the conformance page says around its figures. */
export interface ConformanceWords {
  readonly title: string;
  readonly opening: readonly string[];
  readonly counts: (figures: number, same: number, explained: number) => string;
  readonly differencesTitle: string;
  readonly differencesOpening: string;
  readonly divergencesTitle: string;
  readonly divergencesOpening: string;
  readonly divergenceHead: readonly string[];
  readonly tableHead: readonly string[];
  readonly figures: string;
  readonly source: string;
  readonly licence: string;
  readonly unit: string;
  readonly weighted: (weight: string) => string;
  readonly unweighted: string;
  readonly skipped: string;
  readonly same: string;
  readonly none: string;
  readonly nobodyShould: string;
}

export const conformanceWords: Readonly<Record<Language, ConformanceWords>> = {
  "zh-CN": {
    title: "与 R 的符合情况",
    opening: [
      "每一个统计量都在公开的真实数据上与 R 的结果逐一比较。R 的数值由 R 4.2.2 的 Hmisc 4.8.0、laeken 0.5.2、ineq 0.2-13、dineq 0.1.0、IC2 1.0-1 和定义式直接计算得出。",
      "本页由程序生成；测试逐个重算，任何一个数值既不相同又没有说明，测试就不通过。",
      "数值名称的后缀是 R 包名或约定：type7、type2 为百分位定义，replicated 为按权重把每行重复若干次，zeros_as_limit 为取 0·ln 0 = 0，positive_only 为该包舍去 0 的做法（我们用 zeros 为 exclude 计算）。",
    ],
    counts: (figures, same, explained) =>
      `共 ${figures} 个数值：${same} 个在相对误差 1e-9 以内相同，${explained} 个不同并在下面逐一说明，0 个不明。`,
    differencesTitle: "不同之处及原因",
    differencesOpening: "下列数值与我们不同。按对方的约定在同样的数据上计算，测试确认恰好得到对方的数值。",
    divergencesTitle: "各软件之间的分歧",
    divergencesOpening:
      "同名函数在不同软件中含义不同。下表各例由这些软件算出，PySAL 按其源代码计算；“要求相同时”是我们按对方的做法计算的结果。",
    divergenceHead: ["软件", "数据", "对方", "我们的默认", "要求相同时", "原因"],
    tableHead: ["数值", "R", "我们", "相对误差"],
    figures: "数值",
    source: "来源",
    licence: "许可",
    unit: "单位",
    weighted: (weight) => `权重：\`${weight}\``,
    unweighted: "不加权",
    skipped: "缺失的行不采用",
    same: "相同",
    none: "无（拒绝计算）",
    nobodyShould: "不提供",
  },
  en: {
    title: "Conformance with R",
    opening: [
      "Every measure is set beside R's on real, public tables. R's figures come from R 4.2.2 with Hmisc 4.8.0, laeken 0.5.2, ineq 0.2-13, dineq 0.1.0 and IC2 1.0-1, and from the definitions themselves.",
      "This page is generated. A test computes every figure anew and fails when one is neither the same nor explained.",
      "The ending of a name is the package or the convention: type7 and type2 are definitions of percentiles, replicated repeats each row by its weight, zeros_as_limit takes 0·ln 0 = 0, positive_only is what packages do that drop zeros (we: zeros exclude).",
    ],
    counts: (figures, same, explained) =>
      `${figures} figures in all: ${same} are the same to 1e-9 relative, ${explained} differ and are explained below, none is unexplained.`,
    differencesTitle: "What differs, and why",
    differencesOpening:
      "These figures are others than ours. The other convention, worked out on the same rows, gives exactly the other figure; the test makes sure of it.",
    divergencesTitle: "Where software disagrees",
    divergencesOpening:
      "Functions of one name mean different things. These cases were computed with the packages, for PySAL from its source; “when asked” is what we give when asked for the same.",
    divergenceHead: ["software", "sample", "theirs", "our default", "when asked", "why"],
    tableHead: ["figure", "R", "ours", "relative difference"],
    figures: "figures",
    source: "Source",
    licence: "Licence",
    unit: "Unit",
    weighted: (weight) => `weighted by \`${weight}\``,
    unweighted: "unweighted",
    skipped: "rows with a missing figure left out",
    same: "same",
    none: "none: refused",
    nobodyShould: "not offered",
  },
};
