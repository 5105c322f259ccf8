/** Spreadsheet files: read any, patch .xlsx in place, write new ones. Knows cells, not schools. */
export * from "./workbook-addition";
export * from "./workbook-content";
export { createWorkbook } from "./create-workbook";
export { defaultLimits } from "./default-limits";
export { describeFileError } from "./describe-file-error";
export { emptySheet } from "./empty-sheet";
export { extendWorkbook } from "./extend-workbook";
export { freezeFormulas, type FormulaPlace, type FrozenWorkbook } from "./share/freeze-formulas";
export { patchWorkbook } from "./patch-workbook";
export { readPart } from "./read-part";
export { readParts } from "./read-parts";
export { readValues } from "./read-values";
export { readWorkbook } from "./read-workbook";
export { reduceWorkbook } from "./reduce-workbook";
export { removeTraces, type RemovedTrace, type UntracedWorkbook } from "./share/remove-traces";
export { stripWorkbook, type WorkbookRemoval } from "./strip-workbook";
export { writeWorkbook } from "./write-workbook";
