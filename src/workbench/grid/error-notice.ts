import { CellAlertType } from "@univerjs/sheets-ui";
import { type IDisposable } from "@univerjs/core";
import { type FUniver } from "@univerjs/core/facade";
import { type Spreadsheet } from "../spreadsheet";
import { cellName } from "./cell-name";
import { type GridCells } from "./grid-cells";

/** An error value and the sentence behind it. */
export interface ErrorNotice {
  readonly row: number;
  readonly column: number;
  /** For example `C7`. */
  readonly cell: string;
  readonly error: string;
  readonly sentence: string;
}

/** Follows the selection and tells the sentence behind the error in it. */
export interface ErrorNotices {
  /** Looks again at the selected cell. */
  refresh(): void;
  /** Calls back at once and whenever the notice changes; `null` means there is none. */
  on(listener: (notice: ErrorNotice | null) => void): () => void;
}

/** Shows the sentence in a popup beside the cell, and tells it to those who listen. */
export function errorNotices(
  api: FUniver,
  cells: GridCells,
  selection: Spreadsheet["selection"],
  sentenceAt: (sheetId: string, row: number, column: number) => string | null,
): ErrorNotices {
  const listeners = new Set<(notice: ErrorNotice | null) => void>();
  const popup = noticePopup(api);
  let shown = "null";

  function current(): ErrorNotice | null {
    const { sheetId, rect } = selection();
    const { row, column } = rect;
    const sentence = sentenceAt(sheetId, row, column);
    const value = sentence === null ? null : cells.value(sheetId, row, column);
    return sentence && typeof value === "object" && value
      ? { row, column, cell: cellName(row, column), error: value.error, sentence }
      : null;
  }

  return {
    refresh() {
      const notice = current();
      const key = JSON.stringify(notice);
      if (key !== shown) {
        shown = key;
        popup.show(notice);
        listeners.forEach((listener) => listener(notice));
      }
    },
    on(listener) {
      listeners.add(listener);
      listener(current());
      return () => void listeners.delete(listener);
    },
  };
}

/** Shows one sentence at a time beside its cell. */
interface NoticePopup {
  show(notice: ErrorNotice | null): void;
}

function noticePopup(api: FUniver): NoticePopup {
  let open: IDisposable | null = null;
  return {
    show(notice) {
      open?.dispose();
      open = null;
      if (notice) {
        const range = api.getActiveWorkbook()?.getActiveSheet().getRange(notice.row, notice.column);
        open =
          range?.attachAlertPopup({
            type: CellAlertType.ERROR,
            title: `${notice.cell}：${notice.error}`,
            message: notice.sentence,
            width: 300,
            height: 74,
            key: "function-error",
          }) ?? null;
      }
    },
  };
}
