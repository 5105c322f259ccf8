import {
  describeRefusal,
  DomainError,
  messagesIn,
  nothingChosen,
  type Language,
  type WorkbookStandard,
} from "../../src/core";
import type { BlankReader } from "../../src/functions/blank-cells";
import { callFunction, type FunctionResult } from "../../src/functions/call-function";
import { catalogue } from "../../src/functions/catalogue";
import type { FunctionEntry } from "../../src/functions/function-entry";

export interface Formula {
  readonly id: string;
  readonly values: readonly unknown[];
  readonly addresses?: readonly unknown[];
  readonly language?: Language;
  readonly readBlanks?: BlankReader;
  /** What was chosen for the workbook. */
  readonly standard?: WorkbookStandard;
}

/** A function of the catalogue by its id. */
export function entryOf(id: string): FunctionEntry {
  const entry = catalogue.find((candidate) => candidate.id === id);
  if (entry === undefined) {
    throw new Error(`the catalogue has no ${id}`);
  }
  return entry;
}

/** What a cell with this formula shows: a number, or the sentence of its error. */
export async function resultOf(formula: Formula): Promise<number | string | undefined> {
  try {
    return (await call(formula))[0]?.[0];
  } catch (error) {
    if (error instanceof DomainError) {
      return describeRefusal(messagesIn[formula.language ?? "zh-CN"], error);
    }
    throw error;
  }
}

/** As {@link resultOf}, in the language of tests that check sentences for whoever reads English. */
export function englishResultOf(formula: Formula): Promise<number | string | undefined> {
  return resultOf({ ...formula, language: "en" });
}

export function call({
  id,
  values,
  addresses = [],
  language = "zh-CN",
  readBlanks = neverAsked,
  standard = nothingChosen,
}: Formula): FunctionResult | Promise<FunctionResult> {
  return callFunction(entryOf(id), { values, addresses, language, standard }, readBlanks);
}

/** A host that answers from a grid: a cell is blank when it is `null` there. Sheets hold the grid from A1. */
export function readerOf(sheet: readonly (readonly unknown[])[]): BlankReader {
  return ({ topLeft }) =>
    Promise.resolve((row, column) => (sheet[topLeft.row + row]?.[topLeft.column + column] ?? null) === null);
}

/** One column of a sheet. */
export function column(...cells: readonly unknown[]): unknown[][] {
  return cells.map((content) => [content]);
}

function neverAsked(): never {
  throw new Error("the host was asked about blanks without need");
}
