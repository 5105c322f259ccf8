import { DomainError, isCellError, nothingChosen, type Cell } from "../core";
import type { FunctionCall } from "./call-function";
import { placeIn, shownCell, type CellRange, type FilledCell } from "./cell-range";
import type { FunctionArguments, FunctionEntry, FunctionParameter } from "./function-entry";
import type { GivenArguments } from "./given-arguments";

/** Lets a function ask for its arguments by the id of their parameter. */
export function functionArguments(
  { parameters }: FunctionEntry,
  given: GivenArguments,
  { language, standard = nothingChosen }: Pick<FunctionCall, "language" | "standard">,
): FunctionArguments {
  const singleOf = (id: string) => contentOf(given.get(id));
  const parameterOf = (id: string) => parameters.find((parameter) => parameter.id === id);
  const labelOf = (id: string) => parameterOf(id)?.name[language] ?? id;
  return {
    range: (id) => given.get(id) ?? null,
    number: (id) => requireNumber(singleOf(id), labelOf(id)),
    text: (id) => textOf(singleOf(id)),
    choice: (id) => requireChoice(singleOf(id), labelOf(id), parameterOf(id)),
    language,
    standard,
  };
}

/**
 * The content of an argument that is one value; it may come as a range of one cell.
 *
 * @throws {@link DomainError} `cell-error`
 */
function contentOf(range: CellRange | undefined): FilledCell | null {
  const content: Cell = range === undefined ? null : singleCell(range);
  if (range !== undefined && isCellError(content)) {
    throw new DomainError("cell-error", {
      place: placeIn(range, { row: 0, column: 0 }),
      error: content.error,
    });
  }
  return content as FilledCell | null;
}

function singleCell({ rows }: CellRange): Cell {
  const [row = [], ...others] = rows;
  return others.length === 0 && row.length <= 1 ? (row[0] ?? null) : { error: "#VALUE!" };
}

function requireNumber(given: FilledCell | null, parameter: string): number | null {
  if (given === null || typeof given === "number") {
    return given;
  }
  throw new DomainError("argument-not-number", { parameter, given: shownCell(given) });
}

function textOf(given: FilledCell | null): string | null {
  const text = given === null ? "" : shownCell(given).trim();
  return text === "" ? null : text;
}

function requireChoice(
  given: FilledCell | null,
  label: string,
  parameter: FunctionParameter | undefined,
): string | null {
  if (given === null || parameter?.kind !== "choice") {
    return null;
  }
  const written = shownCell(given).trim();
  const choices = parameter.choices.map(({ value }) => value);
  const word = written.toLowerCase();
  const chosen = choices.includes(word) ? word : (parameter.read?.(written) ?? null);
  if (chosen === null) {
    throw new DomainError("choice-unknown", { parameter: label, given: shownCell(given), choices });
  }
  return chosen;
}
