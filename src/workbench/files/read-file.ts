import { transfer, wrap } from "comlink";
import { FileError, type WorkbookAddition, type WorkbookContent } from "../../xlsx";
import { type FileReaderWorker, type ReadResult } from "./read-worker";

/** A file as it was read. */
export interface ReadFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly content: WorkbookContent;
  /** Custom XML parts, in which add-ins keep what is theirs. */
  readonly parts: WorkbookAddition["parts"];
}

/** The longest a file may take to read; a county's yearly tables take less than 2 s. */
const readLimitMs = 30_000;

/**
 * Reads a file in a worker of its own.
 *
 * @param signal - ends the reading early; the promise then rejects with the signal's reason
 * @throws {@link FileError} when the file cannot be read, or not within 30 s
 */
export async function readFile(bytes: Uint8Array, fileName: string, signal?: AbortSignal): Promise<ReadFile> {
  const worker = new Worker(new URL("./read-worker.ts", import.meta.url), { name: "file-reader" });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopped = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new FileError("file-too-slow", { file: fileName, limit: readLimitMs / 1000 })),
      readLimitMs,
    );
    worker.addEventListener("error", () => reject(new FileError("file-damaged", { file: fileName })));
    signal?.addEventListener("abort", () => reject(signal.reason as Error));
  });
  try {
    const reading = wrap<FileReaderWorker>(worker).read(
      transfer(bytes, [bytes.buffer as ArrayBuffer]),
      fileName,
    );
    const result: ReadResult = await Promise.race([reading.catch(tooMuchToHandOver(fileName)), stopped]);
    if ("failure" in result) {
      throw new FileError(result.failure.code, { file: fileName, ...result.failure.params });
    }
    const { bytes: back, content, parts } = result;
    return { fileName, bytes: back, content, parts };
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}

/** The worker itself never rejects; only a workbook too large to be copied out of it does. */
function tooMuchToHandOver(fileName: string): () => never {
  return () => {
    throw new FileError("file-expands-too-much", { file: fileName });
  };
}
