/** What the exit code of `balance` says. A greater code outweighs a lesser one. */
export const exitCodes = {
  /** Everything asked was met, or computed. */
  fine: 0,
  /** Something is unmet or could not be judged, or an issue of severity `error` is open. */
  attention: 1,
  /** The command was not understood; nothing was read. */
  usage: 2,
  /** A file could not be read; the others were still done. */
  unreadable: 3,
  /** A sealed workbook was tampered with, or can no longer be compared with what was sealed. */
  tampered: 4,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
