import { DomainError } from "../../core";
import { FileError, PathError } from "../../workbook/file";
import { WorkbookError } from "../../workbook/workbook-error";
import type { FileProblem } from "../check/checked-file";

/** Why nothing could be made of a workbook. */
export type WorkbookProblem =
  | FileProblem
  /** Several school sheets, and one was wanted. */
  | { readonly kind: "several-sheets"; readonly sheets: readonly string[] }
  /** Nothing can be added to a file of this type. */
  | { readonly kind: "not-writable" }
  /** A sheet that values cannot be read from has the name of one of ours. */
  | { readonly kind: "sheet-name-taken"; readonly sheet: string }
  | { readonly kind: "not-sealed" }
  /** What should say where the seal comes from says nothing that can be used. */
  | { readonly kind: "seal-damaged" }
  /** What was asked cannot be made of these figures. */
  | { readonly kind: "refused"; readonly error: DomainError }
  /** The answer would take the place of what it was made from. */
  | { readonly kind: "output-is-input" };

/** Does something with a workbook; what it refuses in a foreseen way is the answer. */
export async function orProblem<T>(work: () => Promise<T>): Promise<T | WorkbookProblem> {
  try {
    return await work();
  } catch (error) {
    const problem = foreseen(error);
    if (problem === null) {
      throw error;
    }
    return problem;
  }
}

/** Whether an answer is a problem. */
export function isProblem<T extends object>(answer: T | WorkbookProblem): answer is WorkbookProblem {
  return "kind" in answer;
}

function foreseen(error: unknown): WorkbookProblem | null {
  if (error instanceof FileError || error instanceof PathError) {
    return { kind: "unreadable", error };
  }
  if (error instanceof DomainError) {
    return { kind: "refused", error };
  }
  if (!(error instanceof WorkbookError)) {
    return null;
  }
  if (error.code === "sheet-name-taken") {
    return { kind: "sheet-name-taken", sheet: String(error.params["sheet"]) };
  }
  return error.code === "not-supported" ? { kind: "not-writable" } : null;
}
