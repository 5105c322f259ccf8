import type { FunctionPage } from "./function-page";
import { sampleCountyCells } from "./sample-county";

export const gapRatioPage: FunctionPage = {
  id: "GAP_RATIO",
  definition: {
    "zh-CN":
      "学校之间的差距。极差率为最大值与最小值之比，极差为二者之差，都由两所学校决定，宜与差异系数一并使用。限定极差和联邦极差比改用学生的第 95 与第 5 百分位数，少数特殊学校不会左右结果。",
    en: "How far apart schools lie. The gap ratio is the largest value over the smallest, the range their difference; two schools decide both, so read them beside the difference coefficient. The restricted range and the federal range ratio use the 95th and 5th pupil percentiles instead, which a few unusual schools cannot decide.",
  },
  formula: [
    {
      "zh-CN": "极差率 ＝ max ÷ min，极差 ＝ max − min",
      en: "gap ratio = max ÷ min, range = max − min",
    },
    {
      "zh-CN": "限定极差 ＝ P95 − P5，联邦极差比 ＝ (P95 − P5) ÷ P5",
      en: "restricted range = P95 − P5, federal range ratio = (P95 − P5) ÷ P5",
    },
    {
      "zh-CN": "max、min 为各校生均值的最大、最小值，P95、P5 为学生百分位数（第 2 类定义）",
      en: "max, min: of the schools' per-pupil values; P95, P5: pupil percentiles (definition 2)",
    },
  ],
  sources: [
    {
      "zh-CN": "极差率：龚春燕 2012，http://m.handmsg.com/page/2012/0429/24081531.shtml",
      en: "Gap ratio: Gong Chunyan 2012, http://m.handmsg.com/page/2012/0429/24081531.shtml",
    },
    {
      "zh-CN":
        "限定极差与联邦极差比：Picus, Understanding Equity Statistics，https://cdn.slideserve.com/landen/understanding-equity-statistics",
      en: "Restricted range and federal range ratio: Picus, Understanding Equity Statistics, https://cdn.slideserve.com/landen/understanding-equity-statistics",
    },
  ],
  policies: [
    {
      when: { "zh-CN": "最小值或第 5 百分位数为 0", en: "A smallest value, or a 5th percentile, of 0" },
      then: {
        "zh-CN": "比值没有意义，不计算，并指出可改用的差值",
        en: "The ratio is refused, and the difference named that can be used instead",
      },
    },
    {
      when: { "zh-CN": "百分位统计量而未给出在校生数", en: "A percentile measure without pupils" },
      then: { "zh-CN": "要求给出在校生数", en: "Pupils are asked for" },
    },
  ],
  examples: [
    {
      title: { "zh-CN": "五所小学的生均图书", en: "Books per pupil in five schools" },
      cells: sampleCountyCells,
      formula: "=EDU.GAP_RATIO(B2:B6,C2:C6)",
      result: 4.99016854,
    },
    {
      title: { "zh-CN": "联邦极差比", en: "The federal range ratio" },
      cells: sampleCountyCells,
      formula: '=EDU.GAP_RATIO(B2:B6,C2:C6,,"federal-range-ratio")',
      result: 3.99016854,
    },
  ],
  peers: [
    {
      name: "Excel MAX(…)/MIN(…)",
      relation: "same",
      note: {
        "zh-CN": "先自行求出生均值；空白与错误值的处理不同",
        en: "On per-pupil values worked out first; blanks and errors are treated otherwise",
      },
    },
    {
      name: "R diff(quantile(x, c(.05, .95)))",
      relation: "differs",
      note: {
        "zh-CN": "R 按学校计且默认第 7 类定义；我们按学生计，第 2 类定义",
        en: "R counts schools and uses definition 7; we count pupils and use definition 2",
      },
    },
  ],
};
