import { describeRefusal, DomainError, messagesIn, type Language } from "../../core";
import { callFunction } from "../../functions/call-function";
import { catalogue } from "../../functions/catalogue";
import type { FunctionExample } from "../../functions/pages/function-page";
import type { Spill } from "../../functions/function-entry";

type ExampleCells = FunctionExample["cells"];

const call = /^=EDU\.(?<id>[A-Z_0-9]+)\((?<args>.*)\)$/u;
const reference = /^(?<from>[A-Z]+\d+)(?::(?<to>[A-Z]+\d+))?$/u;

/**
 * Computes a formula of the reference pages over the cells of its example.
 *
 * @param formula - one call; its arguments are ranges, numbers, texts in double quotes, or left out
 * @returns the number or the rows it gives, or the sentence of its error
 */
export async function evaluateFormula(
  formula: string,
  cells: ExampleCells,
  language: Language,
): Promise<number | string | Spill> {
  const { id = "", args = "" } = call.exec(formula)?.groups ?? {};
  const entry = catalogue.find((candidate) => candidate.id === id);
  if (entry === undefined) {
    throw new Error(`${formula} calls no function of the catalogue`);
  }
  const given = argumentsIn(args);
  const values = given.map((text) => valueOf(text, cells));
  const addresses = given.map((text) => (reference.test(text) ? `Sheet1!${text}` : undefined));
  try {
    const readBlanks = () => Promise.resolve(blankIn(cells));
    const rows = await callFunction(entry, { values, addresses, language }, readBlanks);
    const [[only] = []] = rows;
    return rows.length === 1 && rows[0]?.length === 1 && only !== undefined ? only : rows;
  } catch (error) {
    if (error instanceof DomainError) {
      return describeRefusal(messagesIn[language], error);
    }
    throw error;
  }
}

/** No example asks: zeros of its cells are zeros, and blanks come as `null`. */
function blankIn(cells: ExampleCells): (row: number, column: number) => boolean {
  return (row, column) => (cells[row]?.[column] ?? null) === null;
}

function argumentsIn(text: string): readonly string[] {
  return text === "" ? [] : text.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/u).map((each) => each.trim());
}

function valueOf(text: string, cells: ExampleCells): unknown {
  const place = reference.exec(text)?.groups;
  if (place?.["from"] !== undefined) {
    return rangeOf(place["from"], place["to"] ?? place["from"], cells);
  }
  if (text === "") {
    return null;
  }
  const quoted = /^"(.*)"$/u.exec(text)?.[1];
  return quoted?.replaceAll('""', '"') ?? Number(text);
}

function rangeOf(from: string, to: string, cells: ExampleCells): unknown[][] {
  const [first, last] = [placeOf(from), placeOf(to)];
  return Array.from({ length: last.row - first.row + 1 }, (_, row) =>
    Array.from(
      { length: last.column - first.column + 1 },
      (__, column) => cells[first.row + row]?.[first.column + column] ?? null,
    ),
  );
}

function placeOf(text: string): { readonly row: number; readonly column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/u.exec(text) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
