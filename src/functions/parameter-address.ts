import type { CellAddress } from "../core";

/** Where a range argument sits. */
export interface ParameterAddress {
  readonly topLeft: CellAddress;
  /** Whether the range belongs to another workbook, which the add-in cannot look into. */
  readonly external: boolean;
}

const cell = String.raw`\$?([A-Z]{1,3})?\$?(\d{1,7})?`;
const reference = new RegExp(String.raw`^(?:(.+)!)?${cell}(?::${cell})?$`, "iu");

/**
 * Reads the address a host gives for a range argument: `Sheet!B5:B64`, `'My sheet'!B5`, `Sheet!B:B`, `Sheet!5:9`.
 *
 * @param text - as in `invocation.parameterAddresses`; anything but text stands for an argument that sits nowhere
 * @returns `null` when the text is no address, or names no sheet
 */
export function readParameterAddress(text: unknown): ParameterAddress | null {
  if (typeof text !== "string") {
    return null;
  }
  const [, sheetText, letters, digits] = reference.exec(text.trim()) ?? [];
  if (sheetText === undefined || (letters === undefined && digits === undefined)) {
    return null;
  }
  const quoted = /^'(.*)'$/u.exec(sheetText)?.[1];
  const [, book, sheet = ""] = /^(.*\])?(.*)$/u.exec(quoted?.replaceAll("''", "'") ?? sheetText) ?? [];
  const row = digits === undefined ? 0 : Number(digits) - 1;
  const column = letters === undefined ? 0 : columnOf(letters);
  return { topLeft: { sheet, row, column }, external: book !== undefined };
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
