import type { PatchPrint, PatchSheet } from "../../../core";
import { widthInPoints } from "../width-in-points";
import { cellName } from "./cell-name";

/** Sizes, merges, freezes and protects a sheet, and says how it is printed. */
export function layOut(worksheet: Excel.Worksheet, sheet: PatchSheet): void {
  Object.entries(sheet.columnWidths).forEach(([column, characters]) => {
    worksheet.getRangeByIndexes(0, Number(column), 1, 1).format.columnWidth = widthInPoints(characters);
  });
  Object.entries(sheet.rowHeights ?? {}).forEach(([row, points]) => {
    worksheet.getRangeByIndexes(Number(row), 0, 1, 1).format.rowHeight = points;
  });
  sheet.merges.forEach(({ row, column, rowCount, columnCount }) =>
    worksheet.getRangeByIndexes(row, column, rowCount, columnCount).merge(),
  );
  freeze(worksheet, sheet);
  addNotes(worksheet, sheet);
  if (sheet.print !== undefined) {
    setUpPages(worksheet, sheet.print, sheet.cells);
  }
  // last, for it keeps us out as well
  if (sheet.isProtected) {
    worksheet.protection.protect();
  }
}

function freeze(
  { freezePanes }: Excel.Worksheet,
  { frozenRows: rows, frozenColumns: columns }: PatchSheet,
): void {
  if (rows > 0 && columns > 0) {
    freezePanes.freezeAt(`A1:${cellName(rows - 1, columns - 1)}`);
  } else if (rows > 0) {
    freezePanes.freezeRows(rows);
  } else if (columns > 0) {
    freezePanes.freezeColumns(columns);
  }
}

/** Notes came late; a comment, with its author and its thread, is no substitute. */
function addNotes(worksheet: Excel.Worksheet, { cells }: PatchSheet): void {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.18")) {
    return;
  }
  cells.forEach(({ row, column, note }) => {
    if (note !== undefined) {
      worksheet.notes.add(cellName(row, column), note);
    }
  });
}

function setUpPages(
  { pageLayout }: Excel.Worksheet,
  { orientation, fitToWidth, columns, titleRows }: PatchPrint,
  cells: PatchSheet["cells"],
): void {
  pageLayout.orientation = orientation === "portrait" ? "Portrait" : "Landscape";
  if (fitToWidth) {
    pageLayout.zoom = { horizontalFitToPages: 1 };
  }
  if (columns !== undefined) {
    const lastRow = cells.reduce((last, { row }) => Math.max(last, row), 0);
    pageLayout.setPrintArea(`A1:${cellName(lastRow, columns - 1)}`);
  }
  if (titleRows !== undefined) {
    pageLayout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
  }
}
