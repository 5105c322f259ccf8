import type { Cell } from "../../grid";
import type { WorkbookMessages } from "../../messages/workbook-messages";
import type { PatchCell, PatchSheet } from "../workbook-patch";
import { entryValidation } from "./entry-validation";
import type { TemplateColumn, TemplateOptions } from "./template-column";
import { listReference, type WordList } from "./template-lists";
import { entryStyle } from "./template-styles";

/** The row of the headers in a county's table; schools follow below. */
export const countyHeaderRow = 3;
/** In points: three lines of text. */
export const countyHeaderHeight = 48;

/**
 * Writes the table of a county: one row a school.
 *
 * @param rows - How many rows there are to fill in.
 */
export function countyForm(
  columns: readonly TemplateColumn[],
  { pack, stage, language }: TemplateOptions,
  lists: readonly WordList[],
  messages: WorkbookMessages,
  rows: number,
): PatchSheet {
  const { template: words } = messages;
  const standard = words.underStandard(pack.title[language], pack.citation.documentNumber);
  const top = countyHeaderRow + 1;
  const blank: readonly Cell[] = columns.map(() => null);
  return {
    name: words.sheets[stage],
    cells: [
      { row: 0, column: 0, value: words.titles.county(stage), style: "title" },
      { row: 1, column: 0, value: standard, style: "remark" },
      ...headerCells(columns),
      ...Array.from({ length: rows }, (_, row) => rowCells(columns, blank, top + row)).flat(),
    ],
    validations: columns.map((column, index) =>
      entryValidation(
        column,
        { row: top, column: index, rowCount: rows, columnCount: 1 },
        listReference(lists, column.field, words.lists),
        messages,
      ),
    ),
    ...{ merges: [], formats: [], columnWidths: widthsOf(columns) },
    rowHeights: { [countyHeaderRow]: countyHeaderHeight },
    ...{ frozenRows: top, frozenColumns: 1, isProtected: true },
    print: {
      // forty columns on one page could not be read
      ...{ orientation: "landscape", fitToWidth: false },
      titleRows: { first: countyHeaderRow, last: countyHeaderRow },
    },
  };
}

/** The headers of a county's table, with their notes. */
export function headerCells(columns: readonly TemplateColumn[]): readonly PatchCell[] {
  return columns.map(({ header, note }, column) => {
    const cell = { row: countyHeaderRow, column, value: header, style: "header" };
    return note === null ? cell : { ...cell, note };
  });
}

/** One row of a county's table. */
export function rowCells(
  columns: readonly TemplateColumn[],
  values: readonly Cell[],
  row: number,
): readonly PatchCell[] {
  return columns.map((column, index) => ({
    ...{ row, column: index, value: values[index] ?? null },
    style: entryStyle(column),
  }));
}

/** In characters: names take more room than figures. */
export function widthsOf(columns: readonly TemplateColumn[]): Readonly<Record<number, number>> {
  const width = { name: 28, code: 14, list: 18 } as const;
  return Object.fromEntries(
    columns.map(({ kind }, index) => [index, kind in width ? width[kind as keyof typeof width] : 13]),
  );
}
