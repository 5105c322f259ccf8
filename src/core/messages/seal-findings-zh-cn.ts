import type { Cell } from "../grid";
import { formatCell } from "./format-cell";
import type { SealFindingSentences } from "./seal-finding-sentences";
import { cellText } from "./cell-text";

const blank = "（空）";
const shown = (cell: Cell) => cellText(cell, blank);

/** What became of a sealed workbook, in Chinese. */
export const sealFindingsZhCn: SealFindingSentences = {
  "input-changed": ({ at, before, after }) =>
    `${formatCell(at)}：封装时为 ${shown(before)}，现在为 ${shown(after)}。`,
  "structure-changed": ({ sheet }) => `“${sheet}”的表头或学校行有变动，不能逐格核对公式：请重新封装。`,
  "source-missing": ({ sheet }) => `找不到封装时的填报表“${sheet}”：可能已改名或删除。`,
  "sheet-missing": ({ sheet }) => `核验表“${sheet}”已被删除或改名：请重新封装。`,
  "limit-altered": ({ at, before, after }) =>
    `标准值被改动：${at.sheet}!${formatCell(at)} 应为 ${shown(before)}，现为 ${shown(after)}。`,
  "formula-altered": ({ at, found }) => `公式被改动：${at.sheet}!${formatCell(at)}，现为 ${shown(found)}。`,
  "text-altered": ({ at, before, after }) =>
    `核验表内容被改动：${at.sheet}!${formatCell(at)} 应为 ${shown(before)}，现为 ${shown(after)}。`,
  "record-broken": () => "封装记录前后不符：记录中的数据、标准或摘要被改动过。",
  "standard-altered": ({ id }) => `封装记录中的标准“${id}”与已发布的该标准不一致。`,
};
