import { DomainError, type Cell, type Language } from "../core";
import type { BlankReader } from "./blank-cells";
import type { CellRange } from "./cell-range";
import { toCell, toCells } from "./cells";
import { mayHoldFalseZeros, withoutFalseZeros } from "./false-zeros";
import type { FunctionArguments, FunctionEntry, FunctionParameter, SpillCell } from "./function-entry";
import { readParameterAddress } from "./parameter-address";
import { nothingChosen, type WorkbookStandard } from "./workbook-standard";

/** One call as the host makes it. */
export interface FunctionCall {
  /** One item a parameter, in order; missing, `null` and `""` stand for an argument left out. */
  readonly values: readonly unknown[];
  /** Where each argument sits, as the host writes it; missing when it sits nowhere. */
  readonly addresses: readonly unknown[];
  /** The language parameters are named in. */
  readonly language: Language;
  /** What was chosen for the workbook; nothing when left out. */
  readonly standard?: WorkbookStandard;
}

/** What the host receives, as a matrix: one number, or a labelled table. */
export type FunctionResult = readonly (readonly SpillCell[])[];

/**
 * Computes one call of a custom function.
 *
 * @param readBlanks - asked only when a range holds a 0 that may be a blank
 * @returns at once when no 0 is in doubt, so that the cell never shows that it is busy; else a promise
 * @throws {@link DomainError} at once or by rejection, whenever there is no number to return
 */
export function callFunction(
  entry: FunctionEntry,
  call: FunctionCall,
  readBlanks: BlankReader,
): FunctionResult | Promise<FunctionResult> {
  const ranges = rangesOf(entry, call);
  const ids = [...ranges.keys()];
  const given = [...ranges.values()];
  const finish = (settled: readonly CellRange[]) => {
    const settledRanges = new Map(settled.map((range, index) => [ids[index] ?? "", range]));
    const answer = entry.compute(argumentsOf(entry, call, settledRanges));
    return typeof answer === "number" ? [[answer]] : answer;
  };
  if (!given.some(mayHoldFalseZeros)) {
    return finish(given);
  }
  return Promise.all(given.map((range) => withoutFalseZeros(range, readBlanks))).then(finish);
}

function rangesOf(
  entry: FunctionEntry,
  { values, addresses, language }: FunctionCall,
): Map<string, CellRange> {
  const ranges = new Map<string, CellRange>();
  entry.parameters.forEach(({ id, kind, name, optional }, index) => {
    if (kind !== "range") {
      return;
    }
    const rows = toCells(values[index]);
    const address = readParameterAddress(addresses[index]);
    const leftOut = address === null && rows.length === 1 && rows[0]?.length === 1 && rows[0][0] === null;
    if (!(optional && leftOut)) {
      ranges.set(id, { parameter: name[language], rows, address });
    }
  });
  return ranges;
}

function argumentsOf(
  entry: FunctionEntry,
  { values, language, standard = nothingChosen }: FunctionCall,
  ranges: ReadonlyMap<string, CellRange>,
): FunctionArguments {
  const indexOf = (id: string) => entry.parameters.findIndex((parameter) => parameter.id === id);
  const labelOf = (id: string) => entry.parameters[indexOf(id)]?.name[language] ?? id;
  const cellOf = (id: string) => toCell(single(values[indexOf(id)]));
  return {
    range: (id) => ranges.get(id) ?? null,
    number: (id) => requireNumber(cellOf(id), labelOf(id)),
    text: (id) => textOf(cellOf(id)),
    language,
    standard,
    choice: (id) => requireChoice(cellOf(id), entry.parameters[indexOf(id)], labelOf(id)),
  };
}

function requireNumber(given: Cell, parameter: string): number | null {
  if (given === null || typeof given === "number") {
    return given;
  }
  throw new DomainError("argument-not-number", { parameter, given: shown(given) });
}

function textOf(given: Cell): string | null {
  const text = given === null ? "" : shown(given).trim();
  return text === "" ? null : text;
}

function requireChoice(given: Cell, parameter: FunctionParameter | undefined, label: string): string | null {
  if (given === null || parameter?.kind !== "choice") {
    return null;
  }
  const choices = parameter.choices.map(({ value }) => value);
  const word = shown(given).trim().toLowerCase();
  if (!choices.includes(word)) {
    throw new DomainError("choice-unknown", { parameter: label, given: shown(given), choices });
  }
  return word;
}

/** A scalar argument may come as a range of one cell. */
function single(raw: unknown): unknown {
  const row: unknown = Array.isArray(raw) && raw.length === 1 ? raw[0] : raw;
  return Array.isArray(row) && row.length === 1 ? row[0] : row;
}

function shown(given: Exclude<Cell, null>): string {
  return typeof given === "object" ? given.error : String(given);
}
