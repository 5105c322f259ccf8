import { isXmlName } from "../package/open-package";

const lessThan = 0x3c;
const letterC = 0x63;
const colon = 0x3a;

/** Counts the cell elements (`<c …>`, prefixed or not) of all XML parts without parsing them. */
export function cellCount(parts: ReadonlyMap<string, Uint8Array>): number {
  let count = 0;
  for (const [name, bytes] of parts) {
    if (isXmlName(name)) {
      count += cellsIn(bytes);
    }
  }
  return count;
}

/**
 * Counts the filled cells of an OpenDocument sheet with their repetitions, an upper bound.
 *
 * @remarks An empty cell repeated to the sheet's edge is normal and is not counted.
 */
export function odsCellCount(parts: ReadonlyMap<string, Uint8Array>): number {
  const content = parts.get("content.xml");
  if (content === undefined) {
    return 0;
  }
  const text = new TextDecoder().decode(content);
  let count = 0;
  for (const row of text.split(/<(?:\w+:)?table-row\b/).slice(1)) {
    const rows = Number(/^[^>]*number-rows-repeated="(\d+)"/.exec(row)?.[1] ?? 1);
    for (const cell of row.matchAll(/<(?:\w+:)?table-cell\b([^>]*)>/g)) {
      const attributes = cell[1]!;
      if (!attributes.endsWith("/") || /value|formula/.test(attributes)) {
        count += rows * Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
      }
    }
  }
  return count;
}

function cellsIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(letterC); at >= 0; at = bytes.indexOf(letterC, at + 1)) {
    const next = bytes[at + 1];
    const ends =
      next === 0x20 || next === 0x3e || next === 0x2f || next === 0x0a || next === 0x0d || next === 0x09;
    const before = bytes[at - 1];
    if (ends && (before === lessThan || (before === colon && opensPrefix(bytes, at - 2)))) {
      count++;
    }
  }
  return count;
}

function opensPrefix(bytes: Uint8Array, from: number): boolean {
  for (let at = from; at > from - 16; at--) {
    if (bytes[at] === lessThan) {
      return true;
    }
    if (bytes[at] === 0x20 || bytes[at] === 0x2f) {
      return false;
    }
  }
  return false;
}
