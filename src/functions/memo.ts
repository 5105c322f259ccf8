import { DomainError } from "../core";
import { sameCall, type CallKey } from "./call-key";

/** Remembers what calls were answered, so that a recalculation that changes nothing computes nothing. */
export interface Memo<T> {
  /** Calls of more cells than this are answered anew each time, and need not be handed over. */
  readonly largestCall: number;
  /**
   * Returns what a call was answered before, or answers it and remembers.
   *
   * @throws {@link DomainError} the refusal of `answer`, which is remembered as well
   */
  readonly recall: (key: CallKey, answer: () => T) => T;
}

export interface MemoLimits {
  readonly entries: number;
  /** Cells and characters held for all entries together. */
  readonly weight: number;
}

/** Room for a workbook of some thousand formulas: of fewer than a recalculation makes, none would be found again. */
const defaultLimits: MemoLimits = { entries: 4000, weight: 4_000_000 };

/**
 * Makes a memo that drops what was asked longest ago.
 *
 * @remarks A call is compared with the remembered one in full; two calls of one hash are never taken for each other.
 */
export function createMemo<T>(limits: MemoLimits = defaultLimits): Memo<T> {
  const held = new Map<number, Remembered<T>>();
  let weight = 0;

  const drop = (hash: number) => {
    weight -= held.get(hash)?.weight ?? 0;
    held.delete(hash);
  };
  const largestCall = limits.weight / 4;
  const keep = (remembered: Remembered<T>) => {
    const { key } = remembered;
    drop(key.hash);
    if (remembered.weight > largestCall) {
      return;
    }
    held.set(key.hash, remembered);
    weight += remembered.weight;
    for (const oldest of held.keys()) {
      if (held.size <= limits.entries && weight <= limits.weight) {
        break;
      }
      drop(oldest);
    }
  };
  return {
    largestCall,
    recall: (key, answer) => {
      const known = held.get(key.hash);
      const remembered = known !== undefined && sameCall(known.key, key) ? known : rememberedOf(key, answer);
      keep(remembered);
      return remembered.answer();
    },
  };
}

interface Remembered<T> {
  readonly key: CallKey;
  readonly weight: number;
  readonly answer: () => T;
}

function rememberedOf<T>(key: CallKey, answer: () => T): Remembered<T> {
  return { key, weight: key.bits.length / 2 + key.words.length, answer: settled(answer) };
}

/** Runs once; any exception but a refusal is a fault, and is not remembered. */
function settled<T>(answer: () => T): () => T {
  try {
    const value = answer();
    return () => value;
  } catch (error) {
    if (!(error instanceof DomainError)) {
      throw error;
    }
    return () => {
      throw error;
    };
  }
}
