import type { RollupHelp, RollupStrings } from "./rollup-strings";

export const rollupHelpZhCn: RollupHelp = {
  rollup: "把各校的工作簿汇总为一个县，并列出需要核实的问题",
  files: "学校填报表、一校或多校的数据表，封装过的或没有封装的",
  out: "要写出的工作簿：每校一行，注明来源文件",
  expect: "应上报学校名单（.csv、.xlsx）：学校名称、标识码，或两者都有",
  standard: "标准的编号；默认按第一个已封装文件的标准",
  stage: "学段：primary（小学）或 junior（初中）；默认按第一个已封装文件或工作表判断",
  seal: "汇总后的工作簿也封装",
};

/** What `balance rollup` says in Chinese. */
export const rollupZhCn: RollupStrings = {
  written: (path, schools, files) => `已写出“${path}”：${files} 个文件，共 ${schools} 行。`,
  findings: (count) => `需要核实（${count} 项）：`,
  nothingFound: "没有需要核实的问题。",
  inFile: (file) => `${file}：`,
};
