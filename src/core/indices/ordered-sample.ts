import type { WeightedSample } from "./weighted-sample";

/** A sample in order of value, smallest first; schools with the same value keep their order. */
export interface OrderedSample {
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

const known = new WeakMap<WeightedSample, OrderedSample>();

/** From so many schools on, sorting by digits beats comparing. */
const longSample = 2000;

/**
 * Puts a sample in order of value.
 *
 * @remarks
 * Remembered with the sample, so that a panel of measures sorts once. A short sample is sorted by comparing, a long
 * one by the digits of its numbers.
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

function inOrder(sample: WeightedSample): OrderedSample {
  const { values } = sample;
  if (values.length < longSample) {
    return taken(sample, positionsByComparing(values));
  }
  const ordered = taken(sample, positionsByLeadingDigits(values));
  return settled(ordered) ? ordered : taken(sample, positionsByComparing(values));
}

function positionsByComparing(values: Float64Array): Uint32Array {
  return startingOrder(values.length).sort((a, b) => values[a]! - values[b]! || a - b);
}

function startingOrder(count: number): Uint32Array {
  const positions = new Uint32Array(count);
  for (let position = 0; position < count; position++) {
    positions[position] = position;
  }
  return positions;
}

/** Takes values and weights in an order of positions. */
function taken({ values, weights }: WeightedSample, positions: Uint32Array): OrderedSample {
  const ordered = { values: new Float64Array(values.length), weights: new Float64Array(values.length) };
  for (let place = 0; place < positions.length; place++) {
    const position = positions[place]!;
    ordered.values[place] = values[position]!;
    ordered.weights[place] = weights[position]!;
  }
  return ordered;
}

const mostDigitBits = 12;

/** Sorts by the exponent and the first twenty binary digits of the numbers, as far as they differ. */
function positionsByLeadingDigits(values: Float64Array): Uint32Array {
  const room = roomFor(values.length);
  const keys = leadingDigits(values, room.keys);
  const differing = 32 - Math.clz32(differingBits(keys));
  const passes = Math.ceil(differing / mostDigitBits);
  const bits = Math.ceil(differing / Math.max(1, passes));
  let [from, to] = [room.positions, room.others];
  for (let position = 0; position < from.length; position++) {
    from[position] = position;
  }
  for (let pass = 0; pass < passes; pass++) {
    distribute(keys, pass * bits, bits, from, to);
    [from, to] = [to, from];
  }
  return from;
}

interface Room {
  readonly keys: Uint32Array;
  readonly positions: Uint32Array;
  readonly others: Uint32Array;
}

/** Up to so many schools the room to sort in is kept: asking for new memory takes longer than sorting does. */
const mostKept = 2 ** 20;
let kept = new ArrayBuffer(0);

function roomFor(count: number): Room {
  const bytes = 3 * 4 * count;
  const buffer = kept.byteLength >= bytes ? kept : new ArrayBuffer(bytes);
  if (count <= mostKept) {
    kept = buffer;
  }
  return {
    keys: new Uint32Array(buffer, 0, count),
    positions: new Uint32Array(buffer, 4 * count, count),
    others: new Uint32Array(buffer, 8 * count, count),
  };
}

function differingBits(keys: Uint32Array): number {
  const first = keys[0]!;
  let differing = 0;
  for (let position = 0; position < keys.length; position++) {
    differing |= keys[position]! ^ first;
  }
  return differing;
}

/** The upper half of each number's bits, as whole numbers that compare as the numbers do. */
function leadingDigits(values: Float64Array, keys: Uint32Array): Uint32Array {
  const bits = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
  for (let position = 0; position < values.length; position++) {
    const upper = bits[2 * position + 1]!;
    // -0 is the same as 0
    const positive = upper >>> 31 === 0 || values[position] === 0;
    keys[position] = positive ? upper | 0x8000_0000 : ~upper;
  }
  return keys;
}

/** Writes positions into `to` in order of one digit, keeping the order of those that have the same. */
function distribute(
  keys: Uint32Array,
  shift: number,
  bits: number,
  from: Uint32Array,
  to: Uint32Array,
): void {
  const mask = 2 ** bits - 1;
  const starts = new Uint32Array(mask + 1);
  for (let position = 0; position < keys.length; position++) {
    starts[(keys[position]! >>> shift) & mask]!++;
  }
  let start = 0;
  for (let digit = 0; digit <= mask; digit++) {
    const count = starts[digit]!;
    starts[digit] = start;
    start += count;
  }
  for (let place = 0; place < from.length; place++) {
    const position = from[place]!;
    to[starts[(keys[position]! >>> shift) & mask]!++] = position;
  }
}

/** Moves so many, on average, before comparing all is quicker. */
const movesEach = 8;

/**
 * Puts in place what the leading digits could not tell apart.
 *
 * @returns whether it was soon done
 */
function settled({ values, weights }: OrderedSample): boolean {
  let moves = movesEach * values.length;
  for (let place = 1; place < values.length; place++) {
    const value = values[place]!;
    if (value >= values[place - 1]!) {
      continue;
    }
    const weight = weights[place]!;
    let free = place;
    while (free > 0 && values[free - 1]! > value && moves > 0) {
      values[free] = values[free - 1]!;
      weights[free] = weights[free - 1]!;
      free -= 1;
      moves -= 1;
    }
    values[free] = value;
    weights[free] = weight;
  }
  return moves > 0;
}
