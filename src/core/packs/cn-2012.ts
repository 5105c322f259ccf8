import { nationalStageSplit } from "./national-stage-split";
import { silentOnSchools } from "./silent-on-schools";
import type { ThresholdPack } from "./threshold-pack";

/** Basic balance of counties: the mean of eight coefficients. */
export const cn2012: ThresholdPack = {
  id: "cn-2012",
  title: {
    "zh-CN": "县域义务教育均衡发展督导评估暂行办法（2012）",
    en: "County assessment of basically balanced compulsory education (2012)",
  },
  scope: {
    "zh-CN":
      "结论只针对校际均衡状况（八项指标的综合差异系数）；学校是否达到省定办学基本标准、政府工作和公众满意度不作判定。",
    en: "The verdict covers balance between schools (the mean of eight coefficients); whether schools meet the standard of their province, government work and public satisfaction are not judged.",
  },
  citation: {
    documentNumber: "教督〔2012〕3号",
    locator: "条款未核实",
    address: "http://big5.www.gov.cn/gate/big5/www.gov.cn/gzdt/2012-05/29/content_2147660.htm",
    otherAddresses: [
      "http://www.handmsg.com/page/2012/0215/17294907.shtml",
      "http://fz.peoplezixun.cn/jy/2022/0507/12446.html",
      "https://5er.cn/read/571252.html",
      "https://www.xiaomilidoc.com/p-11662321.html",
      "https://www.renrendoc.com/p-48933064.html",
    ],
    transcription: "unverified",
  },
  limits: [],
  schoolRule: null,
  balance: {
    rule: "mean",
    indicators: [
      "teaching-area",
      "sports-area",
      "equipment-value",
      "computers",
      "books",
      "teachers",
      "qualified-teachers",
      "senior-title-teachers",
    ],
    ceiling: { primary: 0.65, junior: 0.55 },
    inclusive: true,
  },
  schoolLimits: silentOnSchools,
  // 填报说明: private schools and teaching points are not entered; the tables are those of 小学 and 初中
  exclusions: {
    types: ["special-school", "vocational-school", "teaching-point"],
    teachingPointBelow: 0,
    ownership: ["private"],
  },
  stageSplit: nationalStageSplit,
  relaxations: [],
  scoring: [],
};
