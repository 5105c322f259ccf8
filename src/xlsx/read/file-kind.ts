/** What the first bytes of a file say it is, whatever its name says. */
export type FileKind = "zip" | "compound" | "biff" | "xml" | "html" | "text" | "unknown";

/**
 * Tells a file's kind from its bytes; the name decides only between text and unknown.
 *
 * @param fileName - Any path; only its extension is looked at.
 */
export function fileKind(bytes: Uint8Array, fileName: string): FileKind {
  const [a = 0, b = 0, c = 0, d = 0] = bytes;
  if (a === 0x50 && b === 0x4b && (c === 3 || c === 5 || c === 7)) {
    return "zip";
  }
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) {
    return "compound";
  }
  if (a === 0x09 && (b === 0 || b === 2 || b === 4 || b === 8) && (c === 4 || c === 6 || c === 8)) {
    return "biff";
  }
  return textKind(bytes, fileName);
}

/** Whether a compound file holds an encrypted package (MS-OFFCRYPTO 2.3.4.4) instead of an old workbook. */
export function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  return indexOfUtf16(bytes, "EncryptedPackage") >= 0;
}

/** The extension in lower case without its dot; empty when there is none. */
export function extensionOf(fileName: string): string {
  return /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? "";
}

function textKind(bytes: Uint8Array, fileName: string): FileKind {
  const head = new TextDecoder("windows-1252")
    .decode(bytes.subarray(0, 1024))
    .replace(/\0|^(ï»¿|ÿþ|þÿ)/g, "");
  if (/^\s*(<\?xml|<Workbook\b|<ss:Workbook\b)/.test(head)) {
    return "xml";
  }
  if (/^\s*<(!doctype html|html|head|body|table|meta|style)\b/i.test(head)) {
    return "html";
  }
  return /^(csv|tsv|txt|tab)$/.test(extensionOf(fileName)) ? "text" : "unknown";
}

function indexOfUtf16(bytes: Uint8Array, word: string): number {
  const pattern = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = pattern[0]!;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (pattern.every((byte, i) => bytes[at + i] === byte)) {
      return at;
    }
  }
  return -1;
}
