import { FileError } from "../workbook-content";

/** Runs `work` so that every failure is a {@link FileError} that names the file; an unforeseen one is its `cause`. */
export function namedFailure<T>(fileName: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof FileError) {
      throw new FileError(error.code, { file: fileName, ...error.params });
    }
    const failure = new FileError("file-damaged", { file: fileName });
    failure.cause = error;
    throw failure;
  }
}
