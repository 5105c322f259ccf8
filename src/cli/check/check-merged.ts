import { basename } from "node:path";
import { checkCounty, guessStage, type CountySheet, type Stage } from "../../core";
import { FileError, PathError } from "../../workbook/file";
import type { CliHost } from "../cli-host";
import { pickSheets, type FileOptions } from "./check-file";
import type { CheckedFile, FileProblem } from "./checked-file";

/**
 * Checks the school sheets of several files as one county, one report for each stage they hold.
 *
 * @remarks A county with a file left out is another county: when one cannot be read, nothing is judged.
 */
export async function checkMerged(
  paths: readonly string[],
  options: FileOptions,
  host: CliHost,
): Promise<readonly CheckedFile[]> {
  const sheets: CountySheet[] = [];
  const problems: CheckedFile[] = [];
  for (const file of paths) {
    const picked = await sheetsOf(file, options, host);
    if ("kind" in picked) {
      problems.push({ file, problem: picked, sheets: [] });
    } else {
      sheets.push(...picked);
    }
  }
  return problems.length > 0 ? problems : [merged(paths, sheets, options)];
}

async function sheetsOf(
  file: string,
  options: FileOptions,
  host: CliHost,
): Promise<readonly CountySheet[] | FileProblem> {
  try {
    const picked = await pickSheets(await host.open(file), options);
    return "kind" in picked ? picked : picked.map((grid) => ({ source: basename(file), grid }));
  } catch (error) {
    if (error instanceof FileError || error instanceof PathError) {
      return { kind: "unreadable", error };
    }
    throw error;
  }
}

function merged(paths: readonly string[], sheets: readonly CountySheet[], options: FileOptions): CheckedFile {
  const { pack, switches } = options;
  const stages: readonly Stage[] = ["primary", "junior"];
  const stageOf = ({ grid }: CountySheet): Stage => options.stage ?? guessStage(grid) ?? "primary";
  const reports = stages.flatMap((stage) => {
    const ofStage = sheets.filter((sheet) => stageOf(sheet) === stage);
    return ofStage.length === 0 ? [] : [checkCounty(ofStage, stage, { pack, switches })];
  });
  return { file: paths.join(" + "), problem: null, sheets: reports };
}
