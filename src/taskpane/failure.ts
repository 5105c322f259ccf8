import { SheetMissingError } from "../workbook/port";
import { WorkbookError, type WorkbookErrorCode } from "../workbook/workbook-error";

/** Why something asked of the workbook or the check did not come off; the sentence is in the strings. */
export interface Failure {
  readonly code: WorkbookErrorCode | "sheet-missing" | "check-failed";
  readonly params: Readonly<Record<string, string | number>>;
}

/** Returns what a thrown error means to the reader. */
export function failureOf(error: unknown): Failure {
  if (error instanceof SheetMissingError) {
    return { code: "sheet-missing", params: { sheet: error.sheet } };
  }
  if (error instanceof WorkbookError) {
    return { code: error.code, params: error.params };
  }
  // the reader gets a sentence; whoever debugs gets the error itself
  console.error(error);
  return { code: "check-failed", params: {} };
}
