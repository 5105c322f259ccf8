import { type WorkbookRemoval } from "../../xlsx";
import { staleNames } from "./stale-names";
import { type TrackedWorkbook } from "./workbook-changes";
import { type Marked, type WorkbookMarks } from "./workbook-marks";

/**
 * Finds what was taken off a workbook beside cells and looks, with the sheets that went.
 *
 * @param before - as the file has it, and so is what the result describes
 * @returns `null` when nothing but sheets went, which edits can say
 */
export function workbookRemoval(before: TrackedWorkbook, now: TrackedWorkbook): WorkbookRemoval | null {
  if (before.marks === undefined || now.marks === undefined) {
    return null;
  }
  const [old, marks] = [before.marks, now.marks];
  const sheets = before.content.sheets.map(({ name }, index) => ({ name, id: before.sheetIds[index]! }));
  const overlays = sheets
    .filter(({ id }) => now.sheetIds.includes(id))
    .map(({ name, id }) => overlay(name, old, marks, id))
    .filter(({ formats, validations }) => formats.length + validations.length > 0);
  const removal = {
    sheets: sheets.filter(({ id }) => !now.sheetIds.includes(id)).map(({ name }) => name),
    overlays,
    names: staleNames(before, now),
    parts: old.parts.filter(({ xml }) => !marks.parts.some((kept) => kept.xml === xml)),
  };
  return overlays.length + removal.names.length + removal.parts.length > 0 ? removal : null;
}

/** A rule keeps its id in the grid as long as it is there. */
function overlay(sheet: string, old: WorkbookMarks, marks: WorkbookMarks, id: string) {
  const [before, now] = [old.sheets.get(id), marks.sheets.get(id)];
  return {
    sheet,
    formats: gone(before?.formats ?? [], now?.formats ?? []).map(({ rule }) => rule),
    validations: gone(before?.entries ?? [], now?.entries ?? []).map(({ rule }) => ({ areas: rule })),
  };
}

function gone<T>(before: readonly Marked<T>[], now: readonly Marked<T>[]): readonly Marked<T>[] {
  const kept = new Set(now.map(({ id }) => id));
  return before.filter(({ id }) => !kept.has(id));
}
