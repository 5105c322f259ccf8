import { type FileErrorCode } from "../workbook-content";

/** What a sentence may name. `file` is empty when the caller gave no name. */
export interface FileErrorDetails {
  readonly file: string;
  readonly part: string;
  readonly sheet: string;
  /** Of a sheet, or of cells. */
  readonly name: string;
  /** A limit in megabytes or cells, whichever the code is about. */
  readonly limit: number;
}

/** Every sentence about files, one language at a time. A missing code does not compile. */
export type FileMessages = { readonly [C in FileErrorCode]: (details: FileErrorDetails) => string };
