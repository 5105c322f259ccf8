/** How many values fall into one stretch of the axis. */
export interface CountColumn {
  /** In pixels. */
  readonly left: number;
  readonly width: number;
  readonly count: number;
}

const columnWidth = 6;

/** Counts dots in stretches of equal width, for so many of them that dots would hide each other. */
export function countColumns(xs: readonly number[], width: number): readonly CountColumn[] {
  const counts = new Map<number, number>();
  for (const x of xs) {
    const column = Math.min(Math.floor(x / columnWidth), Math.ceil(width / columnWidth) - 1);
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([column, count]) => ({ left: column * columnWidth, width: columnWidth, count }));
}
