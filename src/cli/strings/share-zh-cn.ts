import type { ShareHelp, ShareStrings } from "./share-strings";

export const shareHelpZhCn: ShareHelp = {
  share: "写出可供分发的副本：加载项的公式换成已算出的值，公式写入批注",
  file: "要复制的工作簿（.xlsx 或 .xlsm）",
  out: "副本写到哪里",
  removeTraces: "清空作者、最后修改者、单位、主管、含有人名的自定义属性和批注作者",
  keep: "有公式还没有算出值时也写出副本，这些公式保持原样",
};

/** What `balance share` says in Chinese. */
export const shareZhCn: ShareStrings = {
  written: (path) => `已写出“${path}”。`,
  frozen: (count) => (count === 0 ? "没有找到加载项的公式。" : `已换成值的公式：${count} 个。`),
  kept: (count) => `没有值、保持原样的公式：${count} 个。`,
  refused: (file, count) =>
    `${file}：没有写出副本，文件中有 ${count} 个公式没有算出的值。请在 Excel 中打开、计算并保存，或加 --keep 让这些公式保持原样：`,
  removed: (count) => `已清除的个人信息：${count} 处。`,
  traces: {
    author: () => "作者",
    "last-modified-by": () => "最后修改者",
    company: () => "单位",
    manager: () => "主管",
    property: (name) => `属性“${name}”`,
    "comment-author": () => "批注作者",
    commenter: () => "评论者",
    path: () => "保存位置",
  },
};
