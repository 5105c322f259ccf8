import {
  fileWorkbook,
  isSameFile,
  openFile,
  readTextFile,
  saveFile,
  type EditableFile,
} from "../workbook/file";

/** What the commands need of the machine they run on. */
export interface CliHost {
  /** Rejects with a `PathError` or `FileError` when there is nothing to read. */
  open(path: string): Promise<EditableFile>;
  /** A workbook that is not in a file yet. */
  hold(bytes: Uint8Array, fileName: string): EditableFile;
  /** The text of a file that is no table. Rejects with a `PathError` when there is nothing to read. */
  readText(path: string): Promise<string>;
  /** Writes a file. Rejects with a `PathError` when one is there already and may not be overwritten, or it cannot be. */
  save(path: string, bytes: Uint8Array, overwrite: boolean): Promise<void>;
  /** Whether two paths lead to one file that is there. */
  isSameFile(left: string, right: string): Promise<boolean>;
  /** The answer, for a person or a program. */
  write(text: string): void;
  /** Everything that is not the answer. */
  writeError(text: string): void;
}

/** This process: its files and its terminal. */
export function processHost(): CliHost {
  // the reader of a pipe may leave before the end, as `head` does
  process.stdout.on("error", () => undefined);
  return {
    open: openFile,
    hold: (bytes, fileName) => fileWorkbook(bytes, fileName),
    readText: readTextFile,
    save: saveFile,
    isSameFile,
    write: (text) => void process.stdout.write(text),
    writeError: (text) => void process.stderr.write(text),
  };
}
