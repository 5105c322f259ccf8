import { utils, write, type CellObject, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { columnLimit, rowLimit, textLimit } from "./cell-reference";
import { defaultLimits } from "./default-limits";
import { draftOf, splicePart } from "./package/draft";
import { closePackage, openPackage } from "./package/open-package";
import { workbookParts } from "./package/workbook-parts";
import { applyEdits } from "./patch/apply-edits";
import { namedFailure } from "./read/named-failure";
import {
  type CellEdit,
  FileError,
  type FileCell,
  type SheetContent,
  type WorkbookContent,
} from "./workbook-content";
import { sheetSettings, workbookView } from "./write/sheet-settings";

/**
 * Writes a new .xlsx workbook.
 *
 * @remarks The library writes the package, constants, merges, sizes and names. What it leaves out (formulas as newer
 * Excels store them, the look, validation, frozen panes) is written by the code that patches opened workbooks.
 *
 * @param fileName - Named in errors only.
 * @throws {@link FileError} `sheet-not-writable` for a name or place that Excel does not allow.
 */
export function writeWorkbook(content: WorkbookContent, fileName = ""): Uint8Array {
  return namedFailure(fileName, () => {
    refuseUnwritable(content);
    const unlimited = { ...defaultLimits, inflatedBytes: Infinity, expansionRatio: Infinity };
    const draft = draftOf(openPackage(libraryBytes(content), unlimited));
    const parts = workbookParts(draft);
    content.sheets.forEach((sheet, i) =>
      splicePart(draft, parts.sheets[i]!.part!, (root) => sheetSettings(root, sheet)),
    );
    splicePart(draft, parts.workbook, (root, text) => workbookView(root, text, content.activeSheet));
    applyEdits(
      draft,
      content.sheets.flatMap((sheet) => lateEdits(sheet, content)),
    );
    return closePackage(draft.names, draft.parts, new Set());
  });
}

function refuseUnwritable(content: WorkbookContent): void {
  const names = new Set<string>();
  for (const { name, cells } of content.sheets) {
    const taken = names.has(name.toLowerCase());
    const outside = cells.some(isOutside);
    if (taken || outside || name.length === 0 || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name)) {
      throw new FileError("sheet-not-writable", { sheet: name });
    }
    names.add(name.toLowerCase());
  }
  if (content.sheets.length === 0) {
    throw new FileError("sheet-not-writable");
  }
}

function isOutside({ row, column, value }: FileCell): boolean {
  const inside = row >= 0 && row < rowLimit && column >= 0 && column < columnLimit;
  return !inside || (typeof value === "string" && value.length > textLimit);
}

function libraryBytes(content: WorkbookContent): Uint8Array {
  const book: WorkBook = utils.book_new();
  for (const sheet of content.sheets) {
    utils.book_append_sheet(book, worksheet(sheet), sheet.name);
  }
  book.Workbook = {
    Sheets: content.sheets.map(({ name, visible }) => ({ name, Hidden: visible ? 0 : 1 })),
    Names: content.definedNames.map(({ name, refersTo }) => ({
      Name: name,
      Ref: refersTo.replace(/^=/, ""),
    })),
  };
  const bytes: unknown = write(book, { type: "array", bookType: "xlsx", bookSST: true, ignoreEC: false });
  return new Uint8Array(bytes as ArrayBuffer);
}

function worksheet(sheet: SheetContent): WorkSheet {
  const data: CellObject[][] = [];
  let lastRow = 0;
  let lastColumn = 0;
  for (const cell of sheet.cells) {
    const constant = cell.formula === undefined ? cellObject(cell.value) : null;
    if (constant !== null) {
      (data[cell.row] ??= [])[cell.column] = constant;
    }
    lastRow = Math.max(lastRow, cell.row);
    lastColumn = Math.max(lastColumn, cell.column);
  }
  for (let row = 0; row <= lastRow; row++) {
    // the library does not look whether a row is there
    data[row] ??= [];
  }
  return {
    "!data": data,
    "!ref": utils.encode_range({ s: { r: 0, c: 0 }, e: { r: lastRow, c: lastColumn } }),
    "!merges": sheet.merges.map(({ row, column, rowCount, columnCount }) => ({
      s: { r: row, c: column },
      e: { r: row + rowCount - 1, c: column + columnCount - 1 },
    })),
    "!cols": listed(sheet.columnWidths, sheet.hiddenColumns, (width) => ({ width })),
    "!rows": listed(sheet.rowHeights, sheet.hiddenRows, (hpt) => ({ hpt })),
  };
}

/** Sizes and hidden marks as the library's sparse list. */
function listed<T extends object>(
  sizes: ReadonlyMap<number, number>,
  hidden: readonly number[],
  entry: (size: number) => T,
): (T & { hidden?: boolean })[] {
  const list: (T & { hidden?: boolean })[] = [];
  for (const [at, size] of sizes) {
    list[at] = entry(size);
  }
  for (const at of hidden) {
    list[at] = { ...(list[at] as T), hidden: true };
  }
  return list;
}

function cellObject(value: FileCell["value"]): CellObject | null {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? { t: "n", v: value } : null;
    case "boolean":
      return { t: "b", v: value };
    case "string":
      return { t: "s", v: value };
    default:
      return null;
  }
}

/** The cells that the library does not write as they should be. */
function lateEdits(sheet: SheetContent, { styles }: WorkbookContent): CellEdit[] {
  return sheet.cells
    .filter(
      ({ value, formula, style }) =>
        formula !== undefined || style !== undefined || typeof value === "object",
    )
    .map(({ row, column, value, formula, style, spill }) => ({
      sheet: sheet.name,
      row,
      column,
      value,
      ...(formula !== undefined && { formula }),
      ...(style !== undefined && styles[style] !== undefined && { style: styles[style] }),
      ...(spill !== undefined && { spill }),
    }));
}
