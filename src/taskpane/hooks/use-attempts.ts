import { useCallback, useRef, useState, type RefObject } from "react";

/** One piece of work; what it would change is dropped once it is aborted. */
export interface Attempt<S> {
  readonly signal: AbortSignal;
  readonly update: (change: Partial<S>) => void;
}

/** Work on a state, one piece at a time. */
export interface Attempts<S> {
  readonly state: S;
  /** The state as it is, whether or not it has been shown yet. */
  readonly latest: RefObject<S>;
  readonly update: (change: Partial<S>) => void;
  /** Ends what is under way, and times the new piece of work. */
  readonly begin: (allowed: number, work: (attempt: Attempt<S>) => Promise<void>) => Promise<void>;
  /** Ends what is under way. */
  readonly stop: () => void;
  /** How long the last piece of work took that came to its end, as a share of what it was allowed. */
  readonly pace: RefObject<number>;
}

/** One piece of work at a time; what an ended one would still change is dropped. */
export function useAttempts<S>(untouched: S): Attempts<S> {
  const [state, setState] = useState(untouched);
  const latest = useRef(state);
  const underWay = useRef<AbortController | null>(null);
  const pace = useRef(0);
  const update = useCallback((change: Partial<S>) => {
    latest.current = { ...latest.current, ...change };
    setState(latest.current);
  }, []);
  const stop = useCallback(() => underWay.current?.abort(), []);
  const begin = useCallback(
    async (allowed: number, work: (attempt: Attempt<S>) => Promise<void>) => {
      stop();
      const controller = new AbortController();
      const { signal } = controller;
      underWay.current = controller;
      const start = performance.now();
      await work({ signal, update: (change) => (signal.aborted ? undefined : update(change)) });
      if (!signal.aborted) {
        pace.current = (performance.now() - start) / allowed;
      }
    },
    [stop, update],
  );
  return { state, latest, update, begin, stop, pace };
}
