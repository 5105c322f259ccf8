/**
 * Writes a formula so that two spellings of the same one are equal: programs drop quotes around names of sheets, change
 * the case of functions, add spaces, and write numbers and truths in other ways.
 *
 * @example What a program made of it
 * ```ts
 * normalFormula("if('结果'!A1>0.000000001, \"x\", 1E3)"); // "IF(结果!A1>1e-9,\"x\",1000)"
 * ```
 */
export function normalFormula(formula: string): string {
  return formula.replace(piece, (text, literal?: string, name?: string, number?: string, truth?: string) => {
    if (literal !== undefined) {
      return literal;
    }
    if (name !== undefined) {
      return name.replaceAll("''", "'");
    }
    if (truth !== undefined) {
      return truth.toUpperCase() === "TRUE" ? "1" : "0";
    }
    return number === undefined ? text.trim().toUpperCase() : String(Number(number));
  });
}

/** A text, the quoted name of a sheet, a number that is no part of a reference, true or false, a word, or space. */
const piece =
  /("(?:[^"]|"")*")|'((?:[^']|'')*)'(?=!)|(?<![\p{L}\d$._])(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\p{L}\d(])|(?<![\p{L}_$.])(true|false)(?:\(\))?(?![\p{L}\d_(])|[\p{L}_]+|\s+/giu;
