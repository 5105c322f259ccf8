/** Spreadsheet files as workbooks, for Node. */
export { describeFileError, FileError } from "../../xlsx";
export { fileWorkbook, type EditableFile, type ReadSheets } from "./file-workbook";
export { newWorkbook, type CellChoices, type NewSheet } from "./new-workbook";
export { openFile, PathError, type PathErrorCode } from "./open-file";
export { patchedWorkbook } from "./patched-workbook";
export { readInWorker } from "./read-in-worker";
export { readTextFile } from "./read-text-file";
export { isSameFile } from "./same-file";
export { saveFile } from "./save-file";
export {
  shareCopy,
  type FormulaAt,
  type RemovedTrace,
  type ShareCopy,
  type ShareOptions,
} from "./share-copy";
