import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import { FileError, describeFileError } from "../../xlsx";
import { download } from "../files/download";
import { newWorkbook } from "../files/new-workbook";
import { readFile } from "../files/read-file";
import { saveFile, type SavedFile } from "../files/save-file";
import { workbookMarks } from "../files/workbook-marks";
import { filedParts } from "./kept-parts";
import { stringsIn, type Language } from "./language";
import { useShownWorkbook, type ShownWorkbook } from "./use-shown-workbook";

/** A sentence across the top of the cells. */
export interface PageMessage {
  readonly intent: "error" | "warning";
  readonly text: string;
}

/** Where the bytes of a file come from; `null` when they cannot be had. */
export type FileSource = () => Promise<{ readonly bytes: Uint8Array; readonly fileName: string } | null>;

export interface DocumentState extends Pick<ShownWorkbook, "document" | "unsaved" | "savedAs"> {
  /** The name of the file being opened. */
  readonly opening: string | null;
  readonly message: PageMessage | null;
  setMessage(message: PageMessage | null): void;
  create(): void;
  open(source: FileSource, fileName: string): void;
  cancelOpening(): void;
  /** Hands the person a file of the workbook; resolves to whether it could be made. */
  save(): Promise<boolean>;
}

/** Keeps one workbook open in `container`: new, from a file, and back into a file. */
export function useDocument(container: RefObject<HTMLElement>, language: Language): DocumentState {
  const [message, setMessage] = useState<PageMessage | null>(null);
  const workbook = useShownWorkbook(container, language);
  const strings = stringsIn[language];
  const create = (): void => {
    setMessage(null);
    const content = newWorkbook(strings.firstSheet);
    void workbook.show({ fileName: `${strings.untitled}.xlsx`, bytes: null, content, parts: [] });
  };
  const { opening, open, cancelOpening } = useOpening(workbook, language, setMessage, create);
  const save = useSaving(workbook, language, setMessage);
  useWarningBeforeLeaving(workbook.unsaved);
  const { document, unsaved, savedAs } = workbook;
  return { document, unsaved, savedAs, opening, message, setMessage, create, open, cancelOpening, save };
}

/** Opens one file at a time; a file that cannot be opened leaves what is on the screen. */
function useOpening(
  workbook: ShownWorkbook,
  language: Language,
  setMessage: (message: PageMessage | null) => void,
  create: () => void,
): Pick<DocumentState, "opening" | "open" | "cancelOpening"> {
  const [opening, setOpening] = useState<string | null>(null);
  const current = useRef<AbortController | null>(null);

  async function attempt(
    source: FileSource,
    fileName: string,
    signal: AbortSignal,
  ): Promise<PageMessage | null> {
    try {
      const found = await source();
      signal.throwIfAborted();
      if (found === null) {
        return { intent: "error", text: stringsIn[language].failures.download(fileName) };
      }
      const read = await readFile(found.bytes, found.fileName, signal);
      await workbook.show(read, signal);
      return null;
    } catch (error) {
      return signal.aborted ? null : { intent: "error", text: sentenceOf(error, language) };
    }
  }

  async function open(source: FileSource, fileName: string): Promise<void> {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    setOpening(fileName);
    setMessage(null);
    const failure = await attempt(source, fileName, controller.signal);
    if (current.current !== controller) {
      return;
    }
    setOpening(null);
    if (workbook.isEmpty()) {
      create();
    }
    setMessage(failure);
  }

  return {
    opening,
    open: (source, fileName) => void open(source, fileName),
    cancelOpening: () => current.current?.abort(),
  };
}

function useSaving(
  { document, file, markSaved }: ShownWorkbook,
  language: Language,
  setMessage: (message: PageMessage | null) => void,
): () => Promise<boolean> {
  return useCallback(async () => {
    if (document === null || file.current === null) {
      return false;
    }
    const { spreadsheet } = document;
    try {
      await spreadsheet.finishTyping();
      await spreadsheet.settled();
      const sheetIds = spreadsheet.sheets().map(({ id }) => id);
      const marks = workbookMarks(spreadsheet, filedParts(spreadsheet));
      const saved = saveFile(file.current, { content: spreadsheet.content(), sheetIds, marks });
      download(saved.bytes, saved.file.fileName);
      markSaved(saved);
      setMessage(noticeOf(saved, language));
      return true;
    } catch (error) {
      setMessage({ intent: "error", text: sentenceOf(error, language) });
      return false;
    }
  }, [document, file, markSaved, language, setMessage]);
}

function noticeOf({ notice, file }: SavedFile, language: Language): PageMessage | null {
  const strings = stringsIn[language];
  switch (notice) {
    case "layout-kept":
      return { intent: "warning", text: strings.layoutKept };
    case "written-anew":
      return { intent: "warning", text: strings.writtenAnew(file.fileName) };
    case null:
      return null;
  }
}

function sentenceOf(error: unknown, language: Language): string {
  if (error instanceof FileError) {
    return describeFileError(language === "zh-CN" ? "zh-CN" : "en", error);
  }
  console.error(error);
  return stringsIn[language].failures.unexpected;
}

function useWarningBeforeLeaving(unsaved: boolean): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    if (unsaved) {
      window.addEventListener("beforeunload", warn);
    }
    return () => window.removeEventListener("beforeunload", warn);
  }, [unsaved]);
}
