import { atLeast, atMost } from "./limits";
import { ordinarySchoolsOnly } from "./ordinary-schools-only";
import { provincialStageSplit } from "./provincial-stage-split";
import { silentOnSchools } from "./silent-on-schools";
import type { ThresholdPack } from "./threshold-pack";

const landAndGreen = "教法规〔2005〕718号（条款未核实）";

/** Henan's basic standard of 2012, on trial. */
export const henan2012: ThresholdPack = {
  id: "henan-2012",
  title: {
    "zh-CN": "河南省义务教育学校办学条件基本标准（试行）（2012）",
    en: "Henan: basic standard of school conditions, on trial (2012)",
  },
  scope: {
    "zh-CN": "逐项判定已见到的标准值；学校达标规则未见到原文，学校不作达标判定。",
    en: "Each limit that has been seen is judged; the rule that says when a school meets the standard has not been seen, so schools are not judged as a whole.",
  },
  citation: {
    documentNumber: "《河南省义务教育学校办学条件基本标准（试行）》",
    locator: "条款未核实",
    address: "http://henan.sina.com.cn/edu/jydt/2012-02-17/206-31588.html",
    otherAddresses: [
      "http://www.dongsenyule.com/news/2012022058.shtml",
      "https://m.daodoc.com/fanwen/qitafanwen/862809.html",
      "http://www.xuexibi.com/kaoshiguanli/326357.html",
    ],
    transcription: "unverified",
  },
  limits: [
    atMost("largest-class", 45, 50),
    atLeast("books", 20, 30),
    atLeast("running-track", 200, 300),
    // 1 人 1 机, by the largest class
    atLeast("computer-seats", 1, 1),
    atLeast("dormitory-area", 3, 3.3),
    { ...atLeast("land-area", 22, 24), locator: landAndGreen },
    { ...atLeast("green-area", 1, 1), locator: landAndGreen },
  ],
  schoolRule: null,
  balance: null,
  schoolLimits: { ...silentOnSchools, classSize: { primary: 45, junior: 50 } },
  exclusions: ordinarySchoolsOnly,
  stageSplit: provincialStageSplit,
  relaxations: [],
  scoring: [],
};
