import type { WorkbookMessages } from "../../messages/workbook-messages";
import type { PatchCell, PatchSheet } from "../workbook-patch";
import { entryValidation } from "./entry-validation";
import type { TemplateColumn, TemplateOptions } from "./template-column";
import { listReference, type WordList } from "./template-lists";
import { entryStyle } from "./template-styles";

const firstLine = 3;
const [labels, entries] = [0, 1];

/** Writes the form of one school: labels down the side, and beside each the cell it is filled in at. */
export function schoolForm(
  columns: readonly TemplateColumn[],
  { pack, stage, language }: TemplateOptions,
  lists: readonly WordList[],
  messages: WorkbookMessages,
): PatchSheet {
  const { template: words } = messages;
  const standard = words.underStandard(pack.title[language], pack.citation.documentNumber);
  return {
    name: words.sheets[stage],
    cells: [
      { row: 0, column: labels, value: words.titles.school(stage), style: "title" },
      { row: 1, column: labels, value: standard, style: "remark" },
      ...columns.flatMap(lineCells),
    ],
    validations: columns.map((column, index) =>
      entryValidation(
        column,
        { row: firstLine + index, column: entries, rowCount: 1, columnCount: 1 },
        listReference(lists, column.field, words.lists),
        messages,
      ),
    ),
    ...{ merges: [], formats: [], columnWidths: { [labels]: 46, [entries]: 32 } },
    ...{ frozenRows: firstLine, frozenColumns: 0, isProtected: true },
    print: { orientation: "portrait", fitToWidth: true },
  };
}

function lineCells(column: TemplateColumn, index: number): readonly PatchCell[] {
  const row = firstLine + index;
  const { header, note } = column;
  return [
    { row, column: labels, value: header, style: "label", ...(note === null ? {} : { note }) },
    { row, column: entries, value: null, style: entryStyle(column) },
  ];
}
