import { useCallback, useRef, useState, type RefObject } from "react";
import { type WorkbookContent } from "../../xlsx";
import { type ReadFile } from "../files/read-file";
import { type OpenedFile, type SavedFile } from "../files/save-file";
import { type TrackedWorkbook } from "../files/workbook-changes";
import { workbookMarks } from "../files/workbook-marks";
import { openSpreadsheet, type GridSpreadsheet } from "../grid/open-spreadsheet";
import { filedParts, keepParts } from "./kept-parts";
import { stringsIn, type Language } from "./language";

/** The workbook on the screen. */
export interface OpenDocument {
  readonly fileName: string;
  readonly spreadsheet: GridSpreadsheet;
}

/** A file as it was read, or a workbook that has none. */
export type WorkbookToShow = Omit<ReadFile, "bytes"> & Pick<OpenedFile, "bytes">;

/** The workbook on the screen, the file it came from, and whether the two still agree. */
export interface ShownWorkbook {
  readonly document: OpenDocument | null;
  readonly unsaved: boolean;
  /** The name under which the workbook, unchanged since, was last saved. */
  readonly savedAs: string | null;
  readonly file: RefObject<OpenedFile | null>;
  /** Whether there is a workbook on the screen, before the next rendering knows. */
  isEmpty(): boolean;
  /** Puts a workbook in place of the one before, once that one has started, unless `signal` says it is too late; resolves when it has started itself. */
  show(workbook: WorkbookToShow, signal?: AbortSignal): Promise<void>;
  /** Takes note that the workbook is in a file as it stands. */
  markSaved(saved: SavedFile): void;
}

/** Shows one workbook at a time in `container`. */
export function useShownWorkbook(container: RefObject<HTMLElement>, language: Language): ShownWorkbook {
  const [document, setDocument] = useState<OpenDocument | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  const [savedAs, setSavedAs] = useState<string | null>(null);
  const file = useRef<OpenedFile | null>(null);
  const shown = useRef<GridSpreadsheet | null>(null);
  // a grid may be disposed only once it has started, so each workbook waits for the one before
  const turn = useRef<Promise<void>>(Promise.resolve());

  const mark = (changed: boolean, name: string | null): void => {
    setUnsaved(changed);
    setSavedAs(name);
  };
  const replace = useCallback(
    async ({ fileName, bytes, content, parts }: WorkbookToShow, signal?: AbortSignal) => {
      signal?.throwIfAborted();
      shown.current?.dispose();
      const spreadsheet = openSpreadsheet(container.current!, content, {
        locale: language,
        partNames: (locale) => stringsIn[locale].parts,
      });
      keepParts(spreadsheet, parts);
      shown.current = spreadsheet;
      file.current = {
        fileName,
        bytes,
        workbook: tracked(content, spreadsheet),
      };
      spreadsheet.onEdited(() => mark(true, null));
      mark(false, null);
      setDocument({ fileName, spreadsheet });
      await spreadsheet.started();
    },
    [container, language],
  );
  const show = useCallback(
    (...workbook: Parameters<ShownWorkbook["show"]>) => {
      const replaced = turn.current.then(() => replace(...workbook));
      turn.current = replaced.catch(() => undefined);
      return replaced;
    },
    [replace],
  );
  const markSaved = useCallback((saved: SavedFile) => {
    const { fileName } = saved.file;
    file.current = saved.file;
    mark(false, fileName);
    setDocument((open) => open && { ...open, fileName });
  }, []);

  return { document, unsaved, savedAs, file, isEmpty: () => shown.current === null, show, markSaved };
}

function tracked(content: WorkbookContent, spreadsheet: GridSpreadsheet): TrackedWorkbook {
  const sheetIds = spreadsheet.sheets().map(({ id }) => id);
  return { content, sheetIds, marks: workbookMarks(spreadsheet, filedParts(spreadsheet)) };
}
