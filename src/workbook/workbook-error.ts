/** What a workbook may refuse. The sentence a person reads is the caller's, per code. */
export type WorkbookErrorCode =
  /** A cell is being edited, or a dialog is open: the host takes no requests. */
  | "workbook-busy"
  /** The sheet holds more cells than can be read; `params.cells` of `params.limit`. */
  | "sheet-too-large"
  /** One row alone is more than the host hands over; `params.row` counts from 0. */
  | "row-too-large"
  /** The workbook or sheet is protected against what was asked. */
  | "access-denied"
  /** A sheet has the name that a new one should get; `params.sheet`. */
  | "sheet-name-taken"
  /** This edition of the host lacks what was asked. */
  | "not-supported"
  /** The host did not answer, or the connection broke. */
  | "no-answer"
  /** Anything else; `params.code` is the host's own word for it. */
  | "workbook-failed";

/** Thrown when the workbook could not do what was asked. Nothing was written. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = "WorkbookError";
  }
}
