import type { ThresholdPack } from "./threshold-pack";

/** Quality balance of counties: seven resource indicators, each with its own coefficient ceiling. */
export const cn2017: ThresholdPack = {
  id: "cn-2017",
  title: {
    "zh-CN": "县域义务教育优质均衡发展督导评估办法（2017）",
    en: "County assessment of quality balanced compulsory education (2017)",
  },
  citation: {
    documentNumber: "教督〔2017〕6号",
    locator: "第六条（资源配置），第七条第（三）（四）（五）项，第八条第（四）项",
    address: "https://360docs.net/doc/0319024064.html",
    otherAddresses: [
      "https://baiwen6.com/article/331092.html",
      "https://m.zixin.com.cn/doc/2278587.html",
      "http://china.caixin.com/2017-05-25/101094497.html",
    ],
    transcription: "unverified",
  },
  limits: [
    { indicator: "qualified-teachers", min: { primary: 4.2, junior: 5.3 } },
    { indicator: "backbone-teachers", min: { primary: 1, junior: 1 } },
    { indicator: "pe-art-teachers", min: { primary: 0.9, junior: 0.9 } },
    { indicator: "teaching-area", min: { primary: 4.5, junior: 5.8 } },
    { indicator: "sports-area", min: { primary: 7.5, junior: 10.2 } },
    { indicator: "equipment-value", min: { primary: 2000, junior: 2500 } },
    { indicator: "multimedia-rooms", min: { primary: 2.3, junior: 2.4 } },
  ],
  schoolRule: { atLeast: 6, floor: 0.85 },
  cvCeiling: { primary: 0.5, junior: 0.45 },
  schoolLimits: {
    classSize: { primary: 45, junior: 50 },
    schoolSize: 2000,
    allThroughSchoolSize: 2500,
    classesPerArtsRoom: 12,
    trainingFundsShare: 0.05,
  },
  exclusions: { types: ["special-school", "vocational-school"], teachingPointBelow: 50 },
};
