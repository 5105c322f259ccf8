import { type Splice } from "./splices";
import { type XmlElement } from "./xml-tree";

/** Splices that append to a list which states how many entries it has; a list that states none stays silent. */
export function grownList(text: string, list: XmlElement, xml: string, count: number): Splice[] {
  const open = text
    .slice(list.start, list.openEnd)
    .replace(/\scount\s*=\s*("[^"]*"|'[^']*')/, ` count="${count}"`);
  if (list.selfClosing) {
    const opened = open.replace(/\s*\/>$/, ">");
    return [{ start: list.start, end: list.end, text: `${opened}${xml}</${list.rawName}>` }];
  }
  return [
    { start: list.start, end: list.openEnd, text: open },
    { start: list.closeStart, end: list.closeStart, text: xml },
  ];
}
