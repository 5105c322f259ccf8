import { useEffect, useState } from "react";

/** What came of a question that takes a while. */
export type Answered<T> = T | "working" | "failed";

/**
 * Asks anew whenever the question changes, and drops the answer to an earlier one.
 *
 * @param ask - Kept the same between renders, so that it tells whether the question has changed; `null` asks nothing.
 */
export function useAnswer<T>(ask: ((signal: AbortSignal) => Promise<T>) | null): Answered<T> {
  const [answer, setAnswer] = useState<Answered<T>>("working");
  useEffect(() => {
    if (ask === null) {
      return undefined;
    }
    const controller = new AbortController();
    const show = (next: Answered<T>) => !controller.signal.aborted && setAnswer(() => next);
    show("working");
    ask(controller.signal).then(show, () => show("failed"));
    return () => controller.abort();
  }, [ask]);
  return answer;
}
