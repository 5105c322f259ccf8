import type { CellArea } from "../../../core";
import { cellName } from "./cell-name";

/** Excel takes a list of addresses of at most 8,192 letters. */
const lettersAtOnce = 8_000;

/** Returns areas as `Worksheet.getRanges` takes them, `B3:B9,D4`, in as few lists as their length allows. */
export function areaAddresses(areas: readonly CellArea[]): readonly string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const address = addressOf(area);
    const list = lists.at(-1);
    if (list === undefined || list.length + address.length >= lettersAtOnce) {
      lists.push(address);
    } else {
      lists[lists.length - 1] = `${list},${address}`;
    }
  }
  return lists;
}

function addressOf({ row, column, rowCount, columnCount }: CellArea): string {
  const first = cellName(row, column);
  const last = cellName(row + rowCount - 1, column + columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}
