import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { defaultLimits, FileError } from "../../xlsx";
import { fileWorkbook, type EditableFile } from "./file-workbook";

export type PathErrorCode =
  "path-missing" | "path-not-a-file" | "path-not-readable" | "path-taken" | "path-not-writable";

/** Thrown when there is no file to read, or none can be written, where one was named. */
export class PathError extends Error {
  constructor(
    readonly code: PathErrorCode,
    readonly path: string,
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = "PathError";
  }
}

/**
 * Opens the file at a path.
 *
 * @throws {@link PathError} when nothing readable is there; {@link FileError} `file-too-large` before a byte is
 * read. What is wrong inside the file is said by the port's own methods.
 */
export async function openFile(path: string): Promise<EditableFile> {
  const file = basename(path);
  const { size } = await aboutFile(path);
  if (size > defaultLimits.fileBytes) {
    throw new FileError("file-too-large", { file, limitMegabytes: defaultLimits.fileBytes / 1024 / 1024 });
  }
  return fileWorkbook(await readFile(path).catch(notReadable(path)), file);
}

/** Tells the size of a file; throws {@link PathError} when there is none. */
export async function aboutFile(path: string) {
  const found = await stat(path).catch(notReadable(path));
  // a pipe or a device may never end
  if (!found.isFile()) {
    throw new PathError("path-not-a-file", path);
  }
  return found;
}

/** Turns what the system says about a path into a {@link PathError}. */
export function notReadable(path: string): (cause: unknown) => never {
  return (cause) => {
    const missing = ["ENOENT", "ENOTDIR"].includes(String((cause as NodeJS.ErrnoException).code));
    throw new PathError(missing ? "path-missing" : "path-not-readable", path, { cause });
  };
}
