import {
  checkSheet,
  guessStage,
  recognisedLikeness,
  schoolSheetLikeness,
  type CheckOptions,
  type Grid,
  type SheetReport,
  type Stage,
} from "../../core";
import { FileError, PathError } from "../../workbook/file";
import { SheetMissingError, type WorkbookPort } from "../../workbook/port";
import type { CliHost } from "../cli-host";
import type { CheckedFile, FileProblem } from "./checked-file";

/** What to check in each file. */
export interface FileOptions extends CheckOptions {
  /** The one sheet to check; `null` takes every visible sheet that looks like a school sheet. */
  readonly sheet: string | null;
}

/**
 * Checks the school sheets of one file.
 *
 * @remarks A stage picks the sheets that are about it or do not tell; only a sheet picked by name is checked as
 * another stage than it says.
 */
export async function checkFile(file: string, options: FileOptions, host: CliHost): Promise<CheckedFile> {
  try {
    const workbook = await host.open(file);
    const picked = await pickSheets(workbook, options);
    return "kind" in picked
      ? { file, problem: picked, sheets: [] }
      : { file, problem: null, sheets: picked.map((grid) => checked(grid, options)) };
  } catch (error) {
    if (error instanceof FileError || error instanceof PathError) {
      return { file, problem: { kind: "unreadable", error }, sheets: [] };
    }
    throw error;
  }
}

function checked(grid: Grid, { packId, stage }: FileOptions): SheetReport {
  return checkSheet(grid, { packId, stage });
}

async function pickSheets(
  workbook: WorkbookPort,
  { sheet, stage }: FileOptions,
): Promise<readonly Grid[] | FileProblem> {
  const listed = await workbook.listSheets();
  if (sheet !== null) {
    return namedSheet(
      workbook,
      sheet,
      listed.map(({ name }) => name),
    );
  }
  const visible = listed.filter((each) => each.visible).map(({ name }) => name);
  const schoolSheets: Grid[] = [];
  for (const name of visible) {
    const grid = await workbook.readSheet(name);
    if (schoolSheetLikeness(grid) >= recognisedLikeness) {
      schoolSheets.push(grid);
    }
  }
  return schoolSheets.length === 0
    ? { kind: "no-school-sheet", sheets: visible }
    : ofStage(schoolSheets, stage);
}

async function namedSheet(
  workbook: WorkbookPort,
  sheet: string,
  sheets: readonly string[],
): Promise<readonly Grid[] | FileProblem> {
  try {
    return [await workbook.readSheet(sheet)];
  } catch (error) {
    if (error instanceof SheetMissingError) {
      return { kind: "sheet-missing", sheet, sheets };
    }
    throw error;
  }
}

function ofStage(grids: readonly Grid[], stage: Stage | null): readonly Grid[] | FileProblem {
  const fitting = grids.filter((grid) => stage === null || [stage, null].includes(guessStage(grid)));
  return stage !== null && fitting.length === 0
    ? { kind: "stage-missing", stage, sheets: grids.map(({ origin }) => origin.sheet) }
    : fitting;
}
