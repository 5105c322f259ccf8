import { colourReader } from "../look/colours";
import { type Draft } from "../package/draft";
import { partText, type WorkbookParts } from "../package/workbook-parts";
import { xmlTree } from "../package/xml-tree";
import { ensureStyles } from "./ensure-styles";
import { styleWriter, type StyleWriter } from "./style-writer";

/** The part with the style sheet, made when there is none, and what adds formats to it. */
export function openStyles(draft: Draft, parts: WorkbookParts): { part: string; writer: StyleWriter } {
  const part = ensureStyles(draft, parts);
  const theme = parts.relationships.find((relation) => relation.type === "theme")?.target;
  const themeText = theme === undefined ? undefined : partText(draft, theme);
  const themeTree = themeText === undefined ? undefined : xmlTree(themeText);
  return { part, writer: styleWriter(partText(draft, part)!, (styles) => colourReader(themeTree, styles)) };
}
