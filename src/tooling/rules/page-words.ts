import type { CheckArea, Language } from "../../core";

/** The words of the page that are not the core's own. */
export interface PageWords {
  readonly title: string;
  readonly opening: (rules: number) => string;
  readonly source: string;
  readonly ours: string;
  readonly codes: string;
  readonly example: string;
  readonly lastYear: string;
  readonly finds: string;
  readonly areas: Readonly<Record<CheckArea, string>>;
}

/** By language. */
export const pageWords: Readonly<Record<Language, PageWords>> = {
  "zh-CN": {
    title: "检查规则",
    opening: (rules) =>
      `学校数据表按以下 ${rules} 条规则逐一检查。错误必须改正；待说明的要改正或写明理由；提示仅供参考。每条规则附有依据和一个不合格的例子，例子下面是本工具给出的原话。`,
    source: "依据",
    ours: "本工具自定",
    codes: "问题代码",
    example: "不合格的例子",
    lastYear: "上年数据",
    finds: "检查结果",
    areas: {
      structure: "结构",
      identity: "学校是谁",
      cells: "单元格里有什么",
      range: "取值范围",
      arithmetic: "加总与推算",
      "cross-field": "字段之间",
      units: "计量单位",
      outliers: "与全县比较",
      "last-year": "与上年比较",
      statutory: "标准对单个学校的要求",
      county: "标准对全县的要求",
    },
  },
  en: {
    title: "Rules",
    opening: (rules) =>
      `A school sheet is checked by these ${rules} rules. An error must be put right; a query must be put right or explained; a notice only informs. Every rule has its source and a sheet that fails it; below it stands what is said about it.`,
    source: "Source",
    ours: "ours",
    codes: "Codes",
    example: "A sheet that fails",
    lastYear: "Last year",
    finds: "What is found",
    areas: {
      structure: "Structure",
      identity: "Who the schools are",
      cells: "What the cells hold",
      range: "Range",
      arithmetic: "Sums and inferences",
      "cross-field": "Between fields",
      units: "Units",
      outliers: "Against the county",
      "last-year": "Against last year",
      statutory: "What a standard asks of one school",
      county: "What a standard asks of the county",
    },
  },
};
