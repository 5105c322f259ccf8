import { expose, transfer } from "comlink";
import {
  FileError,
  readParts,
  readWorkbook,
  type FileErrorCode,
  type WorkbookAddition,
  type WorkbookContent,
} from "../../xlsx";

/** What reading a file came to. Errors cross to the page as plain data. */
export type ReadResult =
  | {
      readonly content: WorkbookContent;
      readonly parts: WorkbookAddition["parts"];
      readonly bytes: Uint8Array;
    }
  | { readonly failure: { readonly code: FileErrorCode; readonly params: FileError["params"] } };

/** Reads files away from the page, so that a hostile one can be stopped. */
export interface FileReaderWorker {
  /** Takes `bytes` over and gives them back with the content. */
  read(bytes: Uint8Array, fileName: string): ReadResult;
}

const reader: FileReaderWorker = {
  read(bytes, fileName) {
    try {
      const content = readWorkbook(bytes, fileName);
      const parts = readParts(bytes, fileName);
      return transfer({ content, parts, bytes }, [bytes.buffer as ArrayBuffer]);
    } catch (error) {
      if (error instanceof FileError) {
        return { failure: { code: error.code, params: error.params } };
      }
      return { failure: { code: "file-damaged", params: { file: fileName } } };
    }
  },
};

expose(reader);
