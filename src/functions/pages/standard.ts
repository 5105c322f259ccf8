import type { FunctionPage } from "./function-page";
import { limitPolicies, standardPolicies } from "./standard-policies";

export const standardPage: FunctionPage = {
  id: "STANDARD",
  definition: {
    "zh-CN":
      "一项指标的标准值，以该指标的单位表示。标准值逐条抄自公布的文件，detail 结果列出文号、条款、网址，以及是否已与原文核对。",
    en: "The limit a standard sets on an indicator, in the indicator's unit. Limits are transcribed from published documents; the detailed result gives the document, article and address, and says whether the number was verified against the document.",
  },
  formula: [
    {
      "zh-CN": "标准值 ＝ 文件对该指标、学段和学校情况规定的数；百分比以比值表示，98% 为 0.98",
      en: "limit = the number the document states for the indicator, the stage and the details of the school; shares are bare ratios, 98 % is 0.98",
    },
  ],
  sources: [
    {
      "zh-CN": "教督〔2017〕6号，第六条，https://360docs.net/doc/0319024064.html；各省标准见 detail 结果",
      en: "教督〔2017〕6号, article 6, https://360docs.net/doc/0319024064.html; for the provinces see the detailed result",
    },
  ],
  policies: [...limitPolicies, ...standardPolicies],
  examples: [
    {
      title: { "zh-CN": "初中生均体育运动场馆面积", en: "Sports area per pupil, junior secondary" },
      cells: [["指标"], ["sports-area"]],
      formula: '=EDU.STANDARD(A2,"junior","cn-2017")',
      result: 10.2,
    },
    {
      title: {
        "zh-CN": "河北的占地面积因城乡而异，指标和城乡取自单元格",
        en: "Land in Hebei goes by location; indicator and location from cells",
      },
      cells: [
        ["指标", "城乡"],
        ["生均占地面积", "镇区"],
      ],
      formula: '=EDU.STANDARD(A2,"小学","hebei",B2)',
      result: 20,
    },
    {
      title: { "zh-CN": "列出依据", en: "With what it rests on" },
      cells: [["指标"], ["multimedia-rooms"]],
      formula: '=EDU.STANDARD(A2,"primary","cn-2017",,,,,,"detail")',
      result: [
        ["指标", "每百名学生拥有网络多媒体教室数"],
        ["学段", "小学"],
        ["标准值", 2.3],
        ["要求", "不低于（含本数）"],
        ["单位", "间/百生"],
        ["标准", "县域义务教育优质均衡发展督导评估办法（2017）"],
        ["文号", "教督〔2017〕6号"],
        ["条款", "第六条（资源配置），第七条，第八条第（一）（四）项"],
        ["出处", "https://360docs.net/doc/0319024064.html"],
        ["转录", "未与原文核对"],
        ["标准的选定", "公式指定"],
        ["方法", "按指标、学段和学校情况查标准值"],
      ],
    },
  ],
  peers: [],
};
