import { type Language } from "../../core";

/** What the pane says of formulas that are replaced by their values. */
export interface FreezeStrings {
  readonly freeze: string;
  readonly meaning: string;
  readonly find: string;
  readonly finding: string;
  readonly none: string;
  readonly found: (formulas: number, sheets: number) => string;
  readonly copyFirst: string;
  readonly confirm: string;
  readonly leave: string;
  readonly working: string;
  readonly frozen: (count: number) => string;
  /** Where the formulas are told from now on. */
  readonly inNotes: string;
  readonly inList: string;
  readonly skipped: (count: number) => string;
  readonly list: string;
  readonly putBack: string;
  readonly thawed: string;
  readonly leftAsIs: (cells: readonly string[]) => string;
}

export const freezeStrings: Readonly<Record<Language, FreezeStrings>> = {
  "zh-CN": {
    freeze: "发送用的副本",
    meaning:
      "没有装本加载项的人打开工作簿，EDU 函数会显示 #NAME?。可以先把这些公式换成现在的值，公式原文留在批注里；之后可以恢复。",
    find: "查找 EDU 公式",
    finding: "正在查找公式",
    none: "工作簿里没有 EDU 公式，可以直接发送。",
    found: (formulas, sheets) => `${sheets} 张工作表里有 ${formulas} 个 EDU 公式。`,
    copyFirst: "建议先另存一份副本，再在副本里替换。",
    confirm: "换成值",
    leave: "不换",
    working: "正在替换",
    frozen: (count) => `已把 ${count} 个公式换成值。`,
    inNotes: "公式原文在单元格的批注里，也列在下面。",
    inList: "公式原文列在下面。",
    skipped: (count) => `${count} 个没有换：现在给出的是错误值，或者公式已有改动。`,
    list: "换成值的公式",
    putBack: "恢复公式",
    thawed: "公式已恢复。",
    leftAsIs: (cells) => `这些单元格期间有改动，没有恢复：${cells.join("、")}。`,
  },
  en: {
    freeze: "A copy to send",
    meaning:
      "For people without this add-in, EDU functions read #NAME?. These formulas can be replaced by what they give now, each formula kept in a note; they can be put back later.",
    find: "Look for EDU formulas",
    finding: "Looking for formulas",
    none: "There are no EDU formulas in this workbook; it can be sent as it is.",
    found: (formulas, sheets) =>
      `${formulas} EDU ${formulas === 1 ? "formula" : "formulas"} in ${sheets} ${sheets === 1 ? "sheet" : "sheets"}.`,
    copyFirst: "Better save a copy first, and replace them in the copy.",
    confirm: "Replace by values",
    leave: "Leave them",
    working: "Replacing",
    frozen: (count) => `${count} ${count === 1 ? "formula is a value" : "formulas are values"} now.`,
    inNotes: "The formulas are in notes beside the cells, and listed below.",
    inList: "The formulas are listed below.",
    skipped: (count) =>
      `${count} left as ${count === 1 ? "it is" : "they are"}: with an error for a result, or changed meanwhile.`,
    list: "Formulas replaced by values",
    putBack: "Put the formulas back",
    thawed: "The formulas are back.",
    leftAsIs: (cells) => `Changed meanwhile and left as they are: ${cells.join(", ")}.`,
  },
};
