import { atLeast, atMost } from "./limits";
import { ordinarySchoolsOnly } from "./ordinary-schools-only";
import { provincialStageSplit } from "./provincial-stage-split";
import { silentOnSchools } from "./silent-on-schools";
import type { LimitCase, ThresholdPack } from "./threshold-pack";

/** Guizhou's school standard, with points for what comes near it. */
export const guizhou: ThresholdPack = {
  id: "guizhou",
  title: {
    "zh-CN": "贵州省义务教育学校办学标准",
    en: "Guizhou: standard of compulsory schools",
  },
  scope: {
    "zh-CN": "逐项判定并给出得分比例；学校需达到的总分未见到原文，学校不作达标判定。",
    en: "Each indicator is judged and scored; the points a school needs in all have not been seen, so schools are not judged as a whole.",
  },
  citation: {
    documentNumber: "贵州省义务教育学校办学标准（标题、文号未核实）",
    locator: "条款未核实",
    address: "https://m.qiqiwenku.com/doc/873093.html",
    otherAddresses: ["https://m.qiqiwenku.com/docx/175516.html", "https://m.taodocs.com/p-200322986.html"],
    transcription: "unverified",
  },
  limits: [
    { ...atMost("largest-class", 45, 50), locator: "条款未核实；另注明最多 55 人" },
    atLeast("land-area", builtAfter2011(20), builtAfter2011(25)),
    atLeast("building-area-without-dormitories", 4.5, 5.5),
    atLeast("outdoor-sports-area", 4.5, 5.5),
    atLeast("books", 20, 30),
    // stated beside 16:1 for primary schools, which would be 6.25
    atLeast("computers", 6, 10),
    atMost("pupils-per-teacher", 22, 17),
    atLeast("dormitory-area", 3, 3.5),
    atLeast("toilet-area", 0.2, 0.25),
  ],
  schoolRule: null,
  balance: null,
  schoolLimits: { ...silentOnSchools, classSize: { primary: 45, junior: 50 } },
  exclusions: ordinarySchoolsOnly,
  stageSplit: provincialStageSplit,
  relaxations: [],
  // 99–80 % and 79–60 % are stated; what lies between 79 and 80 is read as below 80
  scoring: [
    { from: 0.8, share: 0.8 },
    { from: 0.6, share: 0.5 },
  ],
};

/** Built after 2011 is read as from 2012 on; what holds for older schools has not been seen. */
function builtAfter2011(area: number): readonly LimitCase[] {
  return [{ when: { builtFrom: 2012 }, value: area }, { value: null }];
}
