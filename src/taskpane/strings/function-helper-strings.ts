import { type Language } from "../../core";

/** What the helper for functions says. */
export interface FunctionHelperStrings {
  readonly views: string;
  readonly checkView: string;
  readonly functionsView: string;
  readonly shareView: string;
  readonly search: string;
  readonly searchHint: string;
  readonly list: string;
  readonly nothing: string;
  readonly loading: string;
  readonly failed: string;
  readonly back: string;
  readonly optional: (name: string) => string;
  readonly takeSelection: (name: string) => string;
  readonly leaveOut: string;
  readonly formula: string;
  readonly incomplete: string;
  readonly target: (cell: string) => string;
  readonly insert: string;
  readonly inserted: (cell: string) => string;
  readonly occupied: (cell: string) => string;
  readonly replace: string;
  readonly keep: string;
  readonly howTo: string;
}

export const functionHelperStrings: Readonly<Record<Language, FunctionHelperStrings>> = {
  "zh-CN": {
    views: "视图",
    checkView: "学校表",
    functionsView: "函数",
    shareView: "分发",
    search: "搜索函数",
    searchHint: "名称或用途，如 基尼",
    list: "函数列表",
    nothing: "没有符合的函数。",
    loading: "正在读取函数…",
    failed: "读不到函数说明，请关闭任务窗格后重新打开。",
    back: "返回列表",
    optional: (name) => `${name}（可省略）`,
    takeSelection: (name) => `使用所选区域：${name}`,
    leaveOut: "（省略）",
    formula: "公式",
    incomplete: "填好必填的参数后，这里显示公式。",
    target: (cell) => `写入 ${cell}`,
    insert: "写入所选单元格",
    inserted: (cell) => `已写入 ${cell}。`,
    occupied: (cell) => `${cell} 已有内容，要替换吗？`,
    replace: "替换",
    keep: "保留原内容",
    howTo: "先在表中选取区域，再按参数旁的按钮；最后选取要写入公式的单元格。",
  },
  en: {
    views: "Views",
    checkView: "School sheet",
    functionsView: "Functions",
    shareView: "Share",
    search: "Search functions",
    searchHint: "name or purpose, as Gini",
    list: "Functions",
    nothing: "No function fits.",
    loading: "Reading the functions…",
    failed: "The functions' texts cannot be read. Close the pane and open it again.",
    back: "Back to the list",
    optional: (name) => `${name} (optional)`,
    takeSelection: (name) => `Use selected cells: ${name}`,
    leaveOut: "(left out)",
    formula: "Formula",
    incomplete: "The formula appears here once the required arguments are filled in.",
    target: (cell) => `Write to ${cell}`,
    insert: "Write to the selected cell",
    inserted: (cell) => `Written to ${cell}.`,
    occupied: (cell) => `${cell} holds something. Replace it?`,
    replace: "Replace",
    keep: "Keep what is there",
    howTo:
      "Select cells in the sheet, then press the button beside a parameter; at last select the cell for the formula.",
  },
};
