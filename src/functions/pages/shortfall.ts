import type { FunctionPage } from "./function-page";
import { limitPolicies, standardPolicies } from "./standard-policies";

export const shortfallPage: FunctionPage = {
  id: "SHORTFALL",
  definition: {
    "zh-CN":
      "一所学校的一项资源达到标准还需补充多少，以资源自己的单位表示：人、间、台、册、平方米、元。已达标为 0。只说补充，从不建议减少学生、教师或任何资源。",
    en: "What one school must be given of one resource to meet the limit, in the resource's own unit: teachers, rooms, computers, books, m², yuan. 0 when the limit is met. It only ever adds: it never advises taking away pupils, teachers or anything else.",
  },
  formula: [
    { "zh-CN": "缺口 ＝ L × P ÷ k − A（不低于的指标）", en: "shortfall = L × P ÷ k − A (at least)" },
    {
      "zh-CN": "缺口 ＝ P ÷ L − A（不高于的生机比、生师比等：增加计算机、教师）",
      en: "shortfall = P ÷ L − A (at most, as pupils per computer: computers are added)",
    },
    {
      "zh-CN":
        "L 为标准值，P 为在校生数，A 为现有量，k 为 100（每百名学生）或 1；人、间、台、册进为整数，面积和金额不取整",
      en: "L: limit; P: pupils; A: the amount there is; k: 100 for values per 100 pupils, else 1. Things that are counted are rounded up, areas and money are not",
    },
  ],
  sources: [
    {
      "zh-CN": "标准值见 detail 结果所列文件；取整的办法为本产品自定",
      en: "Limits from the document the detailed result names; the rounding is this product's own",
    },
  ],
  policies: [
    {
      when: { "zh-CN": "现有量或在校生数是空白", en: "The amount or the pupils are blank" },
      then: {
        "zh-CN": "不计算，指出缺哪一项；确实没有请填 0",
        en: "Nothing is computed and what is missing is named; write 0 where there is none",
      },
    },
    {
      when: {
        "zh-CN": "最大班额、学校规模、巩固率未达标",
        en: "The largest class, the size of the school or the retention rate does not meet its limit",
      },
      then: {
        "zh-CN": "没有可补充的数量：说明原因，不建议减少学生",
        en: "Nothing that is added would help: it is said so, and no pupils are advised away",
      },
    },
    {
      when: { "zh-CN": "一台计算机也没有", en: "There is not one computer" },
      then: {
        "zh-CN": "给出需要的全部台数；现值不存在",
        en: "All that are needed are stated; there is no value now",
      },
    },
    ...limitPolicies,
    ...standardPolicies,
  ],
  examples: [
    {
      title: { "zh-CN": "400 名学生、8 间多媒体教室", en: "Eight multimedia rooms for 400 pupils" },
      cells: [
        ["多媒体教室", "在校生数"],
        [8, 400],
      ],
      formula: '=EDU.SHORTFALL(A2,B2,"multimedia-rooms","primary","cn-2017")',
      result: 2,
    },
    {
      title: {
        "zh-CN": "95 名学生、8 台计算机，每台不超过 10 人",
        en: "Eight computers for 95 pupils, at most ten to each",
      },
      cells: [
        ["计算机", "在校生数"],
        [8, 95],
      ],
      formula: '=EDU.SHORTFALL(A2,B2,"pupils-per-computer","primary","hebei")',
      result: 2,
    },
    {
      title: { "zh-CN": "已达标", en: "The limit is met" },
      cells: [
        ["教学及辅助用房面积", "在校生数"],
        [1800, 400],
      ],
      formula: '=EDU.SHORTFALL(A2,B2,"teaching-area","primary","cn-2017")',
      result: 0,
    },
  ],
  peers: [],
};
