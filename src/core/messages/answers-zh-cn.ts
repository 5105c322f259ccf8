import type { Messages } from "./messages";

/** Why kept answers cannot be read, in Chinese. */
export const answersZhCn: Messages["answers"] = {
  "not-json": () => "内容不是 JSON，请使用由本程序保存的说明文件。",
  "not-answers": ({ format }) => `不是说明文件：最外层应当是对象，其中 format 为“${format}”。`,
  "version-unknown": ({ version, known }) =>
    `说明文件的版本是 ${version}，本程序只能读取版本 ${known}，请更新程序后再读。`,
  "member-invalid": ({ path, expected }) =>
    `${path} 的内容不符合要求，应当是${{ text: "文本", "text-or-null": "文本或 null", date: "形如 2025-09-30 的日期", list: "列表", object: "对象", "issue-code": "待说明问题的代码" }[expected]}。`,
};
