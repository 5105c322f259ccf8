import { addPart, type Draft } from "../package/draft";
import { storedName, type WorkbookParts } from "../package/workbook-parts";
import { relationshipAddress } from "./sheet-changes";

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The least that a style sheet may hold: one plain cell format and the two fills Excel reserves. */
const plainStyles = (namespace: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** The part with the style sheet; a workbook that has none gets a plain one. */
export function ensureStyles(draft: Draft, { workbook, relationships }: WorkbookParts): string {
  const own = relationships.find((relation) => relation.type === "styles")?.target;
  if (own !== undefined && storedName(draft, own) !== undefined) {
    return own;
  }
  const address = relationshipAddress(draft, workbook);
  const strict = address.includes("purl.oclc.org");
  const namespace = strict
    ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
    : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const part = `${workbook.slice(0, workbook.lastIndexOf("/") + 1)}styles.xml`;
  addPart(draft, { part, text: plainStyles(namespace), contentType }, workbook, `${address}/styles`);
  return part;
}
