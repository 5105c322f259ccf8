import { SaxesParser } from "saxes";
import { localName } from "../package/xml-tree";
import { unescapeCellText } from "../package/splices";

/** The shared strings of a workbook as plain text, without phonetic runs. */
export function sharedStrings(text: string): readonly string[] {
  const strings: string[] = [];
  const inside: string[] = [];
  let current = "";
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.on("opentag", (tag) => {
    const name = localName(tag.name);
    inside.push(name);
    if (name === "si") {
      current = "";
    }
  });
  parser.on("text", (piece) => {
    if (inside[inside.length - 1] === "t" && !inside.includes("rPh")) {
      current += piece;
    }
  });
  parser.on("closetag", () => {
    if (inside.pop() === "si") {
      strings.push(unescapeCellText(current));
    }
  });
  parser.write(text).close();
  return strings;
}
