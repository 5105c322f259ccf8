import { atLeast, atMost } from "./limits";
import { ordinarySchoolsOnly } from "./ordinary-schools-only";
import { provincialStageSplit } from "./provincial-stage-split";
import { silentOnSchools } from "./silent-on-schools";
import type { LimitCase, LimitValue, ThresholdPack } from "./threshold-pack";

const inferred = "督导 11 项（出处系推断）";

/** Guangdong's standard schools: at most two of eleven items may fail, seven of which have been seen. */
export const guangdong2013: ThresholdPack = {
  id: "guangdong-2013",
  title: {
    "zh-CN": "广东省义务教育标准化学校标准（2013）",
    en: "Guangdong: standard compulsory schools (2013)",
  },
  scope: {
    "zh-CN":
      "督导 11 项中只见到 7 项，除用地外出自广东系推断，初中的标准值多数暂缺；至多 2 项不达标，未见到的各项按无法判定计。",
    en: "Seven of eleven items have been seen, all but land ascribed to Guangdong by inference, with most limits of junior schools blank. At most two may fail; items that have not been seen count as not judged.",
  },
  citation: {
    documentNumber: "广东省义务教育标准化学校标准（2013，文号未核实）",
    locator: "条款未核实",
    address: "https://www.xiaomilidoc.com/p-10845699.html",
    otherAddresses: [
      "https://max.book118.com/html/2015/0510/16759927.shtm",
      "https://xiaomilidoc.com/p-9856903.html",
    ],
    transcription: "unverified",
  },
  limits: [
    atLeast("land-area", byCentre(9.4, 18), byCentre(10.1, 23)),
    { ...atLeast("building-area", 5.1, null), locator: inferred },
    { ...atLeast("equipment-value", 550, null), locator: inferred },
    { ...atLeast("books", 20, null), locator: inferred },
    { ...atMost("largest-class", byMigrants(45, 50), byMigrants(null, 55)), locator: inferred },
    // 0.043 or 0.049; which holds where has not been seen
    { ...atLeast("teachers", null, null), locator: inferred },
    { ...atLeast("required-qualified-share", 1, null), locator: inferred },
  ],
  schoolRule: { kind: "at-most-unmet", count: 2, floor: null, indicators: 11 },
  balance: null,
  schoolLimits: silentOnSchools,
  exclusions: ordinarySchoolsOnly,
  stageSplit: provincialStageSplit,
  relaxations: [],
  scoring: [],
};

function byCentre(centre: number, elsewhere: number): readonly LimitCase[] {
  return [{ when: { locations: ["central-urban"] }, value: centre }, { value: elsewhere }];
}

/** Where more than 30 % are children of migrant workers, larger classes are allowed. */
function byMigrants(usual: LimitValue, many: number): readonly LimitCase[] {
  return [{ when: { migrantShareAbove: 0.3 }, value: many }, { value: usual }];
}
