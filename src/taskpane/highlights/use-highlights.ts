import { useCallback, useEffect, useRef, useState } from "react";
import { type Issue } from "../../core";
import { type Mark, type WorkbookPort } from "../../workbook/port";
import { failureOf, type Failure } from "../failure";

/** Whether cells are coloured, and how to change that. */
export interface Highlights {
  readonly on: boolean;
  readonly failure: Failure | null;
  readonly set: (on: boolean) => void;
  readonly dismiss: () => void;
}

/** Colours the cells of issues while that is wanted, and follows the issues. */
export function useHighlights(workbook: WorkbookPort, issues: readonly Issue[]): Highlights {
  const [on, setOn] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const queue = useCallback((work: () => Promise<void>) => {
    // one after the other: the later colours must find the earlier ones kept
    last.current = last.current.then(work).then(
      () => setFailure(null),
      (error: unknown) => {
        setFailure(failureOf(error));
        setOn(false);
      },
    );
  }, []);

  useEffect(() => {
    workbook.hasHighlights().then(setOn, () => undefined);
  }, [workbook]);

  useEffect(() => {
    if (on) {
      queue(() => workbook.highlight(marksOf(issues)));
    }
  }, [issues, on, queue, workbook]);

  const set = useCallback(
    (next: boolean) => {
      setOn(next);
      if (!next) {
        queue(() => workbook.clearHighlights());
      }
    },
    [queue, workbook],
  );
  return { on, failure, set, dismiss: useCallback(() => setFailure(null), []) };
}

function marksOf(issues: readonly Issue[]): readonly Mark[] {
  return issues.flatMap(({ at, severity }) => (at === null ? [] : [{ at, severity }]));
}
