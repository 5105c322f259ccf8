import { formatCell, type CellAddress } from "../core";

const plainName = /^[\p{Letter}_][\p{Letter}\p{Number}_]*$/u;

/** What a formula would take for a cell, as A1 or R1C1 notation write them. */
const cellLike = /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*)$/iu;

/** Writes where a cell is as a formula would: `小学!C7`, `'2024 小学'!C7`. */
export function cellReference(at: CellAddress): string {
  const plain = plainName.test(at.sheet) && !cellLike.test(at.sheet);
  const sheet = plain ? at.sheet : `'${at.sheet.replaceAll("'", "''")}'`;
  return `${sheet}!${formatCell(at)}`;
}
