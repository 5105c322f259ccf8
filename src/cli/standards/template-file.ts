import {
  packSheet,
  packSheetChoices,
  packSheetLayout,
  packTermsZhCn,
  type Cell,
  type ThresholdPack,
} from "../../core";
import { newWorkbook, type CellChoices, type NewSheet } from "../../workbook/file";
import { isJson } from "./standard-file";

const standardSheet = "标准";
const choicesSheet = "可选内容";
/** Rows below the header of the limits that offer their words. */
const offeredRows = 200;

/** Writes a standard as a file that can be edited and read again: JSON by its name, else a workbook. */
export function templateFile(path: string, pack: ThresholdPack): Uint8Array {
  if (isJson(path)) {
    return new TextEncoder().encode(`${JSON.stringify(pack, null, 2)}\n`);
  }
  const rows = packSheet(pack, packTermsZhCn);
  const offered = packSheetChoices(packTermsZhCn);
  const header = rows.findIndex((cells) => offered.every(({ index, title }) => cells[index] === title));
  const { headings, columnWidths } = packSheetLayout(rows, packTermsZhCn);
  const standard: NewSheet = {
    name: standardSheet,
    rows,
    headings,
    columnWidths,
    choices: offered.flatMap(({ index, words, several }, column): CellChoices[] =>
      several
        ? []
        : [
            {
              column: index,
              fromRow: header + 1,
              rowCount: offeredRows,
              words: wordsRange(column, words.length),
            },
          ],
    ),
  };
  return newWorkbook([standard, offeredSheet()]);
}

function offeredSheet(): NewSheet {
  const offered = packSheetChoices(packTermsZhCn);
  const longest = Math.max(...offered.map(({ words }) => words.length));
  const rows = Array.from({ length: longest }, (_, row) =>
    offered.map(({ words }): Cell => words[row] ?? null),
  );
  return {
    name: choicesSheet,
    rows: [offered.map(({ title }) => title), ...rows],
    headings: [0],
    columnWidths: [46, 10, 10, 14, 22, 18],
    choices: [],
  };
}

function wordsRange(column: number, count: number): string {
  const letter = String.fromCharCode("A".charCodeAt(0) + column);
  return `${choicesSheet}!$${letter}$2:$${letter}$${count + 1}`;
}
