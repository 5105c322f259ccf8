import { openRoot } from "./open-root";
import { applySplices, type Splice } from "./splices";
import { type XmlElement, xmlTree } from "./xml-tree";

/**
 * Changes what stands around the cells of a worksheet part, without reading the cells.
 *
 * @param splices - Gets the worksheet as a tree whose `sheetData` is empty, and the text of that tree.
 * @throws Error when what stands around the cells is not well-formed.
 */
export function spliceWorksheet(
  text: string,
  splices: (root: XmlElement, outline: string) => readonly Splice[],
): string {
  const cells = cellsOf(text);
  if (cells === null) {
    const opened = openRoot(text);
    const found = splices(xmlTree(opened), opened);
    return found.length === 0 ? text : applySplices(opened, found);
  }
  const { start, end } = cells;
  const outline = text.slice(0, start) + text.slice(end);
  const moved = splices(xmlTree(outline), outline).map((splice) =>
    splice.start < start
      ? splice
      : { ...splice, start: splice.start + end - start, end: splice.end + end - start },
  );
  return moved.length === 0 ? text : applySplices(text, moved);
}

/** Where the rows stand; `null` when that cannot be told without reading them. */
function cellsOf(text: string): { readonly start: number; readonly end: number } | null {
  const open = /<((?:[^\s<>/:!?]+:)?)sheetData(?:\s[^>]*)?>/.exec(text);
  if (open === null || open[0].endsWith("/>")) {
    return null;
  }
  const start = open.index + open[0].length;
  const end = text.lastIndexOf(`</${open[1]!}sheetData`);
  const hidden = /<!--|<!\[CDATA\[/.test(text.slice(0, open.index) + text.slice(Math.max(end, 0)));
  return end < start || hidden ? null : { start, end };
}
