import { formulaPieces } from "./formula-pieces";

/**
 * Rewrites the references of a formula to a sheet that was renamed or removed.
 *
 * @param to - `null` when the sheet is gone: its references become `#REF!`.
 */
export function renameInFormula(formula: string, from: string, to: string | null): string {
  const pieces = formulaPieces(formula);
  let result = "";
  pieces.forEach((piece, i) => {
    const external = pieces[i - 1]?.text.endsWith("]") ?? false;
    if (piece.kind === "quotedSheet" && pieces[i + 1]?.text.startsWith("!") === true) {
      result += renameQuoted(piece.text, from, to);
    } else if (piece.kind === "code") {
      result += renameInCode(piece.text, from, to, external);
    } else {
      result += piece.text;
    }
  });
  return to === null ? result.replace(goneReference, "#REF!") : result;
}

/** A sheet name as formulas write it. */
export function quotedName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([a-z]{1,3}\d+|r\d*(c\d*)?|c\d*|true|false)$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Stands for a sheet that is gone until its reference is replaced whole. */
const gone = "\uE000";
const goneReference =
  /\uE000!(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+|[\p{L}_][\p{L}\p{N}_.]*)?/giu;

function renameQuoted(text: string, from: string, to: string | null): string {
  const name = text.slice(1, -1).replace(/''/g, "'");
  const [first = "", last] = name.split(":");
  if (last === undefined) {
    return same(name, from) ? (to === null ? gone : quotedName(to)) : text;
  }
  if (to === null || !(same(first, from) || same(last, from))) {
    return text;
  }
  const renamed = [first, last].map((part) => (same(part, from) ? to : part)).join(":");
  return `'${renamed.replace(/'/g, "''")}'`;
}

function renameInCode(code: string, from: string, to: string | null, external: boolean): string {
  return code.replace(
    /([\p{L}_][\p{L}\p{N}_.]*)(?::([\p{L}_][\p{L}\p{N}_.]*))?!/gu,
    (whole, first: string, last: string | undefined, at: number) => {
      if (external && at === 0) {
        return whole;
      }
      if (last === undefined) {
        return same(first, from) ? `${to === null ? gone : quotedName(to)}!` : whole;
      }
      return to === null ? whole : `${renameQuoted(`'${first}:${last}'`, from, to)}!`;
    },
  );
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
