import type { WeightedSample } from "./weighted-sample";

/** A sample in order of value, smallest first; schools with the same value keep their order. */
export interface OrderedSample {
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

const known = new WeakMap<WeightedSample, OrderedSample>();

/** From so many schools on, sorting by the digits of the numbers beats comparing them. */
const longSample = 2000;

/**
 * Puts a sample in order of value.
 *
 * @remarks
 * Remembered with the sample, so that a panel of measures sorts once. Takes n log n steps for a short sample and
 * a fixed number of passes for a long one.
 *
 * @example Weights go with their values
 * ```ts
 * [...orderedSample(weightedSample([10, 6], [300, 100])).weights]; // [100, 300]
 * ```
 */
export function orderedSample(sample: WeightedSample): OrderedSample {
  const ordered = known.get(sample) ?? inOrder(sample);
  known.set(sample, ordered);
  return ordered;
}

function inOrder({ values, weights }: WeightedSample): OrderedSample {
  const positions = values.length < longSample ? positionsByComparing(values) : positionsByDigits(values);
  const ordered = { values: new Float64Array(values.length), weights: new Float64Array(values.length) };
  for (let place = 0; place < positions.length; place++) {
    const position = positions[place] ?? 0;
    ordered.values[place] = values[position] ?? NaN;
    ordered.weights[place] = weights[position] ?? NaN;
  }
  return ordered;
}

function positionsByComparing(values: Float64Array): Uint32Array {
  const positions = Uint32Array.from(values.keys());
  return positions.sort((a, b) => (values[a] ?? NaN) - (values[b] ?? NaN) || a - b);
}

const digitBits = 16;
const digits = 2 ** digitBits;

/** Least significant digit first: four passes over the halves of both words of a number. */
function positionsByDigits(values: Float64Array): Uint32Array {
  const [low, high] = sortableWords(values);
  let from = Uint32Array.from(values.keys());
  let to = new Uint32Array(values.length);
  for (const { words, shift } of [
    { words: low, shift: 0 },
    { words: low, shift: digitBits },
    { words: high, shift: 0 },
    { words: high, shift: digitBits },
  ]) {
    if (distribute(words, shift, from, to)) {
      [from, to] = [to, from];
    }
  }
  return from;
}

/** Writes positions into `to` in order of one digit; does nothing where all have the same. */
function distribute(words: Uint32Array, shift: number, from: Uint32Array, to: Uint32Array): boolean {
  const starts = new Uint32Array(digits);
  for (let position = 0; position < words.length; position++) {
    const digit = ((words[position] ?? 0) >>> shift) & (digits - 1);
    starts[digit] = (starts[digit] ?? 0) + 1;
  }
  if (starts[((words[0] ?? 0) >>> shift) & (digits - 1)] === words.length) {
    return false;
  }
  let start = 0;
  for (let digit = 0; digit < digits; digit++) {
    const count = starts[digit] ?? 0;
    starts[digit] = start;
    start += count;
  }
  for (let place = 0; place < from.length; place++) {
    const position = from[place] ?? 0;
    const digit = ((words[position] ?? 0) >>> shift) & (digits - 1);
    const next = starts[digit] ?? 0;
    to[next] = position;
    starts[digit] = next + 1;
  }
  return true;
}

/** The bits of each number as two words that compare as the numbers do. */
function sortableWords(values: Float64Array): readonly [low: Uint32Array, high: Uint32Array] {
  // adding 0 makes -0 the same as 0
  const bits = new Uint32Array(values.map((value) => value + 0).buffer);
  const low = new Uint32Array(values.length);
  const high = new Uint32Array(values.length);
  for (let position = 0; position < values.length; position++) {
    const [first, second] = [bits[2 * position] ?? 0, bits[2 * position + 1] ?? 0];
    const negative = second >>> 31 === 1;
    low[position] = negative ? ~first : first;
    high[position] = negative ? ~second : second | 0x8000_0000;
  }
  return [low, high];
}
