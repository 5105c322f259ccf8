import { parentPort, workerData } from "node:worker_threads";
import { FileError, readValues, type FileErrorCode, type SheetValues } from "../../xlsx";

/** What the thread is started with. */
export interface ReadOrder {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** What the thread says before it ends: errors lose their class on the way between threads. */
export type ReadAnswer =
  | { readonly sheets: readonly SheetValues[] }
  | { readonly refusal: { readonly code: FileErrorCode; readonly params: FileError["params"] } };

// the thread's own start: both fields are given by readInWorker alone
const { bytes, fileName } = workerData as ReadOrder;
parentPort?.postMessage(answer());

function answer(): ReadAnswer {
  try {
    return { sheets: readValues(bytes, fileName) };
  } catch (error) {
    if (error instanceof FileError) {
      return { refusal: { code: error.code, params: error.params } };
    }
    throw error;
  }
}
