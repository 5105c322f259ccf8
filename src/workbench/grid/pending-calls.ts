import { type FunctionAnswer, type FunctionCall, type FunctionSpec } from "../spreadsheet";

/** A call as the engine meets it: the cell it stands in and what it was given. */
export interface CallSite {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly call: FunctionCall;
}

/** Function calls under way, and the answers waiting to be picked up by the next calculation. */
export interface PendingCalls {
  /** Returns the answer when it is there; otherwise makes the call and returns `null`. */
  ask(spec: FunctionSpec, site: CallSite): FunctionAnswer | null;
  /** Calls that have not answered yet. */
  readonly count: number;
  forget(): void;
}

/**
 * Answers kept for one cell. Each call of a formula needs one at the same time, so this must exceed the calls that one
 * formula makes, for example over the rows of a range.
 */
export const answersPerCell = 4096;

/**
 * Lets a formula engine that cannot wait use functions that take their time.
 *
 * @remarks The first meeting starts the call and leaves the cell busy, as Excel does; `onAnswer` then asks for the cell
 * to be calculated again, which finds the answer. A call that throws or rejects answers `#VALUE!`, so that nothing
 * ever waits for it.
 */
export function pendingCalls(onAnswer: (site: CallSite, answer: FunctionAnswer) => void): PendingCalls {
  const cells = new Map<string, Map<string, FunctionAnswer | null>>();
  let epoch = 0;
  let count = 0;

  async function make(
    spec: FunctionSpec,
    site: CallSite,
    answers: Map<string, FunctionAnswer | null>,
    key: string,
  ) {
    const started = epoch;
    count += 1;
    const answer = await answerOf(spec, site.call);
    if (started === epoch) {
      count -= 1;
      answers.set(key, answer);
      onAnswer(site, answer);
    }
  }

  return {
    ask(spec, site) {
      const cell = `${site.sheetId}\n${site.row}\n${site.column}`;
      const answers = cells.get(cell) ?? new Map<string, FunctionAnswer | null>();
      cells.set(cell, answers);
      const key = keyOf(spec, site.call);
      const known = answers.get(key);
      if (known !== undefined) {
        // moved to the end, so that the first is the one not asked for longest
        answers.delete(key);
        answers.set(key, known);
        return known;
      }
      answers.set(key, null);
      const oldest = answers.keys().next().value;
      if (answers.size > answersPerCell && oldest !== undefined) {
        answers.delete(oldest);
      }
      void make(spec, site, answers, key);
      return null;
    },
    get count() {
      return count;
    },
    forget() {
      epoch += 1;
      count = 0;
      cells.clear();
    },
  };
}

/** Tells calls apart by what they were given. */
function keyOf({ name }: FunctionSpec, { args, addresses }: FunctionCall): string {
  return [JSON.stringify([name, addresses]), ...args.map(textOf)].join("\n");
}

const texts = new WeakMap<object, string>();

/** A matrix that many calls share is written out once. */
function textOf(arg: FunctionCall["args"][number]): string {
  if (arg === undefined) {
    return "omitted";
  }
  if (typeof arg !== "object" || arg === null) {
    return JSON.stringify(arg);
  }
  const text = texts.get(arg) ?? JSON.stringify(arg);
  texts.set(arg, text);
  return text;
}

async function answerOf(spec: FunctionSpec, call: FunctionCall): Promise<FunctionAnswer> {
  try {
    return await spec.call(call);
  } catch {
    return { error: "#VALUE!" };
  }
}
