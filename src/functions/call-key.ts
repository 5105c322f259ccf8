import type { CellRange } from "./cell-range";

/** All that the answer to a call depends on. */
export interface CallKey {
  readonly hash: number;
  /** Everything that is no number, in one text that no other call has. */
  readonly words: string;
  /** The bits of every cell that is a number, with a mark where a cell is none. */
  readonly bits: Uint32Array;
}

/** Stands where a cell is no number; no cell holds it. */
const noNumber = Infinity;

/**
 * Puts together what a call was asked.
 *
 * @remarks Addresses are part of it, for refusals name cells by them; so are blanks, which are not zeros here.
 *
 * @param circumstances - the function and whatever else decides its answer
 * @param given - the arguments by parameter, after zeros have been told from blanks
 */
export function callKey(circumstances: readonly unknown[], given: ReadonlyMap<string, CellRange>): CallKey {
  const cells = new Float64Array(cellCount(given));
  const words: unknown[] = [...circumstances];
  let index = 0;
  for (const [id, { rows, address, givenRows, parameter }] of given) {
    words.push([id, parameter, address, givenRows ?? null, rows.length, rows[0]?.length ?? 0]);
    for (const row of rows) {
      for (const content of row) {
        if (typeof content !== "number") {
          words.push(content);
        }
        cells[index++] = typeof content === "number" ? content : noNumber;
      }
    }
  }
  const text = JSON.stringify(words);
  const bits = new Uint32Array(cells.buffer);
  return { hash: hashOf(text, bits), words: text, bits };
}

/** How many cells a call was given. */
export function cellCount(given: ReadonlyMap<string, CellRange>): number {
  let count = 0;
  for (const { rows } of given.values()) {
    count += rows.length * (rows[0]?.length ?? 0);
  }
  return count;
}

/** Whether two calls were asked the same, bit by bit. */
export function sameCall(left: CallKey, right: CallKey): boolean {
  if (left.hash !== right.hash || left.words !== right.words || left.bits.length !== right.bits.length) {
    return false;
  }
  for (let index = 0; index < left.bits.length; index++) {
    if (left.bits[index] !== right.bits[index]) {
      return false;
    }
  }
  return true;
}

/** Only says where to look: what is found there is compared. */
function hashOf(text: string, bits: Uint32Array): number {
  let hash = 0;
  for (let index = 0; index < text.length; index++) {
    hash = mix(hash, text.charCodeAt(index));
  }
  for (const word of bits) {
    hash = mix(hash, word);
  }
  return hash;
}

/**
 * Works a word into a hash, high bits down to low ones: whole numbers differ in their high words alone.
 *
 * - Source: Appleby, MurmurHash3, the constant and shift of its finaliser
 */
function mix(hash: number, word: number): number {
  const product = Math.imul(hash ^ word, 0x85ebca6b);
  return product ^ (product >>> 13);
}
