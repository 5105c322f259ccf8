import { describePackProblem, findPack, packs, type Messages, type ThresholdPack } from "../../core";
import type { CliHost } from "../cli-host";
import { exitCodes, type ExitCode } from "../exit-codes";
import type { CliStrings } from "../strings";
import { UsageError } from "../usage-error";
import { readStandardFile, type StandardFile } from "./standard-file";

/**
 * Finds the standard that `--standard` names: one that ships, by its id, else one in a file.
 *
 * @returns The exit code when the file holds no standard; why has then been said.
 */
export async function chosenStandard(
  given: string,
  host: CliHost,
  messages: Messages,
  strings: CliStrings,
): Promise<ThresholdPack | ExitCode> {
  const shipped = findPack(given);
  if (shipped !== undefined) {
    return shipped;
  }
  if (!/[./\\]/.test(given)) {
    const choices = packs.map(({ id }) => id);
    throw new UsageError({ kind: "choice-unknown", option: "--standard", given, choices });
  }
  const read = await readStandardFile(given, host);
  if (read.pack !== null) {
    return read.pack;
  }
  host.writeError(`${standardProblems(read, messages, strings).join("\n")}\n`);
  return exitCodeOf(read);
}

/** Says what keeps a file from being a standard, a sentence each. */
export function standardProblems(
  { file, problems, unreadable }: StandardFile,
  messages: Messages,
  strings: CliStrings,
): readonly string[] {
  return unreadable === null
    ? problems.map((problem) => describePackProblem(messages, problem))
    : [strings.fileProblem(file, { kind: "unreadable", error: unreadable })];
}

export function exitCodeOf({ pack, unreadable }: StandardFile): ExitCode {
  if (unreadable !== null) {
    return exitCodes.unreadable;
  }
  return pack === null ? exitCodes.attention : exitCodes.fine;
}
