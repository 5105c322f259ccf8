import { formatCell, type CellAddress } from "../../core";

/** Names a cell: `F12`, or `[east.xlsx]小学!F12` where several workbooks were checked as one county. */
export function cellName(at: CellAddress): string {
  // no sheet of Excel has a bracket in its name
  return at.sheet.startsWith("[") ? `${at.sheet}!${formatCell(at)}` : formatCell(at);
}
