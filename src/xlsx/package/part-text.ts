export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "windows-1252";

/** A text part, how it was encoded, and whether it began with a byte order mark. */
export interface PartText {
  readonly text: string;
  readonly encoding: TextEncoding;
  readonly mark: boolean;
}

/**
 * Decodes an XML part by its byte order mark, its first bytes or its declaration.
 *
 * @remarks Bytes that are invalid in the encoding become U+FFFD; a part is never refused here.
 */
export function decodePart(bytes: Uint8Array): PartText {
  const { encoding, mark } = xmlEncoding(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding, mark };
}

/** Encodes a part as it was before; a declared 8-bit encoding that is not UTF-8 cannot be written back. */
export function encodePart(part: PartText): Uint8Array {
  const text = (part.mark ? "\uFEFF" : "") + part.text;
  if (part.encoding === "utf-16le" || part.encoding === "utf-16be") {
    return encodeUtf16(text, part.encoding === "utf-16le");
  }
  return new TextEncoder().encode(part.encoding === "utf-8" ? text : declareUtf8(text));
}

/** The same XML text with its declaration saying UTF-8. */
export function declareUtf8(text: string): string {
  return text.replace(/^(\s*<\?xml[^>]*?)\s+encoding\s*=\s*("[^"]*"|'[^']*')/, '$1 encoding="UTF-8"');
}

/** Whether XML text carries a document type declaration before its first element. */
export function hasDoctype(text: string): boolean {
  const prolog = /^\uFEFF?(?:\s+|<\?[^]*?\?>|<!--[^]*?-->)*/.exec(text)?.[0].length ?? 0;
  return text.startsWith("<!", prolog);
}

function xmlEncoding(bytes: Uint8Array): { encoding: TextEncoding; mark: boolean } {
  const [a = 0, b = 0, c = 0] = bytes;
  if (a === 0xff && b === 0xfe) {
    return { encoding: "utf-16le", mark: true };
  }
  if (a === 0xfe && b === 0xff) {
    return { encoding: "utf-16be", mark: true };
  }
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    return { encoding: "utf-8", mark: true };
  }
  if (a === 0x3c && b === 0) {
    return { encoding: "utf-16le", mark: false };
  }
  if (a === 0 && b === 0x3c) {
    return { encoding: "utf-16be", mark: false };
  }
  return { encoding: declaredEncoding(bytes), mark: false };
}

function declaredEncoding(bytes: Uint8Array): TextEncoding {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 200));
  const declared =
    /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
  if (/^(gb18030|gbk|gb2312)$/.test(declared)) {
    return "gb18030";
  }
  return /^(iso-8859-1|latin1|windows-1252)$/.test(declared) ? "windows-1252" : "utf-8";
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) {
    view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  }
  return bytes;
}
