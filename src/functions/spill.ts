import type { Language } from "../core";
import type { Spill, SpillCell, Texts } from "./function-entry";

/** What every spilled result says of itself below its figures. */
export interface SpillNotes {
  /** The method, with its estimator and definition. */
  readonly method: Texts;
  /** Rows that were used. */
  readonly used: number;
  /** Rows with something in them that were left out. */
  readonly ignored: number;
}

const labels = {
  used: { "zh-CN": "采用行数", en: "rows used" },
  ignored: { "zh-CN": "未采用行数", en: "rows ignored" },
  method: { "zh-CN": "方法", en: "method" },
} as const;

/**
 * Puts a labelled result together: its rows, then how many rows were used and ignored, and the method's name.
 *
 * @param rows - at least one; shorter ones are filled up with empty cells
 */
export function labelledSpill(rows: Spill, notes: SpillNotes, language: Language): Spill {
  const all: readonly (readonly SpillCell[])[] = [
    ...rows,
    [labels.used[language], notes.used],
    [labels.ignored[language], notes.ignored],
    [labels.method[language], notes.method[language]],
  ];
  const width = all.reduce((most, { length }) => Math.max(most, length), 0);
  return all.map((row) => [...row, ...Array<SpillCell>(width - row.length).fill("")]);
}
