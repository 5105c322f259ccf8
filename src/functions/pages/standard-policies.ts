import type { Policy } from "./function-page";

/** How every function that judges settles which standard it goes by. */
export const standardPolicies: readonly Policy[] = [
  {
    when: { "zh-CN": "没有写明标准", en: "No standard is given" },
    then: {
      "zh-CN":
        "用任务窗格为本工作簿所选的标准，随工作簿保存，改选后重新计算；从未选过时用 cn-2017（教督〔2017〕6号）。结果中写明是公式指定、工作簿所选还是默认",
      en: "The one chosen for the workbook in the task pane holds: it is saved with the workbook, and a new choice recalculates. Where nobody has chosen, cn-2017 (教督〔2017〕6号) holds. Detailed results say which of the three it was",
    },
  },
  {
    when: {
      "zh-CN": "工作簿保存的标准不在产品之内",
      en: "The workbook holds a standard that does not ship",
    },
    then: {
      "zh-CN": "指出其编号，不以其他标准代替",
      en: "It is refused by its id; no other standard takes its place",
    },
  },
];

/** What a limit that cannot be told leads to. */
export const limitPolicies: readonly Policy[] = [
  {
    when: {
      "zh-CN": "标准对该指标或学段没有规定",
      en: "The standard asks nothing of the indicator or the stage",
    },
    then: {
      "zh-CN": "说明没有规定，并列出有规定的标准",
      en: "It is said so, and the standards that ask something are listed",
    },
  },
  {
    when: { "zh-CN": "标准值的原文未查到", en: "Nobody has seen the number the standard states" },
    then: {
      "zh-CN": "不给数值，不猜测，说明原因",
      en: "There is no number and no guess, but the reason",
    },
  },
  {
    when: {
      "zh-CN": "标准值因城乡、规模、类型、建校年份或随迁比例而异，而公式没有给出",
      en: "The limit goes by location, size, type, year or migrant share, and the formula does not tell it",
    },
    then: { "zh-CN": "指出还需给出哪一项", en: "What has to be given is named" },
  },
];
