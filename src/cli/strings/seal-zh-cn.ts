import type { SealHelp, SealStrings } from "./seal-strings";

export const sealHelpZhCn: SealHelp = {
  seal: "把标准的检查封装到工作簿的副本中：没有本程序也能核验",
  file: "要封装的工作簿（.xlsx 或 .xlsm）；已有的封装会被替换",
  sheet: "要封装的学校数据表；只有一个时可以不写",
  out: "副本写到哪里；默认写在原文件旁边，名为 文件名.sealed.xlsx",
  force: "文件已存在时覆盖；读取的文件本身绝不覆盖",
  lang: "答复和所加工作表的语言：zh-CN（默认）或 en",
  unseal: "写出去掉封装的副本，恢复封装前的样子",
  sealedFile: "已封装的工作簿",
  unsealedOut: "副本写到哪里；默认写在原文件旁边，名为 文件名.unsealed.xlsx",
  verify: "核对已封装的工作簿：封装有没有被改动，哪些数据变了，现在的结论是什么",
};

/** What the commands about seals say in Chinese. */
export const sealZhCn: SealStrings = {
  sealed: (path, { sheet, names, pack }, replaced) =>
    [
      `已写出“${path}”：工作表“${sheet}”按 ${pack.citation.documentNumber} 封装，所加工作表为` +
        `${Object.values(names)
          .map((name) => `“${name}”`)
          .join("、")}。`,
      ...(replaced === null ? [] : [`${replaced.sealedAt} 的封装已被替换。`]),
    ].join(""),
  unsealed: (path) => `已写出去掉封装的副本“${path}”。`,
  heading: (file, sheet, sealedAt, version, documentNumber) =>
    `${file} · 工作表“${sheet}” · ${sealedAt} 由 ${version} 版按 ${documentNumber} 封装`,
  tampering: (count) => `封装已不可信（${count} 处）：`,
  changes: (count) => `封装后有数据变动（${count} 格）：`,
  asSealed: "与封装时一致。",
  verdictNow: "按封装的标准重新检查：",
};
