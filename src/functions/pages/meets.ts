import type { FunctionPage } from "./function-page";
import { limitPolicies, standardPolicies } from "./standard-policies";

export const meetsPage: FunctionPage = {
  id: "MEETS",
  definition: {
    "zh-CN":
      "一个数值是否达到标准值。结果是数：1 达标，0 未达标，不随显示语言改变，可以直接用 COUNTIF(区域,1)、COUNTIF(区域,0) 统计。无法判定时是带说明的错误值，既不算达标也不算未达标。",
    en: "Whether a value meets its limit. The answer is a number, 1 for met and 0 for unmet, the same in every language, so that COUNTIF(range,1) and COUNTIF(range,0) count it. What cannot be judged is an error with its reason, and counts as neither.",
  },
  formula: [
    {
      "zh-CN":
        "要求“不低于”时，数值 ≥ 标准值为 1；要求“不高于”时，数值 ≤ 标准值为 1；标准不含本数时用 > 和 <",
      en: "At least: 1 when value ≥ limit. At most: 1 when value ≤ limit. Where the standard leaves the limit itself out, > and <",
    },
    {
      "zh-CN": "达到标准的程度 ＝ 数值 ÷ 标准值（不低于）或 标准值 ÷ 数值（不高于）",
      en: "attainment = value ÷ limit (at least), or limit ÷ value (at most)",
    },
  ],
  sources: [
    {
      "zh-CN": "教督〔2017〕6号，第六条，https://360docs.net/doc/0319024064.html；各省标准见 detail 结果",
      en: "教督〔2017〕6号, article 6, https://360docs.net/doc/0319024064.html; for the provinces see the detailed result",
    },
    {
      "zh-CN": "以 1 和 0 表示结论为本产品自定",
      en: "1 and 0 for the outcome are this product's own",
    },
  ],
  policies: [
    {
      when: { "zh-CN": "数值是空白", en: "The value is blank" },
      then: {
        "zh-CN": "无法判定：错误值并说明原因；word 结果为“无法判定”。空白绝不当作 0",
        en: "It cannot be judged: an error with its reason, or not judged where a word is asked for. A blank is never 0",
      },
    },
    {
      when: { "zh-CN": "数值恰好等于标准值", en: "The value is exactly the limit" },
      then: {
        "zh-CN": "标准含本数的为达标；比较前不四舍五入，2.2999 未达到 2.3",
        en: "Met where the standard includes the limit; nothing is rounded first, so 2.2999 does not meet 2.3",
      },
    },
    {
      when: { "zh-CN": "比例大于 1，如以 98 表示 98%", en: "A share above 1, such as 98 for 98 %" },
      then: {
        "zh-CN": "不判定，请改写为 0.98 或 98%",
        en: "It is refused: write 0.98 or 98%",
      },
    },
    {
      when: { "zh-CN": "统计无法判定的个数", en: "Counting what could not be judged" },
      then: {
        "zh-CN": "SUMPRODUCT(--ISERROR(区域))",
        en: "SUMPRODUCT(--ISERROR(range))",
      },
    },
    ...limitPolicies,
    ...standardPolicies,
  ],
  examples: [
    {
      title: { "zh-CN": "恰好等于标准值，含本数", en: "Exactly at the limit, which is included" },
      cells: [["每百名学生多媒体教室"], [2.3]],
      formula: '=EDU.MEETS(A2,"multimedia-rooms","primary","cn-2017")',
      result: 1,
    },
    {
      title: { "zh-CN": "四舍五入后才等于标准值", en: "At the limit only when rounded" },
      cells: [["每百名学生多媒体教室"], [2.2999]],
      formula: '=EDU.MEETS(A2,"multimedia-rooms","primary","cn-2017")',
      result: 0,
    },
    {
      title: { "zh-CN": "用文字表示", en: "In words" },
      cells: [["每台计算机学生数"], [12.5]],
      formula: '=EDU.MEETS(A2,"pupils-per-computer","primary","hebei",,,,,,"word")',
      result: "未达标",
    },
  ],
  peers: [
    {
      name: "IF(A2>=2.3,1,0)",
      relation: "differs",
      note: {
        "zh-CN": "空白会当作 0 判为未达标；标准值没有出处；文字大于任何数，会判为达标",
        en: "A blank counts as 0, so unmet; the limit has no source; a text is above any number, so met",
      },
    },
  ],
};
