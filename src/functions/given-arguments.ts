import type { CellRange } from "./cell-range";
import { toCells } from "./cells";
import type { FunctionCall } from "./call-function";
import type { FunctionEntry } from "./function-entry";
import { readParameterAddress } from "./parameter-address";
import { tooLarge, webPayloadLimit } from "./payload";
import { trimRanges } from "./trim-ranges";

/** The arguments of a call by the id of their parameter; one left out is not among them. */
export type GivenArguments = ReadonlyMap<string, CellRange>;

/**
 * Reads the arguments of a call, ranges and single values alike, without the blank rows at their end.
 *
 * @throws {@link DomainError} `arguments-too-large` when the host could not hand a range over
 */
export function givenArguments(entry: FunctionEntry, call: FunctionCall): GivenArguments {
  const given = new Map<string, CellRange>();
  entry.parameters.forEach(({ id, kind, name, optional }, index) => {
    const range = rangeOf(name[call.language], call.values[index], call.addresses?.[index]);
    const single = range.rows.length === 1 && range.rows[0]?.length === 1;
    const blank = single && range.rows[0]?.[0] === null;
    const leftOut = blank && (kind === "range" ? optional && range.address === null : true);
    if (!leftOut) {
      given.set(id, range);
    }
  });
  return withRanges(given, trimRanges([...given.values()]));
}

/** Puts other ranges in the place of those given, in their order. */
export function withRanges(given: GivenArguments, ranges: readonly CellRange[]): GivenArguments {
  return new Map([...given.keys()].map((id, index) => [id, ranges[index]] as [string, CellRange]));
}

function rangeOf(parameter: string, raw: unknown, addressText: unknown): CellRange {
  // Excel on the web may hand over nothing for a range beyond its limits
  if ((raw === null || raw === undefined) && typeof addressText === "string" && addressText.includes(":")) {
    throw tooLarge(webPayloadLimit);
  }
  return { parameter, rows: toCells(raw), address: readParameterAddress(addressText) };
}
