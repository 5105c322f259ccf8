import { atLeast } from "./limits";
import { ordinarySchoolsOnly } from "./ordinary-schools-only";
import { provincialStageSplit } from "./provincial-stage-split";
import { silentOnSchools } from "./silent-on-schools";
import type { ThresholdPack } from "./threshold-pack";

/** Jiangsu's basic conditions of primary schools: all items must be met, four of which have been seen. */
export const jiangsu: ThresholdPack = {
  id: "jiangsu",
  title: {
    "zh-CN": "江苏省小学基本办学条件",
    en: "Jiangsu: basic conditions of primary schools",
  },
  scope: {
    "zh-CN":
      "20 项中只见到小学的 4 项，其余暂缺；须各项全部合格，未见到的各项按无法判定计；初中的标准值未见到原文。",
    en: "Four of 20 items have been seen, for primary schools. All must be met; items that have not been seen count as not judged. Nothing has been seen for junior schools.",
  },
  citation: {
    documentNumber: "江苏省小学基本办学条件（文号未核实）",
    locator: "条款未核实",
    address: "http://www.ntqxx.wj.czedu.cn/html/article617733.html",
    otherAddresses: ["https://www.doczj.com/doc/1d15921427.html"],
    transcription: "unverified",
  },
  limits: [
    atLeast("land-area", 18, undefined),
    atLeast("building-area", 4.5, undefined),
    atLeast("outdoor-sports-area", 4, undefined),
    atLeast("books", 20, undefined),
  ],
  schoolRule: { kind: "all", count: 0, floor: null, indicators: 20 },
  balance: null,
  schoolLimits: silentOnSchools,
  exclusions: ordinarySchoolsOnly,
  stageSplit: provincialStageSplit,
  relaxations: [],
  scoring: [],
};
