/** A cell as it is named on the command line. Rows and columns count from 0. */
export interface CellReference {
  /** `null` when no sheet was named before the cell. */
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
}

// what Excel has
const rows = 1_048_576;
const columns = 16_384;

/**
 * Reads a cell as people write it: `F12`, `$F$12`, `小学!F12` or `'Sheet 1'!F12`.
 *
 * @returns `null` when it is no cell.
 */
export function cellReference(given: string): CellReference | null {
  const plain = given.normalize("NFKC").trim();
  const [, quoted, bare, letters, digits] =
    /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(plain) ?? [];
  if (letters === undefined || digits === undefined) {
    return null;
  }
  const row = Number(digits) - 1;
  const column = columnOf(letters);
  const sheet = quoted?.replaceAll("''", "'") ?? bare ?? null;
  return row < 0 || row >= rows || column >= columns ? null : { sheet, row, column };
}

function columnOf(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}
