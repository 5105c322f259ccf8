import { describeRefusal, DomainError, messagesIn, type Language } from "../../src/core";
import type { FunctionCall } from "../../src/functions/call-function";
import { functionArguments } from "../../src/functions/function-arguments";
import type { FunctionArguments, FunctionEntry, FunctionParameter } from "../../src/functions/function-entry";
import { givenArguments } from "../../src/functions/given-arguments";
import { measureFunction, type MeasureFunction } from "../../src/functions/measure-function";

/** What a test gives a function, by the id of the parameter; addresses likewise. */
export interface Given {
  readonly values: Readonly<Record<string, unknown>>;
  readonly addresses?: Readonly<Record<string, string>>;
}

const texts = { "zh-CN": "试验", en: "probe" };

/** A parameter named after its id. */
export function rangeParameter(id: string): FunctionParameter {
  const name = { "zh-CN": id, en: id };
  return { id, kind: "range", optional: true, name, description: texts };
}

/** A function of the family that adds up its schools' values, unless the test says otherwise. */
export function probeFunction(given: Partial<MeasureFunction> = {}): FunctionEntry {
  return measureFunction({
    id: "PROBE",
    description: texts,
    result: texts,
    label: { "zh-CN": "合计", en: "sum" },
    method: () => ({ "zh-CN": "相加", en: "addition" }),
    measure: ({ values }) => values.reduce((sum, value) => sum + value, 0),
    ...given,
  });
}

/** A call as the host makes it. */
export function callOf(
  entry: FunctionEntry,
  { values, addresses = {} }: Given,
  language: Language = "zh-CN",
): FunctionCall {
  return {
    values: entry.parameters.map(({ id }) => values[id] ?? null),
    addresses: entry.parameters.map(({ id }) => (id in values ? (addresses[id] ?? null) : null)),
    language,
  };
}

/** What a function is handed for a call. */
export function argumentsOf(
  entry: FunctionEntry,
  given: Given,
  language: Language = "zh-CN",
): FunctionArguments {
  const call = callOf(entry, given, language);
  return functionArguments(entry, givenArguments(entry, call), call);
}

/** The sentence something is refused with. */
export function refusalOf(attempt: () => unknown, language: Language = "zh-CN"): string {
  try {
    attempt();
  } catch (error) {
    if (error instanceof DomainError) {
      return describeRefusal(messagesIn[language], error);
    }
    throw error;
  }
  throw new Error("nothing was refused");
}
