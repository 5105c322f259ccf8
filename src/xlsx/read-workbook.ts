import { type WorkBook, type WorkSheet } from "@e965/xlsx";
import { defaultLimits } from "./default-limits";
import { workbookLook, type WorkbookLook } from "./look/workbook-look";
import { namedFailure } from "./read/named-failure";
import { sheetCells } from "./read/sheet-cells";
import { parseBook, worksheetIndexes } from "./read/sheetjs-book";
import { styleTable, type StyleTable } from "./read/style-table";
import { typedFormula } from "./read/file-value";
import {
  type ReadLimits,
  type SheetContent,
  type SheetPages,
  type WorkbookContent,
} from "./workbook-content";

/**
 * Reads a workbook or text table with its look.
 *
 * @remarks Of formats other than OOXML only values, formulas, merges, sizes and number formats are read. Of an OOXML
 * workbook whose look cannot be read, the values are still given. A merge list beyond 20,000 ranges is cut there.
 *
 * @param fileName - Named in errors; its extension tells text tables from other files.
 * @returns The worksheets in tab order; chart and macro sheets are left out.
 * @throws {@link FileError} and nothing else.
 */
export function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  limits: ReadLimits = defaultLimits,
): WorkbookContent {
  return namedFailure(fileName, () => {
    const { book, package: opened } = parseBook(bytes, fileName, limits, { cellStyles: true, cellNF: true });
    const look = opened === null ? null : workbookLook(opened);
    const styles = styleTable(look?.styles ?? []);
    const sheets = worksheetIndexes(book).map((index) => sheetContent(book, index, look, styles));
    const active = sheets.findIndex((sheet) => sheet.name === look?.activeSheet && sheet.visible);
    return {
      sheets,
      styles: styles.all(),
      activeSheet: active < 0 ? firstVisible(sheets) : active,
      definedNames: definedNames(book),
    };
  });
}

/** More merged ranges than this hang the grids that draw them. */
const mergesKept = 20_000;

function sheetContent(
  book: WorkBook,
  index: number,
  look: WorkbookLook | null,
  styles: StyleTable,
): SheetContent {
  const name = book.SheetNames[index]!;
  const sheet: WorkSheet = book.Sheets[name] ?? {};
  const own = look?.sheets.get(name);
  return {
    name,
    visible: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) === 0,
    cells: sheetCells(sheet, own, styles),
    merges: (sheet["!merges"] ?? []).slice(0, mergesKept).map(({ s, e }) => ({
      row: s.r,
      column: s.c,
      rowCount: e.r - s.r + 1,
      columnCount: e.c - s.c + 1,
    })),
    columnWidths: own?.columnWidths ?? sizes(sheet["!cols"], (column) => column.width),
    rowHeights: own?.rowHeights ?? sizes(sheet["!rows"], (row) => row.hpt),
    frozenRows: own?.frozenRows ?? 0,
    frozenColumns: own?.frozenColumns ?? 0,
    hiddenRows: own?.hiddenRows ?? hidden(sheet["!rows"]),
    hiddenColumns: own?.hiddenColumns ?? hidden(sheet["!cols"]),
    validations: own?.validations ?? [],
    ...(own && own.formulaFormats.length > 0 && { formulaFormats: own.formulaFormats }),
    ...(own?.isProtected && { isProtected: own.isProtected }),
    ...pagesOf(book, index, own?.pages),
  };
}

/** The rows on every page are a name of the sheet's own. */
function pagesOf(book: WorkBook, index: number, pages: SheetPages | undefined): Pick<SheetContent, "pages"> {
  const titles = book.Workbook?.Names?.find(
    ({ Name, Sheet }) => Sheet === index && Name === "_xlnm.Print_Titles",
  );
  const rows = /!\$(\d+):\$(\d+)$/.exec(titles?.Ref ?? "");
  if (pages === undefined && rows === null) {
    return {};
  }
  const titleRows = rows && { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 };
  const plain: SheetPages = { orientation: "portrait", wide: null, tall: null };
  return { pages: { ...(pages ?? plain), ...(titleRows && { titleRows }) } };
}

function sizes<T>(
  items: readonly T[] | undefined,
  size: (item: T) => number | undefined,
): Map<number, number> {
  const found = new Map<number, number>();
  items?.forEach((item, i) => {
    const value = item && size(item);
    if (value !== undefined && value > 0) {
      found.set(i, value);
    }
  });
  return found;
}

function hidden(items: readonly { hidden?: boolean }[] | undefined): number[] {
  const found: number[] = [];
  items?.forEach((item, i) => {
    if (item?.hidden === true) {
      found.push(i);
    }
  });
  return found;
}

function firstVisible(sheets: readonly SheetContent[]): number {
  return Math.max(
    0,
    sheets.findIndex((sheet) => sheet.visible),
  );
}

function definedNames(book: WorkBook): WorkbookContent["definedNames"] {
  return (book.Workbook?.Names ?? [])
    .filter((name) => name.Sheet === undefined && !/^_xl/.test(name.Name) && name.Ref !== undefined)
    .map((name) => ({ name: name.Name, refersTo: typedFormula(name.Ref) }));
}
