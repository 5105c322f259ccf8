import { DomainError, type Language, type WorkbookStandard } from "../core";
import type { BlankReader } from "./blank-cells";
import { callKey, cellCount } from "./call-key";
import { placeIn, type CellRange } from "./cell-range";
import { firstZero, mayHoldFalseZeros, withoutFalseZeros } from "./false-zeros";
import { functionArguments } from "./function-arguments";
import type { FunctionEntry, Spill } from "./function-entry";
import { givenArguments, withRanges, type GivenArguments } from "./given-arguments";
import type { Memo } from "./memo";
import { requirePayload } from "./payload";
import { trimRanges } from "./trim-ranges";

/** One call as the host makes it. */
export interface FunctionCall {
  /** One item a parameter, in order; missing, `null` and `""` stand for an argument left out. */
  readonly values: readonly unknown[];
  /**
   * Where each argument sits, as the host writes it; missing when it sits nowhere. `null` when the host says of no
   * argument where it sits: then no 0 can be told from a blank.
   */
  readonly addresses: readonly unknown[] | null;
  /** The language parameters are named in. */
  readonly language: Language;
  /** What was chosen for the workbook; nothing when left out. */
  readonly standard?: WorkbookStandard;
  /** How many bytes of arguments the host can hand over; as many as there are when left out. */
  readonly payloadLimit?: number;
}

/** What the host receives, as a matrix: one number, or a labelled table. */
export type FunctionResult = Spill;

/**
 * Computes one call of a custom function.
 *
 * @param readBlanks - asked only when an argument from a sheet holds a 0 that may be a blank
 * @param memo - what was answered before; nothing is remembered when left out
 * @returns at once when no 0 is in doubt, so that the cell never shows that it is busy; else a promise
 * @throws {@link DomainError} at once or by rejection, whenever there is no number to return
 */
export function callFunction(
  entry: FunctionEntry,
  call: FunctionCall,
  readBlanks: BlankReader,
  memo?: Memo<FunctionResult>,
): FunctionResult | Promise<FunctionResult> {
  const given = givenArguments(entry, call);
  const ranges = [...given.values()];
  if (call.payloadLimit !== undefined) {
    requirePayload(ranges, call.payloadLimit);
  }
  if (call.addresses === null) {
    ranges.forEach(refuseZeros);
  }
  if (!ranges.some(mayHoldFalseZeros)) {
    return answer(entry, call, given, memo);
  }
  return Promise.all(ranges.map((range) => withoutFalseZeros(range, readBlanks))).then((settled) =>
    answer(entry, call, withRanges(given, trimRanges(settled)), memo),
  );
}

function answer(
  entry: FunctionEntry,
  call: FunctionCall,
  given: GivenArguments,
  memo: Memo<FunctionResult> | undefined,
): FunctionResult {
  const compute = () => {
    const result = entry.compute(functionArguments(entry, given, call));
    return typeof result === "number" ? [[result]] : result;
  };
  return memo === undefined || cellCount(given) > memo.largestCall
    ? compute()
    : memo.recall(callKey([entry.id, call.language, call.standard ?? null], given), compute);
}

/** Refuses a 0 of a host that tells no addresses: any of them may be a blank. */
function refuseZeros(range: CellRange): void {
  const zero = firstZero(range);
  if (zero !== null) {
    throw new DomainError("cell-blank-or-zero", { place: placeIn(range, zero) });
  }
}
