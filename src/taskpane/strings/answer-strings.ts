import { type Language } from "../../core";

/** What the pane says about answers to queries. */
export interface AnswerStrings {
  readonly answer: string;
  readonly answerOf: (issue: string) => string;
  readonly change: string;
  readonly save: string;
  readonly cancel: string;
  readonly withdraw: string;
  readonly field: string;
  readonly by: string;
  readonly help: string;
  readonly answered: (text: string, by: string | null, on: string | null) => string;
  readonly outdated: (text: string) => string;
  readonly confirmAgain: string;
  readonly count: (answered: number, queries: number) => string;
  readonly hideAnswered: string;
  readonly withdrawn: string;
  readonly undo: string;
  readonly exchange: string;
  readonly exchangeHelp: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly paste: string;
  readonly take: string;
  readonly taken: (count: number) => string;
  readonly unreadable: (why: string) => string;
  readonly replace: string;
}

export const answerStrings: Readonly<Record<Language, AnswerStrings>> = {
  "zh-CN": {
    answer: "说明",
    answerOf: (issue) => `说明：${issue}`,
    change: "修改说明",
    save: "保存",
    cancel: "不保存",
    withdraw: "撤回说明",
    field: "情况说明",
    by: "说明人（可不填）",
    help: "按回车键保存，Esc 键放弃，Shift+回车换行。",
    answered: (text, by, on) => {
      const who = [by, on].filter((each) => each !== null).join("，");
      return `已说明：${text}${who === "" ? "" : `（${who}）`}`;
    },
    outdated: (text) => `数据已变，原说明不再有效：${text}`,
    confirmAgain: "仍然成立",
    count: (answered, queries) => `待说明 ${queries} 项，已说明 ${answered} 项`,
    hideAnswered: "隐藏已说明的",
    withdrawn: "已撤回说明。",
    undo: "恢复",
    exchange: "导出或导入说明",
    exchangeHelp: "说明随工作簿保存。也可以复制成文本另存为文件，供命令行或另一份工作簿使用。",
    copy: "复制全部说明",
    copied: "已复制。",
    notCopied: "此处不能复制，请选中下面的文字后手动复制。",
    paste: "说明文本（JSON）",
    take: "导入",
    taken: (count) => `已导入 ${count} 条说明。`,
    unreadable: (why) => `工作簿里保存的说明读不出来，没有使用，也没有改动：${why}`,
    replace: "放弃原有说明，从头开始",
  },
  en: {
    answer: "Explain",
    answerOf: (issue) => `Explain: ${issue}`,
    change: "Change explanation",
    save: "Save",
    cancel: "Do not save",
    withdraw: "Withdraw explanation",
    field: "Explanation",
    by: "Explained by (optional)",
    help: "Enter saves, Escape leaves, Shift+Enter starts a new line.",
    answered: (text, by, on) => {
      const who = [by, on].filter((each) => each !== null).join(", ");
      return `Explained: ${text}${who === "" ? "" : ` (${who})`}`;
    },
    outdated: (text) => `The figures have changed; this explanation no longer counts: ${text}`,
    confirmAgain: "Still true",
    count: (answered, queries) => `${queries} to explain, ${answered} explained`,
    hideAnswered: "Hide explained ones",
    withdrawn: "Explanation withdrawn.",
    undo: "Restore",
    exchange: "Export or import explanations",
    exchangeHelp:
      "Explanations are kept with the workbook. Copied as text and saved as a file they serve the command line or another workbook.",
    copy: "Copy all explanations",
    copied: "Copied.",
    notCopied: "Copying is not possible here. Select the text below and copy it yourself.",
    paste: "Explanations as text (JSON)",
    take: "Import",
    taken: (count) => `Imported ${count} ${count === 1 ? "explanation" : "explanations"}.`,
    unreadable: (why) =>
      `The explanations kept in this workbook cannot be read. They were neither used nor changed: ${why}`,
    replace: "Discard them and start over",
  },
};
