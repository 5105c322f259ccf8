import type { Cell } from "../grid";
import { limitRows } from "./limit-rows";
import { memberAt } from "./member-at";
import { labelledRows, listedRows, type SheetRow } from "./pack-sheet-labels";
import {
  blockTitles,
  noRule,
  sheetNote,
  sheetTitle,
  sheetWords,
  type BlockId,
  type CellKind,
  type SheetWords,
} from "./pack-sheet-words";
import type { PackTerms } from "./pack-terms";
import type { ThresholdPack } from "./threshold-pack";

/**
 * Writes a pack as the worksheet an officer edits.
 *
 * @remarks A title, then blocks one below the other: what the document is, a row for each limit and case, the rules.
 * A blank limit is one that nobody has seen; 不要求 says that the stage is asked nothing. `readPackSheet` reads it
 * back to the same pack.
 */
export function packSheet(pack: ThresholdPack, terms: PackTerms): readonly (readonly Cell[])[] {
  const words = sheetWords(terms);
  const blocks = Object.keys(blockTitles) as readonly BlockId[];
  return [
    [sheetTitle],
    [sheetNote],
    ...blocks.flatMap((id) => [[], [blockTitles[id]], ...rowsOf(id, pack, words)]),
  ];
}

function rowsOf(id: BlockId, pack: ThresholdPack, words: SheetWords): readonly (readonly Cell[])[] {
  if (id === "limits") {
    return limitRows(pack.limits, words);
  }
  if (id === "relaxations" || id === "scoring") {
    const { header, members } = listedRows[id];
    return [header, ...pack[id].map((item) => members.map((member) => memberAt(item, member) as Cell))];
  }
  return labelledRows[id].map((row) => [row.label, ...cellsOf(row, pack, words)]);
}

function cellsOf({ paths, kind }: SheetRow, pack: ThresholdPack, words: SheetWords): readonly Cell[] {
  return paths.flatMap((path) => {
    const value = memberAt(pack, path.replace("[]", ""));
    return Array.isArray(value)
      ? value.map((each: unknown) => written(each, kind, words))
      : [written(value, kind, words)];
  });
}

function written(value: unknown, kind: CellKind, words: SheetWords): Cell {
  if (value === undefined || value === null) {
    return kind === "schoolRule" || kind === "balanceRule" ? noRule : null;
  }
  if (kind === "text" || kind === "number") {
    return value as Cell;
  }
  return words[kind][String(value)] ?? String(value);
}
