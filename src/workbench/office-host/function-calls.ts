import { type FunctionAnswer } from "../spreadsheet";
import { type HostObject } from "./host-object";
import { functionAnswer, functionFailure } from "./function-answer";
import { type HostEntry, type Json } from "./protocol";
import { type Sentences } from "./sentences";

const customFunctions = { category: 1, invoke: 1000 };
/** Tells office.js to hand errors in arguments over as `CustomFunctions.Error`. */
const allowErrors = 4;
/** Features of office.js's function runtime: hand results over every 200 ms, and at the latest after 2 s. */
const enabledFeatures = [2, 4];

/** Custom functions of the add-in, as the host calls them. */
export interface FunctionCalls {
  /** office.js hands its results to this service. */
  readonly service: HostObject;
  /** Calls a function that is known to exist. Resolves with an error value when no answer comes in time. */
  call(
    id: string,
    args: readonly Json[],
    caller: string | null,
    addresses: readonly (string | null)[] | null,
  ): Promise<FunctionAnswer>;
  /** Whether the add-in owes an answer. */
  isBusy(): boolean;
  /** Resolves when the add-in owes an answer. */
  whenBusy(): Promise<void>;
  /** Answers every open call with an error value. */
  dispose(): void;
}

export interface FunctionCallOptions {
  readonly sentences: Sentences;
  readonly timeoutMs: number;
  /** Called when office.js's function runtime has started. */
  onStarted(): void;
}

interface OpenCall {
  resolve(answer: FunctionAnswer): void;
}

/** @param send - delivers entries to office.js */
export function functionCalls(
  send: (entries: readonly HostEntry[]) => void,
  { sentences, timeoutMs, onStarted }: FunctionCallOptions,
): FunctionCalls {
  const open = new Map<number, OpenCall>();
  const waiting: (() => void)[] = [];
  const post = batched(send);
  let next = 1;

  function settle(id: number, answer: FunctionAnswer): void {
    open.get(id)?.resolve(answer);
    open.delete(id);
  }

  return {
    service: resultService((result) => settle(resultId(result), readResult(result, sentences)), onStarted),
    call(id, args, caller, addresses) {
      const invocation = next++;
      const answer = new Promise<FunctionAnswer>((resolve) => open.set(invocation, { resolve }));
      waiting.splice(0).forEach((resolve) => resolve());
      const timer = setTimeout(
        () => settle(invocation, { error: "#VALUE!", message: sentences.timeout(id, timeoutMs / 1000) }),
        timeoutMs,
      );
      post(entry([invocation, id, args, caller, allowErrors, addresses]));
      return answer.finally(() => clearTimeout(timer));
    },
    isBusy: () => open.size > 0,
    whenBusy: () => (open.size > 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    dispose: () =>
      [...open.keys()].forEach((id) => settle(id, { error: "#VALUE!", message: sentences.closed() })),
  };
}

/** Calls made in one go travel in one message, as Excel sends them. */
function batched(send: (entries: readonly HostEntry[]) => void): (entry: HostEntry) => void {
  let batch: HostEntry[] = [];
  return (entry) => {
    batch.push(entry);
    if (batch.length === 1) {
      queueMicrotask(() => {
        const entries = batch;
        batch = [];
        send(entries);
      });
    }
  };
}

function entry(message: Json): HostEntry {
  return {
    messageCategory: customFunctions.category,
    messageType: customFunctions.invoke,
    targetId: "",
    message,
  };
}

function resultService(onResult: (result: readonly Json[]) => void, onStarted: () => void): HostObject {
  return {
    className: "CustomFunctions",
    methods: {
      SetInvocationArrayResults(results) {
        (results as readonly (readonly Json[])[]).forEach(onResult);
      },
      _SetOsfControlContainerReadyForCustomFunctions: () => onStarted(),
      _GetEnabledFeatures: () => enabledFeatures,
    },
  };
}

function resultId([id]: readonly Json[]): number {
  return typeof id === "number" ? id : -1;
}

/** Reads `[id, true, value]` or `[id, false, message, code]`. */
function readResult([, succeeded, value, code]: readonly Json[], sentences: Sentences): FunctionAnswer {
  return succeeded === true ? functionAnswer(value, sentences) : functionFailure(code, value);
}
