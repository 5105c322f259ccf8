import { extendWorkbook, patchWorkbook, stripWorkbook, writeWorkbook, type CellEdit } from "../../xlsx";
import { workbookAddition } from "./workbook-addition";
import { layoutDiffers, workbookChanges, type TrackedWorkbook } from "./workbook-changes";
import { marksInFile } from "./workbook-marks";
import { workbookRemoval } from "./workbook-removal";

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
    const patched = patchedFile(bytes, fileName, opened.workbook, now);
    const notice = layoutDiffers(opened.workbook, now) ? "layout-kept" : null;
    return { file: nextFile(opened, fileName, patched, now), bytes: patched.bytes, notice };
  }
  const written = writeWorkbook(now.content);
  const addition = workbookAddition(opened.workbook, now, true);
  const result = {
    bytes: addition === null ? written : extendWorkbook(written, addition, fileName),
    isExtended: addition !== null,
  };
  return {
    file: nextFile(opened, workbookName(fileName), result, now),
    bytes: result.bytes,
    notice: bytes !== null && !/\.(csv|tsv|txt)$/i.test(fileName) ? "written-anew" : null,
  };
}

interface WrittenFile {
  readonly bytes: Uint8Array;
  /** Whether rules, names or parts were added to it. */
  readonly isExtended: boolean;
}

/** First what was taken off, then the cells and what is laid over them, and the cells of new sheets once those are there. */
function patchedFile(
  opened: Uint8Array,
  fileName: string,
  before: TrackedWorkbook,
  now: TrackedWorkbook,
): WrittenFile {
  const removal = workbookRemoval(before, now);
  const bytes = removal === null ? opened : stripWorkbook(opened, removal, fileName);
  const changes = workbookChanges(before, now);
  const edits = changes.edits;
  const sheets = removal === null ? changes.sheets : { ...changes.sheets, removed: [] };
  const addition = workbookAddition(before, now, false);
  if (addition === null) {
    return { bytes: patchWorkbook(bytes, edits, sheets, fileName), isExtended: false };
  }
  const isAdded = ({ sheet }: CellEdit) => sheets.added?.includes(sheet) === true;
  const { renamed = [], removed = [] } = sheets;
  const old = edits.filter((edit) => !isAdded(edit));
  const patched = patchWorkbook(bytes, old, { renamed, removed }, fileName);
  const extended = extendWorkbook(patched, addition, fileName);
  return { bytes: patchWorkbook(extended, edits.filter(isAdded), {}, fileName), isExtended: true };
}

/** What was laid over a file may be taken off again, so the next saving begins at the file without it. */
function nextFile(
  opened: OpenedFile,
  fileName: string,
  { bytes, isExtended }: WrittenFile,
  now: TrackedWorkbook,
): OpenedFile {
  const workbook = { ...now, ...(now.marks && { marks: marksInFile(opened.workbook.marks, now.marks) }) };
  return isExtended ? { ...opened, fileName } : { fileName, bytes, workbook };
}

/** Whether saving changes the file itself rather than writing a new one. */
function isPatchable(fileName: string): boolean {
  return /\.xls[xm]$/i.test(fileName);
}

function workbookName(fileName: string): string {
  return /\.xlsx$/i.test(fileName) ? fileName : `${fileName.replace(/\.[^.]{1,5}$/, "")}.xlsx`;
}
