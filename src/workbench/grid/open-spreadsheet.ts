import { LifecycleService, LifecycleStages } from "@univerjs/core";
import { ILayoutService } from "@univerjs/preset-sheets-core";
import { type WorkbookContent } from "../../xlsx";
import { openedSettings } from "../files/opened-settings";
import { workbookContent } from "../files/workbook-content";
import { workbookData } from "../files/workbook-data";
import { type Rect, type Spreadsheet } from "../spreadsheet";
import { createUniver, setGridLocale, type GridLocale, type RunningUniver } from "./create-univer";
import { colourRules } from "./colour-rules";
import { entryRules } from "./entry-rules";
import { errorNotices, type ErrorNotice } from "./error-notice";
import { eventEmitter } from "./event-emitter";
import { functionCalls } from "./function-calls";
import { gridCells, type GridCells } from "./grid-cells";
import { gridEdits, type GridEdits } from "./grid-edits";
import { gridLooks, type GridLooks } from "./grid-looks";
import { forwardEvents, onEdited } from "./grid-events";
import { nameParts, type PartNames } from "./name-parts";
import { sheetActions, type SheetActions } from "./sheet-actions";
import { sheetLayout, type SheetLayout } from "./sheet-layout";
import { sheetSettings } from "./sheet-settings";
import { shortenNumbers } from "./short-numbers";

export interface SpreadsheetOptions {
  readonly locale: GridLocale;
  /** Names of the grid's own controls, in the language of the moment. */
  readonly partNames: (locale: GridLocale) => PartNames;
}

/** A spreadsheet a person sees and works in. */
export interface GridSpreadsheet extends Spreadsheet {
  /** All of the workbook as a file would hold it now. */
  content(): WorkbookContent;
  /** Tells the sentence behind the error in the selected cell, and `null` when there is none. */
  onErrorNotice(listener: (notice: ErrorNotice | null) => void): () => void;
  /** Calls back when anything was changed that a file would hold, looks and sizes included. */
  onEdited(listener: () => void): () => void;
  setLocale(locale: GridLocale): void;
  /** Takes over what is being typed into a cell. */
  finishTyping(): Promise<void>;
  /** Puts the keyboard into the cells. */
  focus(): void;
  /** Resolves when the grid has finished starting; only then may it be disposed. */
  started(): Promise<void>;
  /** Ends the grid. What it puts off while starting would run into nothing: see {@link started}. */
  dispose(): void;
}

/** Opens a workbook in a grid that fills `container`. */
export function openSpreadsheet(
  container: HTMLElement,
  content: WorkbookContent,
  options: SpreadsheetOptions,
): GridSpreadsheet {
  const place = placeIn(container);
  const running = createUniver(place, options.locale);
  const { univer, api } = running;
  const workbook = api.createWorkbook(workbookData(content, "workbook")).getWorkbook();
  const cells = gridCells(univer, workbook);
  const events = eventEmitter();
  const writer = currentWriter();
  const sheets = sheetActions(api, workbook);
  const layout = sheetLayout(api, workbook);
  const settings = sheetSettings(api, cells, sheets.selection, openedSettings(content));
  const edits = { ...gridEdits(univer, workbook), ...gridLooks(univer, workbook) };
  const functions = functionCalls(univer, workbook, cells);
  const notices = errorNotices(api, cells, sheets.selection, functions.sentenceAt);
  const language = gridLanguage(running, options.locale);
  shortenNumbers(univer);
  const stops = [
    nameParts(univer, place, () => options.partNames(language.current())),
    forwardEvents(univer, api, { writer: writer.current, usedRange: cells.usedRange }, events.emit),
    ...(["selectionChanged", "calculated", "changed"] as const).map((event) =>
      events.on(event, notices.refresh),
    ),
  ];
  return {
    ...readingSide(cells),
    ...sheets,
    ...{ ...layout, ...settings, ...rules(running, workbook.getUnitId()) },
    ...writingSide(edits, cells, { ...sheets, ...layout }, writer.asAddin),
    registerFunctions: functions.register,
    recalculate: functions.recalculate,
    settled: functions.settled,
    on: events.on,
    onErrorNotice: notices.on,
    onEdited: (listener) => onEdited(univer, listener),
    content: () => workbookContent(workbook, cells, content),
    setLocale: language.set,
    finishTyping: async () => void (await api.getActiveWorkbook()?.endEditingAsync(true)),
    focus: () => univer.__getInjector().get(ILayoutService).focus(),
    started: () => univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Steady),
    dispose() {
      [...stops, settings.stop, functions.dispose].forEach((stop) => stop());
      univer.dispose();
      place.remove();
    },
  };
}

function placeIn(container: HTMLElement): HTMLElement {
  const place = document.createElement("div");
  place.style.height = "100%";
  container.append(place);
  return place;
}

function rules({ univer, api }: RunningUniver, unitId: string) {
  return { ...colourRules(api, unitId), ...entryRules(univer, unitId) };
}

/** Remembers, while cells are written, whether it is the add-in that writes. */
function currentWriter() {
  let writer: "local" | "addin" = "local";
  return {
    current: () => writer,
    asAddin<T>(act: () => T): T {
      writer = "addin";
      try {
        return act();
      } finally {
        writer = "local";
      }
    },
  };
}

function gridLanguage(running: RunningUniver, start: GridLocale) {
  let locale = start;
  return {
    current: () => locale,
    set(wanted: GridLocale): void {
      if (wanted !== locale) {
        locale = wanted;
        setGridLocale(running, wanted);
      }
    },
  };
}

function readingSide(
  cells: GridCells,
): Pick<Spreadsheet, "usedRange" | "size" | "values" | "formulas" | "texts" | "formats"> {
  return {
    usedRange: cells.usedRange,
    size(sheetId) {
      const sheet = cells.worksheet(sheetId);
      return { rowCount: sheet.getRowCount(), columnCount: sheet.getColumnCount() };
    },
    values: (sheetId, rect) => matrix(rect, (row, column) => cells.value(sheetId, row, column)),
    formulas: (sheetId, rect) => matrix(rect, (row, column) => cells.formula(sheetId, row, column)),
    texts: (sheetId, rect) => matrix(rect, (row, column) => cells.text(sheetId, row, column)),
    formats: (sheetId, rect) => matrix(rect, (row, column) => cells.format(sheetId, row, column)),
  };
}

function writingSide(
  edits: GridEdits & GridLooks,
  cells: GridCells,
  { clear, addSheet, makeRoom }: Pick<SheetActions & SheetLayout, "clear" | "addSheet" | "makeRoom">,
  asAddin: <T>(act: () => T) => T,
): Pick<Spreadsheet, "write" | "clear" | "setFormat" | "setFormats" | "addSheet"> {
  const onGrid = (sheetId: string, rect: Rect): Rect => {
    const sheet = cells.worksheet(sheetId);
    const rowCount = Math.min(rect.rowCount, sheet.getRowCount() - rect.row);
    return {
      ...rect,
      rowCount,
      columnCount: Math.min(rect.columnCount, sheet.getColumnCount() - rect.column),
    };
  };
  return {
    addSheet: (name) => asAddin(() => addSheet(name)),
    write: (sheetId, rect, values) =>
      asAddin(() => {
        makeRoom(sheetId, rect);
        edits.write(sheetId, rect, values);
      }),
    setFormat: (sheetId, rects, format) =>
      asAddin(() =>
        edits.setFormat(
          sheetId,
          rects.map((rect) => onGrid(sheetId, rect)),
          format,
        ),
      ),
    setFormats: (sheetId, rect, formats) => asAddin(() => edits.setFormats(sheetId, rect, formats)),
    clear: (sheetId, rect, what) => asAddin(() => clear(sheetId, onGrid(sheetId, rect), what)),
  };
}

function matrix<T>(rect: Rect, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rect.rowCount }, (_, r) =>
    Array.from({ length: rect.columnCount }, (__, c) => at(rect.row + r, rect.column + c)),
  );
}
