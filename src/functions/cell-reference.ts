import { formatCell, type CellAddress } from "../core";

const plainName = /^(?!r?c?$)[\p{Letter}_]+$/iu;

/** Writes where a cell is as a formula would: `小学!C7`, `'2024 小学'!C7`. */
export function cellReference(at: CellAddress): string {
  const sheet = plainName.test(at.sheet) ? at.sheet : `'${at.sheet.replaceAll("'", "''")}'`;
  return `${sheet}!${formatCell(at)}`;
}
