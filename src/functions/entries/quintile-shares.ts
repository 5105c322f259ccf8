import { quintileRatio, quintileShares } from "../../core";
import type { FunctionArguments, Spill } from "../function-entry";
import { measureFunction, type MeasuredSchools } from "../measure-function";
import { inOneLine, weighting } from "../terms";

const fifths = {
  "zh-CN": ["最低 20%", "次低 20%", "中间 20%", "次高 20%", "最高 20%"],
  en: ["lowest fifth", "second fifth", "third fifth", "fourth fifth", "highest fifth"],
} as const;

const headers = {
  pupils: { "zh-CN": ["学生", "资源份额"], en: ["pupils", "share of the resource"] },
  schools: { "zh-CN": ["学校", "资源份额"], en: ["schools", "share of the resource"] },
} as const;

const ratio = { "zh-CN": "最高 20%÷最低 20%", en: "highest over lowest fifth" } as const;
const none = { "zh-CN": "无（最低 20% 为 0）", en: "none: the lowest fifth has nothing" } as const;

/** `QUINTILE_SHARES`: what each fifth of the pupils has, and the ratio of the outer two. */
export const quintileSharesFunction = measureFunction({
  id: "QUINTILE_SHARES",
  description: {
    "zh-CN":
      "把学生按所在学校的数值由低到高分为五等份，列出各份占有的资源份额，以及最高与最低 20% 之比。跨界的学校按人数拆分。",
    en: "Divides the pupils into fifths in order of their school's value and lists the share of the resource each has, and the highest over the lowest. A school across an edge is split exactly.",
  },
  result: { "zh-CN": "五等分份额表", en: "A table of five shares and their ratio" },
  label: { "zh-CN": "五等分份额", en: "quintile shares" },
  method: (args) => inOneLine({ "zh-CN": "五等分份额", en: "quintile shares" }, weighting(args)),
  measure: rowsOf,
});

function rowsOf({ sample, pupils }: MeasuredSchools, { language }: FunctionArguments): Spill {
  const shares = quintileShares(sample);
  return [
    headers[pupils === null ? "schools" : "pupils"][language],
    ...shares.map((share, fifth) => [fifths[language][fifth] ?? "", share]),
    [ratio[language], (shares[0] ?? 0) > 0 ? quintileRatio(sample) : none[language]],
  ];
}
