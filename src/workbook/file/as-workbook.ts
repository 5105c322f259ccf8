import { FileError } from "../../xlsx";
import { SheetMissingError } from "../port";
import { WorkbookError } from "../workbook-error";

/** Says what a file refuses in the words of the port, where the port has words for it. */
export function asWorkbook<T>(work: () => T): Promise<T> {
  // work runs at once, so that what it reads cannot change before
  return new Promise<T>((resolve) => resolve(work())).catch((error: unknown) => {
    throw error instanceof FileError ? translated(error) : error;
  });
}

function translated(error: FileError): Error {
  const sheet = error.params["sheet"];
  if (error.code === "name-taken" && sheet !== undefined) {
    return new WorkbookError("sheet-name-taken", { sheet }, { cause: error });
  }
  if (error.code === "sheet-missing" && sheet !== undefined) {
    return new SheetMissingError(String(sheet));
  }
  return error.code === "file-type-not-writable"
    ? new WorkbookError("not-supported", {}, { cause: error })
    : error;
}
