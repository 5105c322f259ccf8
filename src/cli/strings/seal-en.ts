import type { SealHelp, SealStrings } from "./seal-strings";

export const sealHelpEn: SealHelp = {
  seal: "build the checks of a standard into a copy of a workbook, so that they work without this program",
  file: "workbook to seal (.xlsx or .xlsm); a seal that is in it already is replaced",
  sheet: "the school sheet to seal; not needed where there is one",
  out: "where to write the copy; FILE.sealed.xlsx beside the file unless given",
  force: "overwrite a file that is there already; never the file that is read",
  lang: "language of the answer and of the sheets that are added: zh-CN (default) or en",
  unseal: "write a copy of a sealed workbook without the seal, as it was before",
  sealedFile: "sealed workbook",
  unsealedOut: "where to write the copy; FILE.unsealed.xlsx beside the file unless given",
  verify:
    "say what was tampered with since a workbook was sealed, which figures have changed, and what they amount to now",
};

/** What the commands about seals say in English. */
export const sealEn: SealStrings = {
  sealed: (path, { sheet, names, pack }, replaced) =>
    [
      `“${path}” was written: sheet “${sheet}” sealed under ${pack.citation.documentNumber}, with the sheets ` +
        `${Object.values(names)
          .map((name) => `“${name}”`)
          .join(", ")}.`,
      ...(replaced === null ? [] : [`The seal of ${replaced.sealedAt} was replaced.`]),
    ].join(" "),
  unsealed: (path) => `“${path}” was written, without the seal.`,
  heading: (file, sheet, sealedAt, version, documentNumber) =>
    `${file} · sheet “${sheet}” · sealed ${sealedAt} by version ${version} under ${documentNumber}`,
  tampering: (count) => `The seal does not hold (${count === 1 ? "1 difference" : `${count} differences`}):`,
  changes: (count) => `Figures have changed since (${count === 1 ? "1 cell" : `${count} cells`}):`,
  asSealed: "Everything is as it was sealed.",
  verdictNow: "Checked anew under the sealed standard: ",
};
