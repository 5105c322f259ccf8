import { children, type XmlElement, xmlTree } from "../package/xml-tree";
import { escapeXml } from "../package/splices";

export const undoNamespace = "urn:balance-indicators:undo";

/** What it takes to bring a part back to its original bytes: all but its first and last ones. */
export interface UndoMiddle {
  /** Bytes at the start that did not change. */
  readonly head: number;
  /** Bytes at the end that did not change. */
  readonly tail: number;
  /** Original bytes between them. */
  readonly size: number;
  /** These bytes, deflated, in base64. */
  readonly data: string;
}

/** A part of the original package as it was after the addition. */
export interface UndoPart {
  /** As the package stores it. */
  readonly name: string;
  readonly hash: string;
  /** `null` when the addition did not change it. */
  readonly middle: UndoMiddle | null;
}

/** What an addition leaves in a workbook so that it can be taken out without a trace. */
export interface UndoRecord {
  /** Sheets and namespaces that were added. */
  readonly sheets: readonly string[];
  readonly namespaces: readonly string[];
  /** Parts that were added, the undo part among them. */
  readonly added: readonly string[];
  readonly parts: readonly UndoPart[];
}

/** Prints an undo record as a custom XML part. */
export function printUndo({ sheets, namespaces, added, parts }: UndoRecord): string {
  const list = (name: string, texts: readonly string[]) =>
    texts.map((text) => `<${name} is="${escapeXml(text)}"/>`).join("");
  const entries = parts.map(({ name, hash, middle }) => {
    const which = `name="${escapeXml(name)}" hash="${hash}"`;
    return middle === null
      ? `<part ${which}/>`
      : `<part ${which} head="${middle.head}" tail="${middle.tail}" size="${middle.size}">${middle.data}</part>`;
  });
  return (
    `<undo xmlns="${undoNamespace}">` +
    list("sheet", sheets) +
    list("namespace", namespaces) +
    list("added", added) +
    `${entries.join("")}</undo>`
  );
}

/** Reads an undo record. @throws Error when the text is not well-formed. */
export function readUndo(text: string): UndoRecord {
  const root = xmlTree(text);
  const list = (name: string) => children(root, name).map(({ attributes }) => attributes["is"] ?? "");
  return {
    sheets: list("sheet"),
    namespaces: list("namespace"),
    added: list("added"),
    parts: children(root, "part").map(partOf),
  };
}

function partOf({ attributes, text }: XmlElement): UndoPart {
  const { name = "", hash = "", head, tail, size } = attributes;
  const middle = { head: Number(head), tail: Number(tail), size: Number(size), data: text.trim() };
  return { name, hash, middle: head === undefined ? null : middle };
}
