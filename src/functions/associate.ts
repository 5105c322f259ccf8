import {
  describeRefusal,
  DomainError,
  messagesIn,
  readWorkbookStandard,
  workbookStandardKey,
  type Language,
} from "../core";
import { batchedBlankReader, readBlankCells } from "./blank-cells";
import { callFunction, type FunctionCall, type FunctionResult } from "./call-function";
import { catalogue } from "./catalogue";
import type { FunctionEntry } from "./function-entry";
import { createMemo } from "./memo";
import { standardParameter } from "./parameters/standards";
import { webPayloadLimit } from "./payload";

/** The part of office.js's custom-function runtime that is used here; its types are not in `@types/office-js`. */
declare const CustomFunctions: {
  associate(id: string, call: (...values: unknown[]) => FunctionResult | Promise<FunctionResult>): void;
  readonly Error: new (code: string, message: string) => Error;
  readonly ErrorCode: { readonly invalidValue: string };
};

/** Computes one call. */
type Answer = (entry: FunctionEntry, call: FunctionCall) => FunctionResult | Promise<FunctionResult>;

/** Connects every function of the catalogue with the id Excel knows it by. Call once, as the page loads. */
export function associateFunctions(): void {
  const readBlanks = batchedBlankReader(readBlankCells);
  const memo = createMemo<FunctionResult>();
  const answer: Answer = (entry, call) => callFunction(entry, call, readBlanks, memo);
  for (const entry of catalogue) {
    const answerCall = (...values: unknown[]) => answerInCell(entry, values, answer);
    CustomFunctions.associate(entry.id, followsStandard(entry) ? onceReady(answerCall) : answerCall);
  }
}

/**
 * Answers a call, also one made for a preview in the formula bar: no function changes anything.
 *
 * @remarks Only `#VALUE!` and `#N/A` carry a sentence to the person; a refusal becomes `#VALUE!`.
 */
function answerInCell(
  entry: FunctionEntry,
  values: readonly unknown[],
  answer: Answer,
): FunctionResult | Promise<FunctionResult> {
  const call = callOf(entry, values);
  const refuse = (error: unknown): never => {
    throw error instanceof DomainError ? errorInCell(error, call.language) : error;
  };
  try {
    const result = answer(entry, call);
    return result instanceof Promise ? result.catch(refuse) : result;
  } catch (error) {
    return refuse(error);
  }
}

function callOf(entry: FunctionEntry, values: readonly unknown[]): FunctionCall {
  const call = {
    values: values.slice(0, -1),
    addresses: addressesIn(values.at(-1)),
    language: displayLanguage(),
    ...(followsStandard(entry) ? { standard: standardOfWorkbook() } : {}),
  };
  return isOnTheWeb() ? { ...call, payloadLimit: webPayloadLimit } : call;
}

/** Whether a function goes by the standard chosen for the workbook; no other is out of date when that changes. */
function followsStandard({ parameters }: FunctionEntry): boolean {
  return parameters.some(({ id }) => id === standardParameter.id);
}

/** Holds a call back until the host has told of the document: before, a choice kept with it would go unseen. */
function onceReady<T>(answerCall: (...values: unknown[]) => T | Promise<T>): typeof answerCall {
  return (...values) =>
    Office.context?.document === undefined
      ? Office.onReady().then(() => answerCall(...values))
      : answerCall(...values);
}

/** The pane runs in the same runtime, so a choice it has just made is seen here at once. */
function standardOfWorkbook() {
  return readWorkbookStandard(Office.context?.document?.settings?.get(workbookStandardKey));
}

/** The host puts its description of the call after the arguments. */
function addressesIn(invocation: unknown): readonly unknown[] | null {
  const { parameterAddresses } = (invocation ?? {}) as { readonly parameterAddresses?: unknown };
  return Array.isArray(parameterAddresses) ? parameterAddresses : null;
}

function errorInCell(refusal: DomainError, language: Language): Error {
  return new CustomFunctions.Error(
    CustomFunctions.ErrorCode.invalidValue,
    describeRefusal(messagesIn[language], refusal),
  );
}

function displayLanguage(): Language {
  const tag = Office.context?.displayLanguage ?? "zh-CN";
  return /^zh/iu.test(tag) ? "zh-CN" : "en";
}

function isOnTheWeb(): boolean {
  // the platforms are numbers in the typings and texts in office.js
  return String(Office.context?.platform) === "OfficeOnline";
}
