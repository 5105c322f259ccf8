import { atLeast, atMost } from "./limits";
import { ordinarySchoolsOnly } from "./ordinary-schools-only";
import { provincialStageSplit } from "./provincial-stage-split";
import { silentOnSchools } from "./silent-on-schools";
import type { LimitCase, ThresholdPack } from "./threshold-pack";

/** Hebei's ten indicators of school conditions; eight must be met. */
export const hebei: ThresholdPack = {
  id: "hebei",
  title: {
    "zh-CN": "河北省义务教育学校办学条件十项指标",
    en: "Hebei: ten indicators of school conditions",
  },
  scope: {
    "zh-CN": "结论只针对学校办学条件十项指标；小学生均建筑面积和实验室的标准值未见到原文，暂缺。",
    en: "The verdict covers the ten school indicators; the limits of primary building area and of laboratories have not been seen and are blank.",
  },
  citation: {
    documentNumber: "河北省义务教育学校办学条件十项指标（文号未核实）",
    locator: "条款未核实",
    address: "https://m.taodocs.com/p-469090940.html",
    otherAddresses: [
      "https://m.jinchutou.com/shtml/view-552606166.html",
      "https://hudong.moe.gov.cn/jyb_xwfb/moe_2082/zl_2015n/2015_zl65/201512/t20151218_225420.html",
    ],
    transcription: "unverified",
  },
  limits: [
    atLeast("land-area", byCentre(15, 20), byCentre(20, 25)),
    atLeast("building-area", null, 6.4),
    // by number of classes, in a table that has not been seen
    atLeast("laboratories", null, null),
    atLeast("equipment-value", 365, 695),
    atMost("pupils-per-computer", 10, 10),
    atLeast("books", 25, 40),
    atMost("pupils-per-staff", byPlace(21, 23), byPlace(16, 18)),
    atLeast("required-qualified-share", 1, 0.98),
    atLeast("higher-qualified-share", 0.85, 0.7),
    atLeast("retention-rate", 0.99, 0.97),
  ],
  schoolRule: { kind: "at-least", count: 8, floor: 0.6 },
  balance: null,
  schoolLimits: silentOnSchools,
  exclusions: ordinarySchoolsOnly,
  stageSplit: provincialStageSplit,
  relaxations: [],
  scoring: [],
};

/** 中心城区 and 城区外 are stated; what lies in a city but not in its centre is in neither. */
function byCentre(centre: number, outside: number): readonly LimitCase[] {
  return [
    { when: { locations: ["central-urban"] }, value: centre },
    { when: { locations: ["town", "rural"] }, value: outside },
  ];
}

/** 县镇 and 农村 are stated; what holds in a city has not been seen. */
function byPlace(town: number, rural: number): readonly LimitCase[] {
  return [
    { when: { locations: ["town"] }, value: town },
    { when: { locations: ["rural"] }, value: rural },
    { value: null },
  ];
}
