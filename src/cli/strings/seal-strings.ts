import type { SealRecord } from "../../core";

/** What `balance seal`, `unseal` and `verify` say. */
export interface SealStrings {
  /** A sealed copy was written; `replaced` is the seal that was in the file before. */
  readonly sealed: (path: string, record: SealRecord, replaced: SealRecord | null) => string;
  readonly unsealed: (path: string) => string;
  readonly heading: (
    file: string,
    sheet: string,
    sealedAt: string,
    version: string,
    documentNumber: string,
  ) => string;
  readonly tampering: (count: number) => string;
  readonly changes: (count: number) => string;
  readonly asSealed: string;
  /** Stands before the verdict on the figures as they are. */
  readonly verdictNow: string;
}

export type SealHelp = Readonly<
  Record<
    "seal" | "file" | "sheet" | "out" | "force" | "lang" | "unseal" | "sealedFile" | "unsealedOut" | "verify",
    string
  >
>;
