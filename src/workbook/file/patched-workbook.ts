import type { WorkbookPatch } from "../../core";
import { createWorkbook } from "../../xlsx";

/** Writes a new .xlsx workbook that holds what a patch describes, and nothing else; at least one sheet. */
export function patchedWorkbook(patch: WorkbookPatch): Uint8Array {
  return createWorkbook(patch);
}
