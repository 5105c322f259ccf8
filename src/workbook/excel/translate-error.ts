import { SheetMissingError } from "../port";
import { WorkbookError, type WorkbookErrorCode } from "../workbook-error";

/** Office.js's own codes, by what they mean to a person. */
const meanings: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: "workbook-busy",
  ServerBusy: "workbook-busy",
  PendingOperation: "workbook-busy",
  RequestAborted: "no-answer",
  Timeout: "no-answer",
  ServiceNotAvailable: "no-answer",
  ConnectionFailure: "no-answer",
  RichApi_ConnectionFailure: "no-answer",
  HttpError: "no-answer",
  AccessDenied: "access-denied",
  Unauthenticated: "access-denied",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  UnsupportedOperation: "not-supported",
  NotImplemented: "not-supported",
};

/**
 * Runs `work` against Excel and turns what Office.js throws into the port's errors.
 *
 * @param sheet - The sheet that was asked for; `null` when none was.
 * @throws {@link SheetMissingError} when Excel finds no such sheet.
 * @throws {@link WorkbookError} for everything else that Excel refuses.
 */
export async function inExcel<T>(
  sheet: string | null,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw translated(error, sheet);
  }
}

/** Returns Office.js's code of an error, or `null` when the error is not one of Office.js. */
export function officeCode(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}

function translated(error: unknown, sheet: string | null): unknown {
  const code = officeCode(error);
  if (code === null) {
    return error;
  }
  if (code === "ItemNotFound" && sheet !== null) {
    return new SheetMissingError(sheet);
  }
  return new WorkbookError(meanings[code] ?? "workbook-failed", { code }, { cause: error });
}
