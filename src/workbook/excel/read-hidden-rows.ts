/** Parts a stretch of rows is asked about in one request. */
const partsAtOnce = 64;

interface Stretch {
  readonly row: number;
  readonly rowCount: number;
}

/**
 * Finds the hidden rows of a stretch.
 *
 * @remarks Excel says of a range that all its rows are hidden, none, or some. A stretch with some is asked about in
 * parts, all parts of all stretches in one request, so that 250,000 rows cost three.
 *
 * @returns The rows of the sheet, from 0, in order.
 */
export async function readHiddenRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  stretch: Stretch,
): Promise<readonly number[]> {
  const hidden = await hiddenIn(context, sheet, [stretch]);
  return [...hidden].sort((a, b) => a - b);
}

/** The hidden rows of stretches of which each has some. */
async function hiddenIn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  mixed: readonly Stretch[],
): Promise<readonly number[]> {
  const parts = mixed.flatMap(partsOf);
  const ranges = parts.map(({ row, rowCount }) => sheet.getRangeByIndexes(row, 0, rowCount, 1));
  ranges.forEach((range) => range.load("rowHidden"));
  await context.sync();
  // null says "some", which the declared type leaves out
  const states = ranges.map(({ rowHidden }) => rowHidden as boolean | null);
  const all = parts.filter((_, index) => states[index] === true).flatMap(rowsOf);
  const some = parts.filter((_, index) => states[index] === null);
  return some.length === 0 ? all : [...all, ...(await hiddenIn(context, sheet, some))];
}

function partsOf({ row, rowCount }: Stretch): readonly Stretch[] {
  const size = Math.ceil(rowCount / partsAtOnce);
  const parts: Stretch[] = [];
  for (let first = row; first < row + rowCount; first += size) {
    parts.push({ row: first, rowCount: Math.min(size, row + rowCount - first) });
  }
  return parts;
}

function rowsOf({ row, rowCount }: Stretch): readonly number[] {
  return Array.from({ length: rowCount }, (_, index) => row + index);
}
