import { describeRefusal, DomainError, messagesIn, type Language } from "../core";
import { batchedBlankReader, readBlankCells } from "./blank-cells";
import { callFunction, type FunctionResult } from "./call-function";
import { catalogue } from "./catalogue";
import type { FunctionEntry } from "./function-entry";

/** The part of office.js's custom-function runtime that is used here; its types are not in `@types/office-js`. */
declare const CustomFunctions: {
  associate(id: string, call: (...values: unknown[]) => FunctionResult | Promise<FunctionResult>): void;
  readonly Error: new (code: string, message: string) => Error;
  readonly ErrorCode: { readonly invalidValue: string };
};

/** Connects every function of the catalogue with the id Excel knows it by. Call once, as the page loads. */
export function associateFunctions(): void {
  const readBlanks = batchedBlankReader(readBlankCells);
  for (const entry of catalogue) {
    CustomFunctions.associate(entry.id, (...values) => answerInCell(entry, values, readBlanks));
  }
}

/** Only `#VALUE!` and `#N/A` carry a sentence to the person; a refusal becomes `#VALUE!`. */
function answerInCell(
  entry: FunctionEntry,
  values: readonly unknown[],
  readBlanks: Parameters<typeof callFunction>[2],
): FunctionResult | Promise<FunctionResult> {
  const language = displayLanguage();
  const refuse = (error: unknown): never => {
    throw error instanceof DomainError
      ? new CustomFunctions.Error(
          CustomFunctions.ErrorCode.invalidValue,
          describeRefusal(messagesIn[language], error),
        )
      : error;
  };
  try {
    const call = { values: values.slice(0, -1), addresses: addressesIn(values.at(-1)), language };
    const result = callFunction(entry, call, readBlanks);
    return result instanceof Promise ? result.catch(refuse) : result;
  } catch (error) {
    return refuse(error);
  }
}

/** The host puts its description of the call after the arguments. */
function addressesIn(invocation: unknown): readonly unknown[] {
  const { parameterAddresses } = (invocation ?? {}) as { readonly parameterAddresses?: unknown };
  return Array.isArray(parameterAddresses) ? parameterAddresses : [];
}

function displayLanguage(): Language {
  const tag = Office.context?.displayLanguage ?? "zh-CN";
  return /^zh/iu.test(tag) ? "zh-CN" : "en";
}
