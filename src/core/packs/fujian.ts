import { atLeast, atMost } from "./limits";
import { ordinarySchoolsOnly } from "./ordinary-schools-only";
import { provincialStageSplit } from "./provincial-stage-split";
import { silentOnSchools } from "./silent-on-schools";
import type { ThresholdPack } from "./threshold-pack";

/** Fujian's standard: land and class size; its tables by number of classes have not been seen. */
export const fujian: ThresholdPack = {
  id: "fujian",
  title: {
    "zh-CN": "福建省义务教育学校办学标准",
    en: "Fujian: standard of compulsory schools",
  },
  scope: {
    "zh-CN":
      "按班数查表的各项（表内用插入法，超出表列范围取端值）和学校达标规则未见到原文，暂缺，学校不作达标判定。",
    en: "What goes by tables of class counts (interpolated, and held at their ends) and the rule for schools have not been seen and are blank, so schools are not judged as a whole.",
  },
  citation: {
    documentNumber: "福建省义务教育学校办学标准（标题、文号未核实）",
    locator: "条款未核实",
    address: "https://m.wenke99.com/p-6255857.html",
    otherAddresses: [
      "https://www.ikanpan.com/a/202211/1211552.html",
      "http://liangjiaosy.com/axw_view.asp?id=381",
    ],
    transcription: "unverified",
  },
  limits: [
    atLeast("land-area", 15, 20),
    // by number of classes, in a table that has not been seen
    atLeast("building-area", null, null),
    atMost("largest-class", 45, 50),
  ],
  schoolRule: null,
  balance: null,
  schoolLimits: { ...silentOnSchools, classSize: { primary: 45, junior: 50 } },
  exclusions: ordinarySchoolsOnly,
  stageSplit: provincialStageSplit,
  relaxations: [],
  scoring: [],
};
