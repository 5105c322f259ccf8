/** What `balance rollup` says. */
export interface RollupStrings {
  readonly written: (path: string, schools: number, files: number) => string;
  readonly findings: (count: number) => string;
  readonly nothingFound: string;
  /** Stands before a sentence about a file. */
  readonly inFile: (file: string) => string;
}

export type RollupHelp = Readonly<
  Record<"rollup" | "files" | "out" | "expect" | "standard" | "stage" | "seal", string>
>;
