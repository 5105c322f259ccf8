import { type CellContent, type FunctionCall, type FunctionValue } from "../spreadsheet";
import { type FunctionDeclaration, type ParameterDeclaration } from "./function-metadata";
import { type Json } from "./protocol";
import { type Sentences } from "./sentences";

/** How a blank cell reaches a function. Excel on the desktop sends 0, on the web `null`. */
export type BlankAs = "zero" | "empty-text" | "null";

export interface ArgumentOptions {
  readonly blankAs: BlankAs;
  /** Whether errors in arguments of type `any` are handed to the function. */
  readonly allowErrors: boolean;
  readonly sentences: Sentences;
}

type Given = FunctionCall["args"][number];

/** What ends a call before it starts: the value the cell shows instead. */
class Refusal extends Error {
  constructor(readonly value: FunctionValue) {
    super("argument refused");
  }
}

/**
 * Turns the arguments of a formula into what office.js hands to the function, as Excel does: a range for a `matrix`
 * parameter, conversion to the declared type, `null` for what was left out, and a list for a repeating parameter.
 *
 * @returns the arguments, or the error value that ends the call: the first error in an argument, or `#VALUE!` with a sentence
 */
export function functionArguments(
  declaration: FunctionDeclaration,
  given: readonly Given[],
  options: ArgumentOptions,
): { readonly args: readonly Json[] } | { readonly refusal: FunctionValue } {
  try {
    return { args: convertAll(declaration, given, options) };
  } catch (error) {
    if (error instanceof Refusal) {
      return { refusal: error.value };
    }
    throw error;
  }
}

function convertAll(
  { name, parameters = [] }: FunctionDeclaration,
  given: readonly Given[],
  options: ArgumentOptions,
): Json[] {
  if (given.length > parameters.length && parameters.at(-1)?.repeating !== true) {
    throw valueError(options.sentences.tooManyArguments(name, parameters.length));
  }
  return parameters.map((parameter, index) =>
    parameter.repeating === true
      ? given.slice(index).map((value) => convert(parameter, value, options))
      : convert(parameter, given[index], options),
  );
}

function convert(parameter: ParameterDeclaration, value: Given, options: ArgumentOptions): Json {
  if (value === undefined) {
    if (parameter.optional !== true && parameter.repeating !== true) {
      throw valueError(options.sentences.missingArgument(parameter.name));
    }
    return null;
  }
  const rows = Array.isArray(value) ? value : [[value]];
  if (parameter.dimensionality === "matrix") {
    return rows.map((row) => row.map((cell) => convertCell(parameter, cell, options)));
  }
  if (rows.length !== 1 || rows[0]!.length !== 1) {
    throw valueError(options.sentences.oneValueExpected(parameter.name));
  }
  return convertCell(parameter, rows[0]![0]!, options);
}

function convertCell(parameter: ParameterDeclaration, cell: CellContent, options: ArgumentOptions): Json {
  const { type = "any", name } = parameter;
  if (typeof cell === "object" && cell !== null) {
    if (options.allowErrors && type === "any") {
      return { code: cell.error, type: "CustomFunctionError" };
    }
    throw new Refusal(cell);
  }
  switch (type) {
    case "number":
      return toNumber(cell) ?? refuse(options.sentences.numberExpected(name));
    case "boolean":
      return toBoolean(cell) ?? refuse(options.sentences.truthExpected(name));
    case "string":
      return toText(cell);
    default:
      return cell ?? blank(options.blankAs);
  }
}

function blank(blankAs: BlankAs): Json {
  return blankAs === "zero" ? 0 : blankAs === "empty-text" ? "" : null;
}

function toNumber(cell: Exclude<CellContent, object> | null): number | null {
  if (typeof cell === "string") {
    const number = cell.trim() === "" ? NaN : Number(cell);
    return Number.isFinite(number) ? number : null;
  }
  return Number(cell ?? 0);
}

function toBoolean(cell: Exclude<CellContent, object> | null): boolean | null {
  if (typeof cell === "string") {
    return /^true$/i.test(cell) ? true : /^false$/i.test(cell) ? false : null;
  }
  return Boolean(cell);
}

function toText(cell: Exclude<CellContent, object> | null): string {
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell ?? "");
}

function valueError(message: string): Refusal {
  return new Refusal({ error: "#VALUE!", message });
}

function refuse(message: string): never {
  throw valueError(message);
}
