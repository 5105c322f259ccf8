import { type FixKind, type Language } from "../../core";
import { type SkipReason } from "../../workbook/cell-changes";

/** What the pane says about safe fixes. */
export interface FixStrings {
  readonly offer: (count: number) => string;
  readonly offerMeaning: string;
  readonly kinds: Readonly<Record<FixKind, string>>;
  readonly fixAll: (count: number) => string;
  readonly fixKind: (kind: string, count: number) => string;
  readonly fix: string;
  readonly fixCell: (cell: string) => string;
  readonly becomes: (before: string, after: string) => string;
  readonly writing: string;
  readonly written: (count: number) => string;
  readonly skipped: (cells: readonly string[]) => string;
  readonly reasons: Readonly<Record<SkipReason, string>>;
  readonly skippedCell: (cell: string, reason: string) => string;
  readonly undo: string;
  readonly undone: (count: number) => string;
  readonly log: (count: number) => string;
  readonly logged: (time: string, cell: string, before: string, after: string) => string;
  readonly takenBack: string;
}

export const fixStrings: Readonly<Record<Language, FixStrings>> = {
  "zh-CN": {
    offer: (count) => `${count} 处可以直接修正`,
    offerMeaning: "只改写法，不改含义；公式和已改动的单元格不会被覆盖，修正后可以撤销。",
    kinds: {
      "text-number": "文本格式的数字改为数值",
      "unit-in-cell": "去掉数字后面的单位",
      spaces: "去掉首尾空格",
      total: "合计改为各校之和",
    },
    fixAll: (count) => `全部修正（${count} 处）`,
    fixKind: (kind, count) => `${kind}：修正 ${count} 处`,
    fix: "修正",
    fixCell: (cell) => `修正 ${cell}`,
    becomes: (before, after) => `${before} → ${after}`,
    writing: "正在写入…",
    written: (count) => `已修正 ${count} 处。`,
    skipped: (cells) => `有 ${cells.length} 处没有改：${cells.join("；")}。`,
    reasons: { changed: "内容已变动", formula: "是公式，请改公式本身" },
    skippedCell: (cell, reason) => `${cell} ${reason}`,
    undo: "撤销上一次修正",
    undone: (count) => `已撤销 ${count} 处修正。`,
    log: (count) => `修正记录（${count} 处）`,
    logged: (time, cell, before, after) => `${time} ${cell}：${before} → ${after}`,
    takenBack: "已撤销",
  },
  en: {
    offer: (count) => `${count} safe ${count === 1 ? "fix" : "fixes"}`,
    offerMeaning:
      "They change how a cell is written, not what it means. Formulas and cells changed meanwhile are left alone, and fixes can be undone.",
    kinds: {
      "text-number": "Numbers stored as text become numbers",
      "unit-in-cell": "Units behind numbers go",
      spaces: "Leading and trailing spaces go",
      total: "Totals become the sum of the schools",
    },
    fixAll: (count) => `Fix all ${count}`,
    fixKind: (kind, count) => `${kind}: fix ${count}`,
    fix: "Fix",
    fixCell: (cell) => `Fix ${cell}`,
    becomes: (before, after) => `${before} → ${after}`,
    writing: "Writing…",
    written: (count) => `Fixed ${count} ${count === 1 ? "cell" : "cells"}.`,
    skipped: (cells) => `Left ${cells.length} alone: ${cells.join("; ")}.`,
    reasons: { changed: "has changed meanwhile", formula: "is a formula; correct the formula itself" },
    skippedCell: (cell, reason) => `${cell} ${reason}`,
    undo: "Undo the last fix",
    undone: (count) => `Took back ${count} ${count === 1 ? "fix" : "fixes"}.`,
    log: (count) => `Log of fixes (${count})`,
    logged: (time, cell, before, after) => `${time} ${cell}: ${before} → ${after}`,
    takenBack: "taken back",
  },
};
