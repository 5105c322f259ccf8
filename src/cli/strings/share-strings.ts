import type { RemovedTrace } from "../../workbook/file";

/** What `balance share` says. */
export interface ShareStrings {
  readonly written: (path: string) => string;
  readonly frozen: (count: number) => string;
  /** Formulas without a value that stay as they are. */
  readonly kept: (count: number) => string;
  readonly refused: (file: string, count: number) => string;
  readonly removed: (count: number) => string;
  /** What a trace was, by the name of its property where it has one. */
  readonly traces: Readonly<Record<RemovedTrace["kind"], (name: string) => string>>;
}

export type ShareHelp = Readonly<Record<"share" | "file" | "out" | "removeTraces" | "keep", string>>;
