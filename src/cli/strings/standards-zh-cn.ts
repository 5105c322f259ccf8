import type { HelpStrings, StandardsStrings } from "./cli-strings";

export const standardsHelpZhCn: HelpStrings["standards"] = {
  standards: "列出现有的标准；生成标准模板；检查自己编写的标准",
  template: "把标准写成可编辑的模板：.xlsx 工作簿或 .json 文件",
  from: "模板以这个编号的标准为底稿；默认是列出全部指标的空白模板",
  force: "文件已存在时覆盖",
  read: "检查一个标准文件（.xlsx 或 .json），列出其中的问题或概要",
  format: "输出格式：text（默认）或 json",
  lang: "语言：zh-CN（默认）或 en",
};

/** What `balance standards` says in Chinese. */
export const standardsZhCn: StandardsStrings = {
  document: (documentNumber, locator) => `文件：${documentNumber}；条款：${locator}`,
  source: (address) => `来源：${address}`,
  transcription: {
    verified: "数值已由第二人与原文件核对。",
    unverified: "数值由公开转载的文本录入，尚未经第二人与原文件核对。",
  },
  known: (stage, known, limits) => `${stage} ${limits} 项中已知 ${known} 项`,
  limits: (stages) => `学校标准值：${stages.join("，")}。`,
  noLimits: "学校标准值：无。",
  balance: (rule, indicators, { primary, junior }) =>
    rule === "each"
      ? `差异系数：${indicators} 项逐项判定，上限小学 ${primary}、初中 ${junior}。`
      : `差异系数：${indicators} 项的平均值（综合差异系数），上限小学 ${primary}、初中 ${junior}。`,
  hash: (digits) => `指纹：${digits}`,
  written: (file) =>
    `已生成模板“${file}”。填好后用 balance standards --read 检查，用 balance check --standard 使用。`,
  faulty: (file, count) => `${file}：标准有 ${count} 个问题，改正后才能使用。`,
};
