import type { SchoolType } from "../school";
import { atLeast, atMost } from "./limits";
import { ordinarySchoolsOnly } from "./ordinary-schools-only";
import { provincialStageSplit } from "./provincial-stage-split";
import { silentOnSchools } from "./silent-on-schools";
import type { LimitCase, ThresholdPack } from "./threshold-pack";

/** Anhui's school standard as revised in 2018. */
export const anhui2018: ThresholdPack = {
  id: "anhui-2018",
  title: {
    "zh-CN": "安徽省义务教育学校办学标准（2018 年修订）",
    en: "Anhui: standard of compulsory schools (revised 2018)",
  },
  scope: {
    "zh-CN": "逐项判定已见到的标准值；学校达标规则未见到原文，学校不作达标判定。",
    en: "Each limit that has been seen is judged; the rule that says when a school meets the standard has not been seen, so schools are not judged as a whole.",
  },
  citation: {
    documentNumber: "安徽省义务教育学校办学标准（2018 年修订，文号未核实）",
    locator: "条款未核实",
    address: "http://www.pzljz.com/html/contentdetail5a56b0a34daee3f42d5e0c77.html",
    otherAddresses: ["http://m.5728338.com/JiaoYuXinWen/791457.html"],
    transcription: "unverified",
  },
  limits: [
    atLeast("building-area-without-dormitories", 8.5, 9.5),
    atLeast("outdoor-sports-area", 7.7, 10.6),
    atLeast("books", 25, 35),
    atMost("pupils-per-computer", 8, 8),
    atMost("largest-class", 45, 50),
    atMost(
      "school-size",
      ofType(["primary-school", "teaching-point"], 2000),
      ofType(["junior-school"], 2000),
    ),
    atLeast("qualified-teachers", 4.2, 5.3),
    atLeast("backbone-teachers", 1, 1),
    atLeast("pe-art-teachers", 0.9, 0.9),
  ],
  schoolRule: null,
  balance: null,
  schoolLimits: {
    ...silentOnSchools,
    classSize: { primary: 45, junior: 50 },
    schoolSize: 2000,
    allThroughSchoolSize: 2500,
  },
  exclusions: ordinarySchoolsOnly,
  stageSplit: provincialStageSplit,
  relaxations: [],
  scoring: [],
};

/** The 2,500 of an all-through school are those of all its stages, which a row of one stage does not show. */
function ofType(types: readonly SchoolType[], pupils: number): readonly LimitCase[] {
  return [{ when: { types }, value: pupils }];
}
