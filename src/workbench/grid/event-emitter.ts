import { type SpreadsheetEvents } from "../spreadsheet";
import { type Emit } from "./grid-events";

type Listeners = { [E in keyof SpreadsheetEvents]: Set<(event: SpreadsheetEvents[E]) => void> };

/** Hands the events of a spreadsheet to those who listen. */
export interface EventEmitter {
  readonly emit: Emit;
  on<E extends keyof SpreadsheetEvents>(
    event: E,
    listener: (event: SpreadsheetEvents[E]) => void,
  ): () => void;
}

export function eventEmitter(): EventEmitter {
  const listeners: Listeners = {
    changed: new Set(),
    calculated: new Set(),
    selectionChanged: new Set(),
    activated: new Set(),
    sheetsChanged: new Set(),
  };
  return {
    emit: (event, detail) => listeners[event].forEach((listener) => listener(detail)),
    on(event, listener) {
      listeners[event].add(listener);
      return () => void listeners[event].delete(listener);
    },
  };
}
