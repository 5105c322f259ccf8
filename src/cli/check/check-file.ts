import {
  checkSheet,
  guessStage,
  type Grid,
  type SheetReport,
  type Stage,
  type Switches,
  type ThresholdPack,
} from "../../core";
import { FileError, PathError } from "../../workbook/file";
import { SheetMissingError, type WorkbookPort } from "../../workbook/port";
import type { CliHost } from "../cli-host";
import type { CheckedFile, FileProblem } from "./checked-file";
import { lastYearSheet } from "./last-year";
import { schoolSheets } from "./school-sheets";

/** What to check in each file, and by what. */
export interface FileOptions {
  readonly pack: ThresholdPack;
  readonly stage: Stage | null;
  readonly switches: Switches;
  /** The one sheet to check; `null` takes every visible sheet that looks like a school sheet. */
  readonly sheet: string | null;
  /** The school sheets of last year's file; empty when none was given. */
  readonly lastYear: readonly Grid[];
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

function checked(grid: Grid, { pack, stage, switches, lastYear }: FileOptions): SheetReport {
  const before = lastYearSheet(grid.origin.sheet, stage ?? guessStage(grid) ?? "primary", lastYear);
  const options = { pack, stage, switches };
  return checkSheet(grid, before === null ? options : { ...options, lastYear: before });
}

/** Picks the sheets to check: the one that is named, else every visible school sheet of the stage. */
export async function pickSheets(
  workbook: WorkbookPort,
  { sheet, stage }: Pick<FileOptions, "sheet" | "stage">,
): Promise<readonly Grid[] | FileProblem> {
  if (sheet !== null) {
    const listed = await workbook.listSheets();
    return namedSheet(
      workbook,
      sheet,
      listed.map(({ name }) => name),
    );
  }
  const found = await schoolSheets(workbook);
  return "kind" in found ? found : ofStage(found, stage);
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
