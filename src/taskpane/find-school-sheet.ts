import { guessStage, recognisedLikeness, schoolSheetLikeness, type Grid, type Stage } from "../core";
import { type SheetInfo, type WorkbookPort } from "../workbook/port";
import { WorkbookError } from "../workbook/workbook-error";

/** A sheet that may be a list of schools, and the stage it seems to be about. */
export interface Candidate {
  readonly sheet: string;
  /** From 0 (nothing recognised) to 1. */
  readonly likeness: number;
  readonly stage: Stage | null;
}

/** From here on no other sheet needs to be looked at. */
const unmistakable = 0.8;

/** A county workbook has fewer; beyond this the reader picks the sheet. */
const mostSheets = 30;

/**
 * Finds the sheet a reader most likely wants checked: the active one if it looks like a school sheet, else
 * the likeliest, the first of equals. The sheets of a seal are none of the reader's.
 *
 * @returns `null` when there is no visible sheet.
 */
export async function findSchoolSheet(
  workbook: WorkbookPort,
  sheets: readonly SheetInfo[],
): Promise<Candidate | null> {
  const { addedSheets } = await import(/* webpackChunkName: "share" */ "./share/sealing");
  const ours = await addedSheets(workbook);
  let best: Candidate | null = null;
  const theirs = activeFirst(sheets).filter(({ name }) => !ours.has(name));
  for (const { name, active } of theirs.slice(0, mostSheets)) {
    const candidate = await lookAt(workbook, name);
    if (best === null || candidate.likeness > best.likeness) {
      best = candidate;
    }
    if (best.likeness >= (active ? recognisedLikeness : unmistakable)) {
      return best;
    }
  }
  return best;
}

/** Judges one sheet. One that is too large to read is unlikely, not an error. */
export async function lookAt(workbook: WorkbookPort, sheet: string): Promise<Candidate> {
  const grid = await workbook.readSheet(sheet).catch((error: unknown) => {
    if (error instanceof WorkbookError && error.code.endsWith("-too-large")) {
      return null;
    }
    throw error;
  });
  return grid === null ? { sheet, likeness: 0, stage: null } : judge(sheet, grid);
}

function judge(sheet: string, grid: Grid): Candidate {
  return { sheet, likeness: schoolSheetLikeness(grid), stage: guessStage(grid) };
}

function activeFirst(sheets: readonly SheetInfo[]): readonly SheetInfo[] {
  const visible = sheets.filter((sheet) => sheet.visible);
  return [...visible.filter(({ active }) => active), ...visible.filter(({ active }) => !active)];
}
