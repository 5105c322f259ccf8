import { type CellStyle } from "../workbook-content";

/** The styles of a workbook being read; more may be added for formats known only cell by cell. */
export interface StyleTable {
  /** The number of a style given by the file's own number; `undefined` when it is plain or unknown. */
  ofFile(index: number | undefined): number | undefined;
  /** The number of the style that is only a number format; `undefined` for General. */
  ofFormat(numberFormat: unknown): number | undefined;
  all(): readonly CellStyle[];
}

/** Starts a table with the file's own styles, which keep their numbers. */
export function styleTable(own: readonly CellStyle[]): StyleTable {
  const styles = [...own];
  const byFormat = new Map<string, number>();
  return {
    ofFile: (index) => (index === undefined || styles[index] === undefined ? undefined : index),
    ofFormat: (numberFormat) => {
      if (typeof numberFormat !== "string" || numberFormat === "General") {
        return undefined;
      }
      const known = byFormat.get(numberFormat) ?? styles.push({ numberFormat }) - 1;
      byFormat.set(numberFormat, known);
      return known;
    },
    all: () => styles,
  };
}
