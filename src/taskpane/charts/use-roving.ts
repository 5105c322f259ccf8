import { useState, type KeyboardEvent } from "react";

/** One tab stop for many marks; arrow keys move among them. */
export interface Roving {
  /** Position of the mark that takes the tab stop. */
  readonly current: number;
  readonly moveTo: (position: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<Element>) => void;
}

/**
 * Moves among the marks of a chart by arrow keys, Home and End, and puts focus on the one reached.
 *
 * @param count - How many there are; they stand in the document in this order with `data-mark`.
 */
export function useRoving(count: number): Roving {
  const [position, setPosition] = useState(0);
  const current = Math.min(position, Math.max(0, count - 1));
  const onKeyDown = (event: KeyboardEvent<Element>) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: current + 1,
      ArrowUp: current + 1,
      ArrowLeft: current - 1,
      ArrowDown: current - 1,
      Home: 0,
      End: count - 1,
    };
    const next = steps[event.key];
    if (next !== undefined && next >= 0 && next < count) {
      event.preventDefault();
      setPosition(next);
      event.currentTarget.querySelectorAll<SVGElement>("[data-mark]")[next]?.focus();
    }
  };
  return { current, moveTo: setPosition, onKeyDown };
}
