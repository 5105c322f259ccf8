import type { FunctionPage } from "./function-page";

export const parityPage: FunctionPage = {
  id: "PARITY",
  definition: {
    "zh-CN":
      "均等指数。一个群体的值与参照群体的值之比，如女生与男生、农村与城镇，两个群体各占一个区域；每个群体占一个单元格也可以。1 为均等；联合国教科文组织把 0.97 至 1.03 视为均等。",
    en: "The parity index: the value of one group over that of a reference group, such as girls over boys, each in a range or a cell of its own. 1 is parity; UNESCO takes 0.97 to 1.03 as parity.",
  },
  formula: [
    { "zh-CN": "P ＝ v̄₁ ÷ v̄₀", en: "P = v̄₁ ÷ v̄₀" },
    {
      "zh-CN": "调整后：P ≤ 1 时为 P，P ＞ 1 时为 2 − 1 ÷ P",
      en: "Adjusted: P where P ≤ 1, 2 − 1 ÷ P where P > 1",
    },
    {
      "zh-CN": "v̄₁、v̄₀ 为两个群体的平均值；给出人数时各按本群体人数加权，即总量之比",
      en: "v̄₁, v̄₀: means of the two groups; with pupils each weighted by its own, that is totals over totals",
    },
  ],
  sources: [
    {
      "zh-CN":
        "UNESCO Institute for Statistics. Glossary: Adjusted parity index (GPIA)，https://databrowser.uis.unesco.org/resources/glossary",
      en: "UNESCO Institute for Statistics. Glossary: Adjusted parity index (GPIA), https://databrowser.uis.unesco.org/resources/glossary",
    },
  ],
  policies: [
    {
      when: { "zh-CN": "只给出第一个群体的在校生数", en: "Only the pupils of the first group are given" },
      then: { "zh-CN": "两个群体都按这些人数计算", en: "Both groups are taken by these pupils" },
    },
    {
      when: { "zh-CN": "参照群体的值为 0", en: "The reference group has 0" },
      then: {
        "zh-CN": "不计算，并说明应大于 0",
        en: "Nothing is computed, and the sentence says that it must be above 0",
      },
    },
  ],
  examples: [
    {
      title: { "zh-CN": "女生与男生的人数", en: "Girls over boys, by number" },
      cells: [[482, 503]],
      formula: "=EDU.PARITY(A1,B1)",
      result: 0.9582504970178927,
    },
    {
      title: { "zh-CN": "调整后，两侧对称", en: "Adjusted, so that both sides are alike" },
      cells: [[120, 80]],
      formula: '=EDU.PARITY(A1,B1,,,,"adjusted")',
      result: 1.3333333333333333,
    },
    {
      title: {
        "zh-CN": "两个年级的女生与男生入学率，按适龄人口",
        en: "Rates of girls over boys in two grades, by children of age",
      },
      cells: [
        [93, 96, 100, 120],
        [40, 50, 50, 50],
      ],
      formula: "=EDU.PARITY(A1:A2,B1:B2,C1:C2,,D1:D2)",
      result: 1.032420091324201,
    },
  ],
  peers: [
    {
      name: "UNESCO UIS GPI, GPIA",
      relation: "same",
      note: {
        "zh-CN": "以女生的值为第一个群体、男生为参照，形式分别为 ratio、adjusted",
        en: "With girls first and boys as reference, in the forms ratio and adjusted",
      },
    },
  ],
};
