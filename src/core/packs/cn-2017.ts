import type { IndicatorId } from "../indicators/indicator";
import { atLeast } from "./limits";
import { nationalStageSplit } from "./national-stage-split";
import type { ThresholdPack } from "./threshold-pack";

const resourceIndicators: readonly IndicatorId[] = [
  "qualified-teachers",
  "backbone-teachers",
  "pe-art-teachers",
  "teaching-area",
  "sports-area",
  "equipment-value",
  "multimedia-rooms",
];

/** Quality balance of counties: seven resource indicators, each with its own coefficient ceiling. */
export const cn2017: ThresholdPack = {
  id: "cn-2017",
  title: {
    "zh-CN": "县域义务教育优质均衡发展督导评估办法（2017）",
    en: "County assessment of quality balanced compulsory education (2017)",
  },
  scope: {
    "zh-CN": "结论只针对资源配置（第六条），不含政府保障程度、教育质量和社会认可度。",
    en: "The verdict covers resources (article 6), not government support, quality or public satisfaction.",
  },
  citation: {
    documentNumber: "教督〔2017〕6号",
    locator: "第六条（资源配置），第七条，第八条第（一）（四）项",
    address: "https://360docs.net/doc/0319024064.html",
    otherAddresses: [
      "https://baiwen6.com/article/331092.html",
      "https://m.zixin.com.cn/doc/2278587.html",
      "http://china.caixin.com/2017-05-25/101094497.html",
    ],
    transcription: "unverified",
  },
  limits: [
    atLeast("qualified-teachers", 4.2, 5.3),
    atLeast("backbone-teachers", 1, 1),
    atLeast("pe-art-teachers", 0.9, 0.9),
    atLeast("teaching-area", 4.5, 5.8),
    atLeast("sports-area", 7.5, 10.2),
    atLeast("equipment-value", 2000, 2500),
    atLeast("multimedia-rooms", 2.3, 2.4),
  ],
  schoolRule: { kind: "at-least", count: 6, floor: 0.85 },
  balance: {
    rule: "each",
    indicators: resourceIndicators,
    ceiling: { primary: 0.5, junior: 0.45 },
    inclusive: true,
  },
  schoolLimits: {
    classSize: { primary: 45, junior: 50 },
    schoolSize: 2000,
    allThroughSchoolSize: 2500,
    artsRooms: { classesPerRoom: 12, musicRoomArea: 96, artRoomArea: 90 },
    trainingFundsShare: 0.05,
    fundedAsPupils: 100,
    // 国家基准定额 2023
    publicFundsPerPupil: { primary: 720, junior: 940 },
    rotatedShare: 0.1,
    rotatedBackboneShare: 0.2,
    zonePupilsShare: { primary: 1, junior: 0.95 },
    retentionRate: 0.95,
  },
  exclusions: { types: ["special-school", "vocational-school"], teachingPointBelow: 50, ownership: [] },
  stageSplit: nationalStageSplit,
  relaxations: [
    { id: "itinerant-arts-teachers", source: "沈阳市 2024 年填报表（是否全国通用未核实）" },
    { id: "off-site-sports-area", source: "沈阳市 2024 年填报表（是否全国通用未核实）" },
    { id: "older-arts-rooms", source: "沈阳市 2024 年填报表（是否全国通用未核实）" },
    { id: "small-class-arts-rooms", source: "沈阳市 2024 年填报表（是否全国通用未核实）" },
    { id: "older-or-migrant-school-size", source: "沈阳市 2024 年填报表（是否全国通用未核实）" },
  ],
  scoring: [],
};
