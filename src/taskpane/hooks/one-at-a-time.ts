/**
 * Hands things to `work`, one call at a time; what comes while a call is under way is handed over together after it.
 *
 * @returns Takes one thing; resolves once it has been worked on.
 */
export function oneAtATime<T>(work: (things: readonly T[]) => Promise<void>): (thing: T) => Promise<void> {
  let waiting: readonly T[] = [];
  let underWay: Promise<void> | null = null;
  const workThrough = async () => {
    try {
      while (waiting.length > 0) {
        const things = waiting;
        waiting = [];
        await work(things);
      }
    } finally {
      underWay = null;
    }
  };
  return (thing) => {
    waiting = [...waiting, thing];
    underWay ??= workThrough();
    return underWay;
  };
}
