import { exitCodes, type ExitCode } from "../exit-codes";
import type { CheckedFile, CheckRun } from "./checked-file";

/** Returns the exit code of a check: the greatest that any of its files calls for. */
export function checkExitCode({ files }: CheckRun): ExitCode {
  if (files.some(({ problem }) => problem?.kind === "unreadable")) {
    return exitCodes.unreadable;
  }
  return files.every(isFine) ? exitCodes.fine : exitCodes.attention;
}

function isFine({ problem, sheets }: CheckedFile): boolean {
  return (
    problem === null &&
    sheets.every(
      ({ assessment, issues }) =>
        assessment?.verdict.outcome === "met" && !issues.some(({ severity }) => severity === "error"),
    )
  );
}
