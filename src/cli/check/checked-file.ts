import type { Answer, SheetReport, Stage, ThresholdPack } from "../../core";
import type { FileError, PathError } from "../../workbook/file";

/** Why a file, or the sheets of it that were asked for, could not be checked. */
export type FileProblem =
  | { readonly kind: "unreadable"; readonly error: FileError | PathError }
  | { readonly kind: "no-school-sheet"; readonly sheets: readonly string[] }
  | { readonly kind: "sheet-missing"; readonly sheet: string; readonly sheets: readonly string[] }
  | { readonly kind: "stage-missing"; readonly stage: Stage; readonly sheets: readonly string[] };

/** What checking one file gave. */
export interface CheckedFile {
  /** The path as it was given. */
  readonly file: string;
  /** `null` exactly when at least one sheet was checked. */
  readonly problem: FileProblem | null;
  readonly sheets: readonly SheetReport[];
}

/** What one `balance check` gave. */
export interface CheckRun {
  readonly pack: ThresholdPack;
  /** What was said about queries before. */
  readonly answers: readonly Answer[];
  readonly files: readonly CheckedFile[];
}
