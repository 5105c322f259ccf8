import {
  isPackSheet,
  packTermsZhCn,
  readPack,
  readPackSheet,
  type PackProblem,
  type PackReading,
  type ThresholdPack,
} from "../../core";
import { FileError, PathError } from "../../workbook/file";
import type { CliHost } from "../cli-host";

/** What reading a file with a standard gave; exactly one of the three is there. */
export interface StandardFile {
  /** The path as it was given. */
  readonly file: string;
  readonly pack: ThresholdPack | null;
  readonly problems: readonly PackProblem[];
  readonly unreadable: FileError | PathError | null;
}

/** Reads a standard that somebody wrote as JSON, or in the worksheet of a workbook. */
export async function readStandardFile(file: string, host: CliHost): Promise<StandardFile> {
  const read: StandardFile = { file, pack: null, problems: [], unreadable: null };
  try {
    const reading = isJson(file) ? inJson(await host.readText(file)) : await inWorkbook(file, host);
    return "pack" in reading ? { ...read, pack: reading.pack } : { ...read, problems: reading.problems };
  } catch (error) {
    if (error instanceof FileError || error instanceof PathError) {
      return { ...read, unreadable: error };
    }
    throw error;
  }
}

export function isJson(file: string): boolean {
  return /\.json$/i.test(file);
}

function inJson(text: string): PackReading {
  try {
    return readPack(JSON.parse(text.replace(/^\ufeff/, "")));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { problems: [{ code: "json-malformed", path: "", params: { detail } }] };
  }
}

/** Takes the first sheet that is the worksheet of a standard; a workbook may hold others beside it. */
async function inWorkbook(file: string, host: CliHost): Promise<PackReading> {
  const workbook = await host.open(file);
  const sheets = await workbook.listSheets();
  for (const { name } of sheets) {
    const grid = await workbook.readSheet(name);
    if (isPackSheet(grid)) {
      return readPackSheet(grid, packTermsZhCn);
    }
  }
  const nothing = { origin: { sheet: sheets[0]?.name ?? "", row: 0, column: 0 }, rows: [] };
  return readPackSheet(nothing, packTermsZhCn);
}
