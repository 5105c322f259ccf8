import { useCallback, useState } from "react";

const key = "balance-indicators.live";
const off = "off";

/** Whether sheets are checked again by themselves, and how to change that. */
export interface Live {
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}

/** Remembers on this machine whether sheets are to be checked again at every edit; they are until told otherwise. */
export function useLive(): Live {
  const [on, setOn] = useState(() => kept() !== off);
  const set = useCallback((next: boolean) => {
    setOn(next);
    try {
      localStorage.setItem(key, next ? "on" : off);
    } catch {
      // where nothing can be kept the choice holds until the pane is closed
    }
  }, []);
  return { on, set };
}

function kept(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
