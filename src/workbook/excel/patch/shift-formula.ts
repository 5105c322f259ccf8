/** Texts, quoted names of sheets, references to cells, and references to whole columns. */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])|(?<![\p{L}\p{N}_.$:])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_.(!:])/giu;

/** Rewrites a formula for a cell so many rows and columns away, as Excel does when it is copied there. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) {
    return formula;
  }
  const column = (fixed: string, letters: string) => `${fixed}${fixed ? letters : shifted(letters, columns)}`;
  return formula.replace(
    pieces,
    (
      piece: string,
      ...[dollar, letters, rowDollar, row, first, from, second, to]: (string | undefined)[]
    ) => {
      if (letters !== undefined) {
        const number = Number(row);
        return `${column(dollar ?? "", letters)}${rowDollar}${rowDollar ? number : number + rows}`;
      }
      return from === undefined ? piece : `${column(first ?? "", from)}:${column(second ?? "", to ?? "")}`;
    },
  );
}

function shifted(letters: string, columns: number): string {
  const index = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  let rest = index + columns;
  let text = "";
  while (rest > 0) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
    rest = Math.floor((rest - 1) / 26);
  }
  return text;
}
