import {
  plainSettings,
  type Frozen,
  type Rect,
  type SheetSettings,
  type Spreadsheet,
} from "../../src/workbench/spreadsheet";

type Layout = Pick<
  Spreadsheet,
  | "columnWidth"
  | "setColumnWidth"
  | "rowHeight"
  | "setRowHeight"
  | "frozen"
  | "freeze"
  | "merges"
  | "merge"
  | "settings"
  | "changeSettings"
>;

const widthOfAll = 64;
const heightOfAll = 20;

/** Sizes, frozen panes, merged cells and settings of sheets, kept and never drawn. */
export function layoutInMemory(): Layout {
  const widths = new Map<string, number>();
  const heights = new Map<string, number>();
  const frozen = new Map<string, Frozen>();
  const merges = new Map<string, readonly Rect[]>();
  const settings = new Map<string, SheetSettings>();
  const settingsOf = (sheetId: string) => settings.get(sheetId) ?? plainSettings;
  const mergesOf = (sheetId: string) => merges.get(sheetId) ?? [];
  return {
    columnWidth: (sheetId, column) => widths.get(`${sheetId},${column}`) ?? widthOfAll,
    setColumnWidth(sheetId, column, count, pixels) {
      for (let each = column; each < column + count; each += 1) {
        widths.set(`${sheetId},${each}`, pixels);
      }
    },
    rowHeight: (sheetId, row) => heights.get(`${sheetId},${row}`) ?? heightOfAll,
    setRowHeight(sheetId, row, count, pixels) {
      for (let each = row; each < row + count; each += 1) {
        heights.set(`${sheetId},${each}`, pixels);
      }
    },
    frozen: (sheetId) => frozen.get(sheetId) ?? { rows: 0, columns: 0 },
    freeze: (sheetId, panes) => void frozen.set(sheetId, panes),
    merges: mergesOf,
    merge: (sheetId, rect) => void merges.set(sheetId, [...mergesOf(sheetId), rect]),
    settings: settingsOf,
    changeSettings: (sheetId, change) => void settings.set(sheetId, { ...settingsOf(sheetId), ...change }),
  };
}
