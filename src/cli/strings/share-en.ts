import type { ShareHelp, ShareStrings } from "./share-strings";

export const shareHelpEn: ShareHelp = {
  share:
    "write a copy to be given away: formulas of this add-in become the values they gave, and stand in notes beside them",
  file: "workbook to copy (.xlsx or .xlsm)",
  out: "where to write the copy",
  removeTraces:
    "empty author, last editor, company, manager, properties and comment authors that name persons",
  keep: "write the copy even where a formula has no value yet; such formulas stay as they are",
};

/** What `balance share` says in English. */
export const shareEn: ShareStrings = {
  written: (path) => `“${path}” was written.`,
  frozen: (count) =>
    count === 0 ? "No formula of an add-in was found." : `Formulas that became values: ${count}.`,
  kept: (count) => `Formulas without a value, left as they are: ${count}.`,
  refused: (file, count) =>
    `${file}: no copy was written, for the file holds no value of ${count === 1 ? "1 formula" : `${count} formulas`}. Open it in Excel, let it calculate and save it; or add --keep to leave these formulas as they are:`,
  removed: (count) => `Traces of persons that were removed: ${count}.`,
  traces: {
    author: () => "author",
    "last-modified-by": () => "last modified by",
    company: () => "company",
    manager: () => "manager",
    property: (name) => `property “${name}”`,
    "comment-author": () => "author of notes",
    commenter: () => "author of comments",
    path: () => "folder",
  },
};
