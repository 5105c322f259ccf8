import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** As wide as a chart is where nothing can be measured: in the narrowest pane. */
const narrowest = 280;

/** Follows how wide an element is, in whole pixels. */
export function useWidth<T extends HTMLElement>(): readonly [RefObject<T>, number] {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(narrowest);
  useLayoutEffect(() => {
    const target = element.current;
    if (target === null) {
      return undefined;
    }
    const measure = () => setWidth(Math.max(narrowest / 2, Math.floor(target.clientWidth)) || narrowest);
    // without a layout there is nothing to measure
    if (target.clientWidth === 0 || typeof ResizeObserver === "undefined") {
      return undefined;
    }
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
