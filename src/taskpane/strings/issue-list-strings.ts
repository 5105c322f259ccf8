import { type Language } from "../../core";
import { type IssueGrouping } from "../group-issues";

/** What the list of findings says. */
export interface IssueListStrings {
  readonly groupBy: string;
  readonly groupings: Readonly<Record<IssueGrouping, string>>;
  readonly search: string;
  readonly searchHint: string;
  readonly nothingFound: string;
  /** Group of what was found while reading the sheet, which no rule looks for. */
  readonly reading: string;
  readonly severities: Readonly<Record<"error" | "query" | "notice", string>>;
  readonly previous: string;
  readonly next: string;
  /** `position` is `null` before the first step. */
  readonly position: (position: number | null, count: number) => string;
  readonly steps: string;
}

export const issueListStrings: Readonly<Record<Language, IssueListStrings>> = {
  "zh-CN": {
    groupBy: "分组方式",
    groupings: { school: "按学校", rule: "按规则", severity: "按严重程度" },
    search: "搜索问题",
    searchHint: "学校、单元格或内容",
    nothingFound: "没有符合条件的问题。",
    reading: "表头与读取",
    severities: { error: "错误", query: "待说明", notice: "提示" },
    previous: "上一条（Shift+F8）",
    next: "下一条（F8）",
    position: (position, count) =>
      position === null ? `共 ${count} 条` : `第 ${position} 条，共 ${count} 条`,
    steps: "逐条查看",
  },
  en: {
    groupBy: "Group by",
    groupings: { school: "School", rule: "Rule", severity: "Severity" },
    search: "Search issues",
    searchHint: "school, cell or words",
    nothingFound: "No issue fits.",
    reading: "Headers and reading",
    severities: { error: "Errors", query: "Queries", notice: "Notices" },
    previous: "Previous (Shift+F8)",
    next: "Next (F8)",
    position: (position, count) => (position === null ? `${count} in all` : `${position} of ${count}`),
    steps: "One by one",
  },
};
