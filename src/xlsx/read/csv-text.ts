/**
 * Decodes the bytes of a text table: UTF-8, UTF-16 with or without a mark, else GB18030, else Windows-1252.
 *
 * @remarks GB18030 covers GBK and GB2312, in which Excel saves CSV on a Chinese Windows.
 */
export function csvText(bytes: Uint8Array): string {
  const utf16 = utf16Label(bytes);
  if (utf16 !== null) {
    return new TextDecoder(utf16).decode(bytes);
  }
  for (const label of ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // not in this encoding: the next one is tried
    }
  }
  return new TextDecoder("windows-1252").decode(bytes);
}

function utf16Label(bytes: Uint8Array): string | null {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) {
    return "utf-16le";
  }
  if (a === 0xfe && b === 0xff) {
    return "utf-16be";
  }
  const head = bytes.subarray(0, 512);
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) {
      zeros[i % 2]!++;
    }
  });
  if (zeros[1]! > head.length / 8) {
    return "utf-16le";
  }
  return zeros[0]! > head.length / 8 ? "utf-16be" : null;
}
