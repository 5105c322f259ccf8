import { describeRefusal, messagesIn } from "../../core";
import type { FileProblem } from "../check/checked-file";
import type { WorkbookProblem } from "../files/workbook-problem";

/** Says in English why nothing was made of a workbook. */
export function workbookProblemEn(
  fileProblem: (file: string, problem: FileProblem) => string,
): (file: string, problem: WorkbookProblem) => string {
  return (file, problem) => {
    switch (problem.kind) {
      case "several-sheets":
        return `${file}: there are several school sheets (${list(problem.sheets)}); name one of them with --sheet.`;
      case "not-writable":
        return `${file}: only workbooks of the types .xlsx and .xlsm can be added to. Save it as .xlsx first.`;
      case "sheet-name-taken":
        return `${file}: a sheet named “${problem.sheet}” is there already. Rename it first.`;
      case "not-sealed":
        return `${file}: this workbook is not sealed, or the record of its seal was removed. Seal it with balance seal.`;
      case "seal-damaged":
        return `${file}: the record of the seal is damaged or was altered, and nothing can be compared with it.`;
      case "refused":
        return `${file}: ${describeRefusal(messagesIn.en, problem.error)}`;
      case "output-is-input":
        return `${file}: the copy would take the place of the file it is made from. Give another name with --out.`;
      default:
        return fileProblem(file, problem);
    }
  };
}

function list(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}
