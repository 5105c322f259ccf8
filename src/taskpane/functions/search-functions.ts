import { type FunctionHelp } from "./function-help";

/** Finds functions by words in their names and descriptions, in any case; names that begin with them come first. */
export function searchFunctions(functions: readonly FunctionHelp[], words: string): readonly FunctionHelp[] {
  const wanted = words.normalize("NFKC").toLowerCase().split(/\s+/u).filter(Boolean);
  const textOf = ({ name, description }: FunctionHelp) =>
    `${name} ${description}`.normalize("NFKC").toLowerCase();
  const found = functions.filter((each) => wanted.every((word) => textOf(each).includes(word)));
  const begins = ({ name }: FunctionHelp) => wanted.some((word) => name.toLowerCase().startsWith(word));
  return [...found.filter(begins), ...found.filter((each) => !begins(each))];
}
