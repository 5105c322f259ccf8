import { exitCodes, type ExitCode } from "../exit-codes";
import type { WorkbookProblem } from "./workbook-problem";

/** Returns the exit code of a command that ended with a problem. */
export function problemExitCode({ kind }: WorkbookProblem): ExitCode {
  if (kind === "seal-damaged") {
    return exitCodes.tampered;
  }
  const unreadable = ["unreadable", "not-writable", "not-sealed"].includes(kind);
  return unreadable ? exitCodes.unreadable : exitCodes.attention;
}
