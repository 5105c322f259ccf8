import { type FileMessages } from "./file-messages";

export const en: FileMessages = {
  "file-empty": ({ file }) =>
    `The file${quote(file)} is empty (0 bytes). Export or download it again, then open it.`,
  "file-too-large": ({ file, limit }) =>
    `The file${quote(file)} is larger than ${limit} MB and was not opened. Remove pictures and sheets that are not needed, or split it, then open it.`,
  "file-has-too-many-cells": ({ file, limit }) =>
    `The file${quote(file)} has more than ${limit} cells and was not opened. Remove rows, columns and sheets that are not needed, or split it, then open it.`,
  "file-expands-too-much": ({ file }) =>
    `The file${quote(file)} unpacks to an abnormal size, may be harmful and was not opened. If it is a real workbook, copy the sheets you need to a new workbook in Excel and save that.`,
  "file-encrypted": ({ file }) =>
    `The file${quote(file)} is encrypted. Remove its password in Excel (File, Info, Protect Workbook, Encrypt with Password; clear it and save), then open it.`,
  "file-not-a-workbook": ({ file }) =>
    `The file${quote(file)} is not a table in a known format. Use an .xlsx, .xlsm, .xlsb, .xls, .ods or .csv file.`,
  "file-damaged": ({ file }) =>
    `The file${quote(file)} is damaged or incomplete and cannot be read. Get it again, or open it in Excel with Open and Repair and save it as .xlsx.`,
  "file-has-doctype": ({ file }) =>
    `The file${quote(file)} contains a document type declaration (DOCTYPE), which no ordinary workbook does, and was not opened for safety. Open it in Excel and save it as a new .xlsx file.`,
  "file-names-clash": ({ file, part }) =>
    `The file${quote(file)} contains two parts named${quote(part)}, so it is unclear which one counts, and was not opened. Open it in Excel and save it as a new .xlsx file.`,
  "file-too-slow": ({ file }) =>
    `The file${quote(file)} took too long to read and was stopped. Remove sheets, formats and formulas that are not needed, or split it, then open it.`,
  "file-type-not-writable": ({ file }) =>
    `Changes cannot be saved into the format of the file${quote(file)}. Save it as an .xlsx file instead.`,
  "sheet-missing": ({ file, sheet }) =>
    `The file${quote(file)} has no sheet named${quote(sheet)}; nothing was saved. Open the file again, look at its sheet names, then save.`,
  "sheet-not-writable": ({ file, sheet }) =>
    `The sheet${quote(sheet)} of the file${quote(file)} cannot be changed as asked; nothing was saved. A sheet name needs 1 to 31 characters without : \\ / ? * [ ] and may not repeat, at least one sheet must remain, and cells must lie within 1048576 rows and 16384 columns and hold at most 32767 characters. Correct this, then save.`,
  "name-taken": ({ file, name }) =>
    `The name${quote(name)} is already used in the file${quote(file)}; nothing was saved. Rename that sheet or defined name, or remove it, then try again.`,
};

function quote(name: string): string {
  return name === "" ? "" : ` “${name}”`;
}
