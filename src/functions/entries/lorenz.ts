import { lorenzPoints } from "../../core";
import { measureFunction } from "../measure-function";
import { inOneLine, weighting } from "../terms";

const headers = {
  pupils: {
    "zh-CN": ["学生累计份额", "资源累计份额"],
    en: ["cumulative share of pupils", "cumulative share of the resource"],
  },
  schools: {
    "zh-CN": ["学校累计份额", "资源累计份额"],
    en: ["cumulative share of schools", "cumulative share of the resource"],
  },
} as const;

/** `LORENZ`: the corners of the Lorenz curve, ready for a chart. */
export const lorenzFunction = measureFunction({
  id: "LORENZ",
  description: {
    "zh-CN":
      "列出洛伦兹曲线各点：按数值由低到高，学生累计份额与资源累计份额，从 (0, 0) 到 (1, 1)，可直接作图。",
    en: "Lists the points of the Lorenz curve, lowest schools first: cumulative share of pupils and of the resource, from (0, 0) to (1, 1), ready for a chart.",
  },
  result: { "zh-CN": "洛伦兹曲线的点，每校一行", en: "The points of the Lorenz curve, a row a school" },
  label: { "zh-CN": "洛伦兹曲线", en: "Lorenz curve" },
  method: (args) => inOneLine({ "zh-CN": "洛伦兹曲线", en: "Lorenz curve" }, weighting(args)),
  measure: ({ sample, pupils }, { language }) => [
    headers[pupils === null ? "schools" : "pupils"][language],
    ...lorenzPoints(sample).map(({ weight, amount }) => [weight, amount]),
  ],
});
