import { type FunctionHelp } from "./function-help";

/** What every function's name begins with in a formula; the manifest says the same. */
export const functionNamespace = "EDU";

/**
 * Writes a call of a function as it stands in a cell.
 *
 * @param given - What was filled in for each parameter, in order; an empty text leaves the argument out.
 * @returns `null` while an argument is missing that cannot be left out.
 */
export function formulaText({ name, parameters }: FunctionHelp, given: readonly string[]): string | null {
  const filled = parameters.map((_, index) => (given[index] ?? "").trim());
  if (parameters.some(({ optional }, index) => !optional && filled[index] === "")) {
    return null;
  }
  const last = filled.reduce((end, text, index) => (text === "" ? end : index), -1);
  const args = filled.slice(0, last + 1).map((text, index) => argumentText(text, parameters[index]));
  return `=${functionNamespace}.${name}(${args.join(",")})`;
}

const number = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu;
const reference = /^(?:(?:'(?:[^']|'')+'|[^\s!'"(),]+)!)?\$?[a-z]{0,3}\$?\d*(?::\$?[a-z]{0,3}\$?\d*)?$/iu;

function argumentText(text: string, parameter: FunctionHelp["parameters"][number] | undefined): string {
  const isWritten = parameter?.choices === null && (number.test(text) || reference.test(text));
  const isQuoted = /^".*"$/u.test(text);
  return text === "" || isWritten || isQuoted ? text : `"${text.replaceAll('"', '""')}"`;
}
