/** Replaces `text` between two offsets; an insertion when they are equal. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies splices that do not overlap. Insertions at one offset keep the order in which they are given. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const splice of ordered) {
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

/** Text for inside an element, with what XML cannot carry written as `_xHHHH_` (ECMA-376 part 1, 22.9.2.19). */
export function escapeCellText(text: string): string {
  const guarded = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return escapeElementText(guarded.replace(unwritable, encodeCharacter));
}

/** Text for inside an element; characters that XML cannot carry are dropped. Quotes stay: formulas are full of them. */
export function escapeElementText(text: string): string {
  return text.replace(unwritable, "").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** Text for inside an element or a double-quoted attribute; characters that XML cannot carry are dropped. */
export function escapeXml(text: string): string {
  return escapeElementText(text).replace(/"/g, "&quot;");
}

/** Text for inside a double-quoted attribute of a type that knows `_xHHHH_`; line breaks stay line breaks. */
export function escapeAttributeText(text: string): string {
  return escapeCellText(text)
    .replace(/"/g, "&quot;")
    .replace(/[\n\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Reads `_xHHHH_` back. */
export function unescapeCellText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** A carriage return is writable, but reading would turn it into a line feed; unpaired surrogates are not text. */
const unwritable =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function encodeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
