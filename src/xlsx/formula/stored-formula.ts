import { formulaPieces, mapCode } from "./formula-pieces";
import { newerFunctions, sheetFunctions } from "./newer-functions";

/**
 * A formula as files store it: newer functions carry a prefix, without which Excel shows `#NAME?`.
 *
 * @remarks Names this product or another add-in brings, such as `EDU.BALANCE_CV`, stay as typed.
 *
 * @param typed - With or without its leading `=`.
 */
export function storedFormula(typed: string): string {
  const bare = typed.startsWith("=") ? typed.slice(1) : typed;
  const prefixed = mapCode(bare, (code) => code.replace(functionName, withPrefix));
  return /\b(LET|LAMBDA)\(/i.test(bare) ? withParameterPrefixes(prefixed) : prefixed;
}

const functionName = /(?<![\p{L}\p{N}._\\])([A-Z][A-Z0-9]*(?:\.[A-Z0-9]+)*)(?=\()/giu;

function withPrefix(name: string): string {
  const upper = name.toUpperCase();
  if (sheetFunctions.has(upper)) {
    return `_xlfn._xlws.${name}`;
  }
  return newerFunctions.has(upper) ? `_xlfn.${name}` : name;
}

/** The names that LET and LAMBDA introduce carry a prefix of their own. */
function withParameterPrefixes(formula: string): string {
  const names = new Set(parameterNames(formula).map((name) => name.toLowerCase()));
  return mapCode(formula, (code) =>
    code.replace(/(?<![\p{L}\p{N}._\\$!])[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.!])/gu, (word) =>
      names.has(word.toLowerCase()) ? `_xlpm.${word}` : word,
    ),
  );
}

function parameterNames(formula: string): string[] {
  const code = formulaPieces(formula)
    .map(({ kind, text }) => (kind === "code" ? text : " ".repeat(text.length)))
    .join("");
  return [...code.matchAll(/(LET|LAMBDA)\(/gi)].flatMap((match) => {
    const found = argumentsFrom(code, match.index + match[0].length).slice(0, -1);
    return found.filter(
      (argument, i) => isName(argument) && (match[1]!.toUpperCase() === "LAMBDA" || i % 2 === 0),
    );
  });
}

function argumentsFrom(code: string, start: number): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < code.length; at++) {
    const letter = code[at]!;
    if ("({".includes(letter)) {
      depth++;
    } else if (")}".includes(letter) && depth-- === 0) {
      return [...found, code.slice(from, at).trim()];
    } else if (letter === "," && depth === 0) {
      found.push(code.slice(from, at).trim());
      from = at + 1;
    }
  }
  return found;
}

function isName(argument: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(argument);
}
