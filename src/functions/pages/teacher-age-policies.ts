import type { Policy } from "./function-page";

/** What all functions of teachers' ages do with rows. */
export const ageRowPolicies: readonly Policy[] = [
  {
    when: { "zh-CN": "人数为 0 的行", en: "A row with a count of 0" },
    then: {
      "zh-CN": "照常读取，但不影响结果；年龄写错仍会指出单元格。全部为 0 时不计算",
      en: "It is read and changes nothing; an age that cannot be read is refused all the same. Nothing is computed when every count is 0",
    },
  },
  {
    when: { "zh-CN": "读不懂的年龄段（如 合计）", en: "A band that cannot be read, such as 合计" },
    then: {
      "zh-CN": "指出单元格，不计算；合计行不会被当作年龄段重复计入",
      en: "It is refused by name: a row of totals never counts as a band",
    },
  },
  {
    when: { "zh-CN": "超出 15 至 100 岁的年龄", en: "An age outside 15 to 100" },
    then: { "zh-CN": "指出单元格，不计算", en: "It is refused by name" },
  },
];

/** What the averages do with bands open at one end. */
export const openBandPolicies: readonly Policy[] = [
  {
    when: {
      "zh-CN": "有人的开口年龄段（如 60岁及以上），未给出另一端",
      en: "An open band somebody is in, such as 60岁及以上, without its other end",
    },
    then: {
      "zh-CN":
        "与相邻年龄段等宽（55-59 旁的 60岁及以上按 60 至 64 岁计）；没有相邻年龄段或宽度不一时指出单元格，不计算。所作假设列在 detail 结果中",
      en: "It is as wide as the band beside it (60岁及以上 beside 55-59 runs to 64); without one, or beside bands of several widths, it is refused by name. The detailed result prints the assumption",
    },
  },
  {
    when: { "zh-CN": "开口年龄段内没有人", en: "An open band nobody is in" },
    then: { "zh-CN": "不需要假设，也不作假设", en: "Nothing is assumed, nor need be" },
  },
];
