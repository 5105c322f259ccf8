/** What one contestant needed, in milliseconds: the median of several runs after a warm-up, where it ran often. */
export interface Measured {
  readonly name: string;
  readonly milliseconds: number;
  /** What else is worth saying about it. */
  readonly note?: string;
}

const runs = 7;

/** Measures contestants in turn, so that a slow moment of the machine meets all of them. */
export function measure(contestants: Readonly<Record<string, () => unknown>>): readonly Measured[] {
  const names = Object.keys(contestants);
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let run = -1; run < runs; run++) {
    for (const name of names) {
      const start = performance.now();
      contestants[name]!();
      const taken = performance.now() - start;
      if (run >= 0) {
        times.get(name)!.push(taken);
      }
    }
  }
  return names.map((name) => ({ name, milliseconds: median(times.get(name)!) }));
}

/** The middle of several times; of an even number of them the later. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
