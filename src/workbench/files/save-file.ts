import { patchWorkbook, writeWorkbook } from "../../xlsx";
import { layoutDiffers, workbookChanges, type TrackedWorkbook } from "./workbook-changes";

/** Where the workbook on the screen came from. */
export interface OpenedFile {
  readonly fileName: string;
  /** The file itself; `null` for a workbook made here. */
  readonly bytes: Uint8Array | null;
  readonly workbook: TrackedWorkbook;
}

/** A file to hand to the person, and what they should know about it. */
export interface SavedFile {
  readonly file: OpenedFile;
  readonly bytes: Uint8Array;
  /** `layout-kept`: changed sizes and merges are not in it; `written-anew`: it is a new file with cells and looks only. */
  readonly notice: "layout-kept" | "written-anew" | null;
}

/**
 * Makes the file that holds the workbook on the screen.
 *
 * @remarks A package we can patch keeps every part nobody touched. Anything else becomes a new .xlsx.
 *
 * @throws {@link FileError} when the package cannot be written
 */
export function saveFile(opened: OpenedFile, now: TrackedWorkbook): SavedFile {
  const { bytes, fileName } = opened;
  if (bytes !== null && isPatchable(fileName)) {
    const { edits, sheets } = workbookChanges(opened.workbook, now);
    const patched = patchWorkbook(bytes, edits, sheets, fileName);
    const notice = layoutDiffers(opened.workbook, now) ? "layout-kept" : null;
    return { file: { fileName, bytes: patched, workbook: now }, bytes: patched, notice };
  }
  const written = writeWorkbook(now.content);
  const file = { fileName: workbookName(fileName), bytes: written, workbook: now };
  return {
    file,
    bytes: written,
    notice: bytes !== null && !/\.(csv|tsv|txt)$/i.test(fileName) ? "written-anew" : null,
  };
}

/** Whether saving changes the file itself rather than writing a new one. */
function isPatchable(fileName: string): boolean {
  return /\.xls[xm]$/i.test(fileName);
}

function workbookName(fileName: string): string {
  return /\.xlsx$/i.test(fileName) ? fileName : `${fileName.replace(/\.[^.]{1,5}$/, "")}.xlsx`;
}
