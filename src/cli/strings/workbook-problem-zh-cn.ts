import { describeRefusal, messagesIn } from "../../core";
import type { FileProblem } from "../check/checked-file";
import type { WorkbookProblem } from "../files/workbook-problem";

/** Says in Chinese why nothing was made of a workbook. */
export function workbookProblemZhCn(
  fileProblem: (file: string, problem: FileProblem) => string,
): (file: string, problem: WorkbookProblem) => string {
  return (file, problem) => {
    switch (problem.kind) {
      case "several-sheets":
        return `${file}：有几个学校数据表（${list(problem.sheets)}），请用 --sheet 指定其中一个。`;
      case "not-writable":
        return `${file}：只能在 .xlsx 和 .xlsm 工作簿中添加内容，请先另存为 .xlsx。`;
      case "sheet-name-taken":
        return `${file}：已有名为“${problem.sheet}”的工作表，请先改名。`;
      case "not-sealed":
        return `${file}：这个工作簿没有封装，或封装记录已被删除。可用 balance seal 封装。`;
      case "seal-damaged":
        return `${file}：封装记录已损坏或被改动，无法核对。`;
      case "refused":
        return `${file}：${describeRefusal(messagesIn["zh-CN"], problem.error)}`;
      case "output-is-input":
        return `${file}：副本会覆盖原文件，请用 --out 另取文件名。`;
      default:
        return fileProblem(file, problem);
    }
  };
}

function list(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join("、");
}
