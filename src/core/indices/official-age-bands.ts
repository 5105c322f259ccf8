import type { AgeBand } from "./age-band";

/**
 * The age bands of the national statistics of full-time teachers (专任教师年龄), as printed, from the youngest on.
 *
 * - Source: form of full-time teachers by age in 教育事业统计; its bands as reported in
 *   https://c.m.163.com/news/a/GL3ONGH305373471.html
 */
export const officialAgeBands: readonly AgeBand[] = [
  { label: "24岁及以下", from: 0, to: 24 },
  { label: "25-29", from: 25, to: 29 },
  { label: "30-34", from: 30, to: 34 },
  { label: "35-39", from: 35, to: 39 },
  { label: "40-44", from: 40, to: 44 },
  { label: "45-49", from: 45, to: 49 },
  { label: "50-54", from: 50, to: 54 },
  { label: "55-59", from: 55, to: 59 },
  { label: "60岁及以上", from: 60, to: Infinity },
];
