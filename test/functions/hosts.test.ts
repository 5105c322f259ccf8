import fc from "fast-check";
import { DomainError, describeRefusal, messagesIn } from "../../src/core";
import type { BlankReader } from "../../src/functions/blank-cells";
import { callFunction } from "../../src/functions/call-function";
import { catalogue } from "../../src/functions/catalogue";
import type { FunctionEntry } from "../../src/functions/function-entry";
import { plausibleArguments } from "./plausible-arguments";

type Matrix = readonly (readonly unknown[])[];

/** Each argument on a sheet of its own, named by its position; choices are typed into the formula. */
const sheetOf = (index: number) => `第${index}页`;
const isMatrix = (value: unknown): value is Matrix => Array.isArray(value);

async function outcome(entry: FunctionEntry, cells: readonly unknown[], blank: unknown): Promise<unknown> {
  const standsInCell = (index: number) => {
    const kind = entry.parameters[index]?.kind;
    return kind === "number" || kind === "text" || isMatrix(cells[index]);
  };
  const values = cells.map((value, index) =>
    isMatrix(value)
      ? value.map((row) => row.map((content) => content ?? blank))
      : standsInCell(index)
        ? (value ?? blank)
        : value,
  );
  const addresses = cells.map((_, index) => (standsInCell(index) ? `${sheetOf(index)}!A1` : null));
  const readBlanks: BlankReader = ({ topLeft }) => {
    const argument = cells.find((_, index) => sheetOf(index) === topLeft.sheet);
    const rows = isMatrix(argument) ? argument : [[argument]];
    return Promise.resolve(
      (row, column) => (rows[topLeft.row + row]?.[topLeft.column + column] ?? null) === null,
    );
  };
  try {
    return await callFunction(entry, { values, addresses, language: "zh-CN" }, readBlanks);
  } catch (error) {
    if (error instanceof DomainError) {
      return describeRefusal(messagesIn["zh-CN"], error);
    }
    throw error;
  }
}

describe.each(catalogue.map((entry) => ({ id: entry.id, entry })))("$id", ({ entry }) => {
  it("answers the same whether a host hands blanks over as 0, as an empty text or as null", async () => {
    const holes = fc.constantFrom(null, null, 0);
    await fc.assert(
      fc.asyncProperty(plausibleArguments(entry, holes), async (cells) => {
        const answered = await outcome(entry, cells, null);
        expect(await outcome(entry, cells, 0)).toEqual(answered);
        expect(await outcome(entry, cells, "")).toEqual(answered);
      }),
      { numRuns: 150 },
    );
  });
});
