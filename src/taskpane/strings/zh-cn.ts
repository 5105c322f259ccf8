import { type Strings } from "./strings";

const severityNames = { error: "错误", query: "待说明", notice: "提示" } as const;

/** What the pane says in Chinese. */
export const zhCn: Strings = {
  productName: "均衡指标",
  otherLanguage: "English",
  switchLanguage: "界面语言：切换为 English",

  sheet: "工作表",
  stage: "学段",
  standard: "标准",
  stageUncertain: "未能从表中判断学段，请确认。",
  unverified: "转录未核对",
  unverifiedMeaning: "限值未经第二人核对，正式使用前请对照原文。",
  source: "查看原文",
  check: "检查",
  checkAgain: "重新检查",
  cancel: "取消",
  cancelled: "已取消检查。",
  looking: "正在查找学校表…",
  checking: (sheet) => `正在检查“${sheet}”`,
  phases: {
    fetching: "从工作表取数",
    reading: "识别表头和学校",
    checking: "检查数据",
    assessing: "计算指标",
  },

  emptyTitle: "没有找到学校表",
  unlikely: (sheet) => `“${sheet}”不像学校表`,
  emptyNeeds: (headers) =>
    `学校表一校一行，表头写有${headers.map((header) => `“${header}”`).join("、")}等列名。`,
  emptyWayOut: "请补上表头后重新查找；如果表已备好，也可在上方直接选择工作表再检查。",
  lookAgain: "重新查找",

  stale: "表格已改动，以下结果可能已过时。",
  failureTitle: "没有完成",
  failures: {
    "sheet-missing": ({ sheet }) => `找不到工作表“${sheet}”，可能已被改名或删除。请另选一张工作表。`,
    "workbook-busy": () => "Excel 正忙：请先结束单元格编辑或关闭打开的对话框，再重试。",
    "sheet-too-large": ({ cells, limit }) =>
      `这张工作表有 ${cells} 个单元格，超过可读取的 ${limit} 个。请删除多余的行列，或把学校表复制到新工作表再检查。`,
    "row-too-large": ({ row }) =>
      `第 ${Number(row) + 1} 行的内容太大，Excel 无法一次交出。请缩短该行的长文本再重试。`,
    "access-denied": () => "工作簿受保护，无法读取或选中单元格。请撤销保护后重试。",
    "not-supported": () => "此版本的 Excel 不支持所需功能。请使用 Excel 2021、Microsoft 365 或网页版 Excel。",
    "no-answer": () => "Excel 没有响应。请检查网络连接，稍后重试。",
    "workbook-failed": ({ code }) =>
      `Excel 拒绝了请求（${code}）。请重试；若仍失败，请保存后重新打开工作簿。`,
    "check-failed": () => "检查程序意外停止，结果未生成，表格未被改动。请重试。",
  },
  retry: "重试",
  dismiss: "关闭提示",

  result: "检查结果",
  unreadable: (sheet) => `“${sheet}”不能作为学校表评估。`,
  unreadableWayOut: "请按下列问题修改表格，或另选工作表。",
  basis: (sheet) => `工作表：${sheet}`,
  scope: "本结论只涉及资源配置指标。",
  reasons: "原因",
  showAll: "显示全部",
  schoolCounts: "学校数",
  excludedSchools: "不参评",

  issues: "问题",
  indicators: "指标",
  schools: "学校",
  all: "全部",
  filterBySeverity: "按严重程度筛选",
  filterByOutcome: "按结论筛选",
  noIssues: "未发现问题。",
  noneOfThese: "没有此类内容。",
  wholeSheet: "整张表",
  severityCount: (count, severity) => `${severityNames[severity]} ${count}`,
  showMore: (count) => `再显示 ${count} 项`,
  goToCell: (cell) => `转到 ${cell}`,
  goToSchool: (school, cell) => `转到${school}所在行 ${cell}`,

  indicator: "指标",
  coefficient: "差异系数",
  outcome: "结论",
  value: "数值",
  limit: "限值",
  mean: (value, unit) => `均值 ${value} ${unit}`,
  noMean: "均值无法计算",
  atMost: (limit) => `≤ ${limit}`,
  atLeast: (limit) => `≥ ${limit}`,
  schoolsUsed: (count) => `计入 ${count} 所`,
  schoolsLeftOut: (count) => `${count} 所无法判定`,
  shortBy: (shortfall) => `差 ${shortfall}`,
  noValue: "无数值",
  outcomeCounts: ({ met, unmet, notJudged }) => `达标 ${met} · 未达标 ${unmet} · 无法判定 ${notJudged}`,
  pupils: (count) => `在校生 ${count} 人`,
  noIndicators: "未计算指标。",
};
