import type { Cell, Grid } from "../../src/core";

// a quoted cell is text whatever it holds; so 1,200 typed as text can be told from the number
const cell = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\r?\n|$)/gy;

/** Makes the grid of a text table. Plain numbers are numbers, `#REF!` and the like are errors, quoted cells are text. */
export function gridOf(csv: string): Grid {
  const rows: Cell[][] = [[]];
  const text = csv.trimEnd();
  for (const [, quoted, bare, end] of text.matchAll(cell)) {
    rows.at(-1)!.push(quoted === undefined ? cellOf(bare!) : quoted.replaceAll('""', '"'));
    if (end === "") {
      break;
    }
    if (end !== ",") {
      rows.push([]);
    }
  }
  return { origin: { sheet: "Sheet1", row: 0, column: 0 }, rows };
}

function cellOf(text: string): Cell {
  if (text === "") {
    return null;
  }
  if (text.startsWith("#")) {
    return { error: text };
  }
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
