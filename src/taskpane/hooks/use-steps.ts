import { useState } from "react";

export interface Steps<T> {
  readonly shown: readonly T[];
  /** How many the next step adds; 0 when all are shown. */
  readonly more: number;
  readonly showMore: () => void;
}

/** Shows a long list a step at a time, so that thousands of entries do not slow the pane down. */
export function useSteps<T>(items: readonly T[], step: number): Steps<T> {
  const [limit, setLimit] = useState(step);
  return {
    shown: items.slice(0, limit),
    more: Math.min(step, Math.max(0, items.length - limit)),
    showMore: () => setLimit((before) => before + step),
  };
}
