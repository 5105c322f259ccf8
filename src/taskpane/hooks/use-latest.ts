import { useLayoutEffect, useRef, type RefObject } from "react";

/** Keeps the latest value at hand for work that outlives the render it was started in. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest as RefObject<T>;
}
