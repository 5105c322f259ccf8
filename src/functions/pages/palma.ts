import type { FunctionPage } from "./function-page";
import { sampleCountyCells } from "./sample-county";

export const palmaPage: FunctionPage = {
  id: "PALMA",
  definition: {
    "zh-CN": "帕尔马比率：资源最多的 10% 学生占有的份额与最少的 40% 学生占有的份额之比。各校相同时为 0.25。",
    en: "What the tenth of pupils with the most have, over what the four tenths with the least have. 0.25 when all have the same.",
  },
  formula: [
    { "zh-CN": "(1 − L(0.9)) ÷ L(0.4)", en: "(1 − L(0.9)) ÷ L(0.4)" },
    { "zh-CN": "L 为洛伦兹曲线", en: "L: the Lorenz curve" },
  ],
  sources: [
    {
      "zh-CN":
        "Cobham 与 Sumner 2013, Is It All About the Tails?, Center for Global Development working paper 343",
      en: "Cobham & Sumner 2013, Is It All About the Tails?, Center for Global Development working paper 343",
    },
  ],
  policies: [
    {
      when: { "zh-CN": "最低 40% 为 0", en: "Lowest four tenths with nothing" },
      then: { "zh-CN": "没有意义，不计算", en: "It means nothing and is refused" },
    },
  ],
  examples: [
    {
      title: { "zh-CN": "五所小学的生均图书", en: "Books per pupil in five schools" },
      cells: sampleCountyCells,
      formula: "=EDU.PALMA(B2:B6,C2:C6)",
      result: 0.918663605864,
    },
    {
      title: { "zh-CN": "各校相同", en: "All schools alike" },
      cells: [[8], [8]],
      formula: "=EDU.PALMA(A1:A2)",
      result: 0.25,
    },
  ],
  peers: [],
};
