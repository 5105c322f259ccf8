import { run } from "../../src/cli/run";
import { fileWorkbook, PathError } from "../../src/workbook/file";
import { readValues } from "../../src/xlsx";

/** What a command said and how it ended. */
export interface Captured {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

/** The files a command finds, by path. */
export type Files = Readonly<Record<string, Uint8Array | string>>;

/** Runs one command line in this process, over files in memory; what it writes goes to `saved`. */
export async function captured(
  argv: readonly string[],
  files: Files = {},
  saved: Record<string, Uint8Array> = {},
): Promise<Captured> {
  const said = { output: "", errors: "" };
  const hold = (bytes: Uint8Array, fileName: string) =>
    fileWorkbook(bytes, fileName, (data, name) => Promise.resolve().then(() => readValues(data, name)));
  const exitCode = await run(argv, {
    open: (path) => {
      const content = files[path];
      if (content === undefined) {
        return Promise.reject(new PathError("path-missing", path));
      }
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      return Promise.resolve(hold(bytes, path));
    },
    hold,
    readText: (path) => {
      const content = files[path];
      return content === undefined
        ? Promise.reject(new PathError("path-missing", path))
        : Promise.resolve(typeof content === "string" ? content : new TextDecoder().decode(content));
    },
    save: (path, bytes, overwrite) => {
      if (files[path] !== undefined && !overwrite) {
        return Promise.reject(new PathError("path-taken", path));
      }
      saved[path] = bytes;
      return Promise.resolve();
    },
    isSameFile: (left, right) => Promise.resolve(left === right && files[left] !== undefined),
    write: (text) => {
      said.output += text;
    },
    writeError: (text) => {
      said.errors += text;
    },
  });
  return { exitCode, ...said };
}
