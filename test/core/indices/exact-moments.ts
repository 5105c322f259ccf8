const fractionBits = 60n;

/** Mean and sample standard deviation of doubles in exact arithmetic, rounded once at the end. */
export function exactMoments(values: readonly number[]): {
  readonly mean: number;
  readonly deviation: number;
} {
  const count = BigInt(values.length);
  const whole = values.map(scaled);
  const sum = whole.reduce((total, each) => total + each, 0n);
  const squares = whole.reduce((total, each) => total + each * each, 0n);
  const variance = ((count * squares - sum * sum) << 120n) / (count * (count - 1n));
  return {
    mean: quotient(sum, count << fractionBits),
    deviation: quotient(squareRoot(variance), 1n << (fractionBits + 60n)),
  };
}

/** A double as a whole number of 2⁻⁶⁰; exact for doubles that need no smaller parts. */
function scaled(value: number): bigint {
  const shifted = value * 2 ** 40;
  const high = BigInt(Math.trunc(shifted));
  const rest = shifted - Math.trunc(shifted);
  return (high << 20n) + BigInt(Math.round(rest * 2 ** 20));
}

function quotient(over: bigint, under: bigint): number {
  const digits = 10n ** 30n;
  return Number((over * digits) / under) / 1e30;
}

function squareRoot(square: bigint): bigint {
  let root = 1n << BigInt(Math.ceil(square.toString(2).length / 2));
  for (;;) {
    const next = (root + square / root) >> 1n;
    if (next >= root) {
      return root;
    }
    root = next;
  }
}
