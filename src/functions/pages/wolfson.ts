import type { FunctionPage } from "./function-page";
import { medianZeroPolicy } from "./median-policies";
import { sampleCountyCells } from "./sample-county";

export const wolfsonPage: FunctionPage = {
  id: "WOLFSON",
  definition: {
    "zh-CN":
      "沃尔夫森极化指数。学生向中位数两侧分离的程度。极化不同于不均衡：同一侧的学校彼此靠近时，基尼系数下降，极化反而上升。",
    en: "The Wolfson index of polarisation: how far pupils fall apart on both sides of the median. Polarisation is not inequality: when schools on one side draw together, the Gini coefficient falls and polarisation rises.",
  },
  formula: [
    { "zh-CN": "W ＝ k ×（2 ×（½ − L(½)）− G）× v̄ ÷ m", en: "W = k × (2 × (½ − L(½)) − G) × v̄ ÷ m" },
    {
      "zh-CN":
        "k 为系数，默认 2；L(½) 为较低一半学生的资源份额；G 为基尼系数；v̄ 为平均值，m 为中位数，均加权",
      en: "k: factor, 2 by default; L(½): share of the lower half of the pupils; G: Gini coefficient; v̄: mean and m: median, all weighted",
    },
  ],
  sources: [
    {
      "zh-CN": "Wolfson, M. C. (1994). When Inequalities Diverge. American Economic Review 84(2), 353–358",
      en: "Wolfson, M. C. (1994). When Inequalities Diverge. American Economic Review 84(2), 353–358",
    },
  ],
  policies: [
    medianZeroPolicy,
    {
      when: { "zh-CN": "中位数落在某所学校内", en: "The median falls inside a school" },
      then: {
        "zh-CN": "L(½) 恰取一半学生，该校按人数拆分",
        en: "L(½) takes exactly half of the pupils; the school is split",
      },
    },
  ],
  examples: [
    {
      title: { "zh-CN": "五所小学的生均图书", en: "Books per pupil in five schools" },
      cells: sampleCountyCells,
      formula: "=EDU.WOLFSON(B2:B6,C2:C6)",
      result: 0.3163153568533356,
    },
    {
      title: { "zh-CN": "PySAL 文档中的例子，系数 1", en: "The example of PySAL's documentation, factor 1" },
      cells: [[20000], [25000], [27000], [30000], [35000], [45000], [60000], [75000], [80000], [120000]],
      formula: '=EDU.WOLFSON(A1:A10,,,"1")',
      result: 0.20125,
    },
  ],
  peers: [
    {
      name: "Python inequality.wolfson (PySAL)",
      relation: "same",
      note: {
        "zh-CN": "系数取 1、不给出在校生数时相同；PySAL 不加权",
        en: "With factor 1 and no pupils; PySAL has no weights",
      },
    },
    {
      name: "R dineq::polar.wtd, affluenceIndex::polar.aff",
      relation: "differs",
      note: {
        "zh-CN":
          "系数为 2，但较低一半取全部不高于中位数的学校，不拆分：学校数为奇数或有学校在中位数上时，份额偏大、指数偏小",
        en: "Factor 2, but the lower half is every school at or below the median, unsplit: with an odd number of schools or ties at the median its share is too large and the index too small",
      },
    },
  ],
};
