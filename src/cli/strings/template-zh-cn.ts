import type { TemplateHelp, TemplateStrings } from "./template-strings";

export const templateHelpZhCn: TemplateHelp = {
  template: "生成空白填报表，列出标准要求的全部数据项",
  file: "要写出的工作簿",
  form: "school（一校一表）或 county（全县一表，每校一行）",
  stage: "学段：primary（小学）或 junior（初中）",
  lang: "填报表和答复的语言：zh-CN（默认）或 en",
};

/** What `balance template` says in Chinese. */
export const templateZhCn: TemplateStrings = {
  written: (path, form, stage) =>
    form === "school"
      ? `已写出${stage}学校填报表“${path}”。各校填好后可用 balance rollup 汇总。`
      : `已写出全县${stage}统计表“${path}”。填好后可用 balance check 检查。`,
};
