import type { StageSplit } from "./threshold-pack";

/**
 * The division of all-through schools as the county tables of the method ask for it.
 *
 * @remarks Source: 填报说明 of 2015-06-11, https://www.dyhzdl.cn/k/doc/da4bfb8403d8ce2f0166234d.html; county
 * systems apply the same weights under 教督〔2017〕6号. Only rooms, grounds, equipment, computers and books are
 * divided; teachers are counted by the stage they teach.
 */
export const nationalStageSplit: StageSplit = {
  weights: {
    "nine-year-school": { primary: 1, junior: 1.1, senior: 0 },
    "twelve-year-school": { primary: 1, junior: 1.1, senior: 1.32 },
    "complete-secondary": { primary: 0, junior: 1, senior: 1.2 },
  },
  fields: [
    "teaching-area",
    "net-teaching-area",
    "indoor-sports-area",
    "outdoor-sports-area",
    "sports-area",
    "leased-sports-area",
    "rooftop-sports-area",
    "equipment-value",
    "multimedia-rooms",
    "computers",
    "books",
  ],
};
