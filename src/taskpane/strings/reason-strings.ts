import { type Language, type Severity } from "../../core";

/** What the pane says about why a finding is made, and what can be done about it. */
export interface ReasonStrings {
  readonly reason: string;
  readonly source: string;
  readonly ours: string;
  /** What can be done, one way each. */
  readonly ways: Readonly<Record<Severity, readonly string[]>>;
  /** The same for what a sheet lacks, where there is no cell to correct. */
  readonly waysWithoutCell: readonly string[];
}

export const reasonStrings: Readonly<Record<Language, ReasonStrings>> = {
  "zh-CN": {
    reason: "依据与改法",
    source: "出处：",
    ours: "本软件自定的规则，没有文件规定。",
    ways: {
      error: [
        "填错了：改正单元格，结果随即更新。",
        "没有填错：到“列”里更正这一列的读法，或换用适用的学段、标准。",
      ],
      query: ["填错了：改正单元格，结果随即更新。", "确属实情：按“说明”写清原因，随工作簿保存。"],
      notice: ["不必处理。", "要改变这样的处理：改单元格、列的读法，或所选的学段、标准。"],
    },
    waysWithoutCell: [
      "表里没有：补上这一列或这些数据，结果随即更新。",
      "表里有，只是表头写法不同：到“列”里指定它的读法。",
    ],
  },
  en: {
    reason: "Why, and what to do",
    source: "Source: ",
    ours: "A rule of our own; no document asks for it.",
    ways: {
      error: [
        "If the cell is wrong, correct it; the result follows.",
        "If it is right, change under Columns how its column is read, or choose the stage or standard that applies.",
      ],
      query: [
        "If the cell is wrong, correct it; the result follows.",
        "If it is right, press Explain and say why; that is kept with the workbook.",
      ],
      notice: [
        "Nothing has to be done.",
        "To have it otherwise, change the cell, how its column is read, or the stage or standard chosen.",
      ],
    },
    waysWithoutCell: [
      "If the sheet lacks it, add the column or the figures; the result follows.",
      "If it is there under another header, say so under Columns.",
    ],
  },
};
