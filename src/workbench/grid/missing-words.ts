/** What the grid says while it calculates for long, which its own languages leave out; by the keys it asks for. */
export const missingWords = {
  "zh-CN": {
    "sheets-formula": {
      progress: {
        analyzing: "正在分析公式",
        calculating: "正在计算",
        "array-analysis": "正在分析数组公式",
        "array-calculation": "正在计算数组公式",
        done: "计算完成",
      },
    },
  },
  "en-US": {
    "sheets-formula": {
      progress: {
        analyzing: "Analysing formulas",
        calculating: "Calculating",
        "array-analysis": "Analysing array formulas",
        "array-calculation": "Calculating array formulas",
        done: "Calculated",
      },
    },
  },
} as const;
