import type { Cell } from "../grid";
import { packSheetChoices } from "./pack-sheet-choices";
import { blockTitles, sheetTitle } from "./pack-sheet-words";
import type { PackTerms } from "./pack-terms";

/** Cells of one column that offer a list of words. */
export interface OfferedWords {
  readonly column: number;
  readonly fromRow: number;
  readonly rowCount: number;
  readonly words: readonly string[];
}

/** How the worksheet of a pack is laid out; rows and columns count from 0. */
export interface PackSheetLayout {
  /** Titles of blocks, and the header of the limits. */
  readonly headings: readonly number[];
  /** In characters, by column. */
  readonly columnWidths: readonly number[];
  readonly offered: readonly OfferedWords[];
}

/** Rows below the header of the limits that offer their words. */
const offeredRows = 200;

/** Lays out the rows that `packSheet` gives, for whoever writes them into a workbook. */
export function packSheetLayout(rows: readonly (readonly Cell[])[], terms: PackTerms): PackSheetLayout {
  const choices = packSheetChoices(terms);
  const header = rows.findIndex((cells) => choices.every(({ index, title }) => cells[index] === title));
  const ofBlocks = new Set<Cell | undefined>([sheetTitle, ...Object.values(blockTitles)]);
  const titles = rows.flatMap((cells, row) => (cells.length === 1 && ofBlocks.has(cells[0]) ? [row] : []));
  const last = Math.max(header, ...titles.filter((row) => row > header).slice(0, 1));
  return {
    headings: [...titles, header],
    columnWidths: [40, 24, 14, 14, 14, 18, 22, 12, 12, 16, 8, 14, 30],
    offered: choices
      .filter(({ several }) => !several)
      .map(({ index, words }) => ({
        column: index,
        fromRow: header + 1,
        rowCount: Math.min(offeredRows, last - header - 2),
        words,
      })),
  };
}
