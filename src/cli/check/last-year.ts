import { guessStage, type Grid, type Stage } from "../../core";
import { FileError, PathError } from "../../workbook/file";
import type { CliHost } from "../cli-host";
import type { FileProblem } from "./checked-file";
import { schoolSheets } from "./school-sheets";

/** Reads the school sheets of last year's file. */
export async function readLastYear(path: string, host: CliHost): Promise<readonly Grid[] | FileProblem> {
  try {
    return await schoolSheets(await host.open(path));
  } catch (error) {
    if (error instanceof FileError || error instanceof PathError) {
      return { kind: "unreadable", error };
    }
    throw error;
  }
}

/**
 * Picks the sheet of last year that a sheet is compared with.
 *
 * @returns The one of the same name, else the first of the same stage; `null` when there is neither.
 */
export function lastYearSheet(sheet: string, stage: Stage, lastYear: readonly Grid[]): Grid | null {
  const named = lastYear.find(({ origin }) => origin.sheet === sheet);
  return named ?? lastYear.find((each) => guessStage(each) === stage) ?? null;
}
