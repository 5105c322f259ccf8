import { DomainError } from "../core";
import type { FunctionArguments, FunctionParameter } from "./function-entry";

/**
 * Takes an argument that a function cannot do without.
 *
 * @throws {@link DomainError} `argument-missing` when it was left out, or is a blank cell
 */
export function required<T>(given: T | null, parameter: FunctionParameter, args: FunctionArguments): T {
  if (given === null) {
    throw new DomainError("argument-missing", { parameter: parameter.name[args.language] });
  }
  return given;
}

/** The numbers a parameter may be, both ends included. */
export interface NumberRange {
  readonly least: number;
  /** `null` where there is no end. */
  readonly most: number | null;
}

/**
 * Takes a number that must lie in a range.
 *
 * @returns `null` when it was left out, or is a blank cell
 * @throws {@link DomainError} `argument-out-of-range`, `argument-not-number`
 */
export function numberWithin(
  args: FunctionArguments,
  { id, name }: FunctionParameter,
  { least, most }: NumberRange,
): number | null {
  const given = args.number(id);
  if (given !== null && (given < least || (most !== null && given > most))) {
    throw new DomainError("argument-out-of-range", { parameter: name[args.language], given, least, most });
  }
  return given;
}

/** More than any county has of anything: what is above is a slip, and is not judged elsewhere either. */
export const largestAmount = 1e12;
