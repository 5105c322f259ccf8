import type { Cell } from "../grid";
import { formatCell } from "./format-cell";
import type { SealFindingSentences } from "./seal-finding-sentences";
import { cellText } from "./cell-text";

const shown = (cell: Cell) => cellText(cell, "(blank)");

/** What became of a sealed workbook, in English. */
export const sealFindingsEn: SealFindingSentences = {
  "input-changed": ({ at, before, after }) =>
    `${formatCell(at)}: ${shown(before)} when sealed, ${shown(after)} now.`,
  "structure-changed": ({ sheet }) =>
    `The header or the rows of "${sheet}" have changed, so the formulas cannot be compared cell by cell. Seal again.`,
  "source-missing": ({ sheet }) => `The sealed sheet "${sheet}" is not there: it was renamed or deleted.`,
  "sheet-missing": ({ sheet }) => `The sheet "${sheet}" was deleted or renamed. Seal again.`,
  "limit-altered": ({ at, before, after }) =>
    `A limit was altered: ${at.sheet}!${formatCell(at)} should be ${shown(before)} and is ${shown(after)}.`,
  "formula-altered": ({ at, found }) =>
    `A formula was altered: ${at.sheet}!${formatCell(at)} now holds ${shown(found)}.`,
  "text-altered": ({ at, before, after }) =>
    `A cell of the check sheets was altered: ${at.sheet}!${formatCell(at)} should be ${shown(before)} and is ${shown(after)}.`,
  "record-broken": () =>
    "The record of the seal does not agree with itself: its figures, standard or digest were altered.",
  "standard-altered": ({ id }) =>
    `The standard "${id}" in the record of the seal differs from the published one of this name.`,
};
