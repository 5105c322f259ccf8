import { type AddedStyle } from "../workbook-addition";
import { type CellStyle } from "../workbook-content";

/** The look of an added cell as style sheets know it; whether it is locked is told apart from that. */
export function cellStyle(added: AddedStyle): CellStyle {
  const { border, ...look } = added;
  const lines = linesOf(border);
  return lines === undefined ? look : { ...look, border: lines };
}

function linesOf(border: AddedStyle["border"]): CellStyle["border"] {
  const line = { style: "thin" };
  switch (border) {
    case "below":
      return { bottom: line };
    case "around":
      return { top: line, right: line, bottom: line, left: line };
    default:
      return undefined;
  }
}
