import type { FunctionParameter } from "../function-entry";

export const amountsParameter: FunctionParameter = {
  id: "amounts",
  kind: "range",
  optional: false,
  name: { "zh-CN": "总量", en: "amounts" },
  description: {
    "zh-CN": "各校该项资源的总量，如图书册数；口径为 ratio 或未给出在校生数时为各校的生均值",
    en: "Each school's total of the resource, such as its books; its per-pupil value when basis is ratio or pupils are left out",
  },
};

export const pupilsParameter: FunctionParameter = {
  id: "pupils",
  kind: "range",
  optional: true,
  name: { "zh-CN": "在校生数", en: "pupils" },
  description: {
    "zh-CN": "各校在校生数，行列与总量相同；给出时按在校生数加权",
    en: "Each school's pupils, in the same rows and columns as the amounts; with them schools are weighted by pupils",
  },
};

export const basisParameter: FunctionParameter = {
  id: "basis",
  kind: "choice",
  optional: true,
  name: { "zh-CN": "口径", en: "basis" },
  description: {
    "zh-CN": "第一个区域是总量（amount，给出在校生数时的默认）还是生均值（ratio）",
    en: "Whether the first range holds totals (amount, the default with pupils) or per-pupil values (ratio)",
  },
  choices: [
    {
      value: "amount",
      description: { "zh-CN": "学校总量，先除以在校生数", en: "School totals, divided by pupils first" },
    },
    { value: "ratio", description: { "zh-CN": "已是生均值", en: "Already per pupil" } },
  ],
};
