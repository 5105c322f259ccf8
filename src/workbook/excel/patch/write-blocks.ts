import type { Cell, PatchCell, WorkbookPatch } from "../../../core";

/** Sent in one request at most; beside it, Excel on the web takes 5 MB. */
const cellsAtOnce = 40_000;
const lettersAtOnce = 2_000_000;

type Entry = string | number | boolean;

/** Rows of a sheet from one row on, as Excel takes them. */
interface Block {
  readonly row: number;
  readonly entries: readonly (readonly Entry[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Fills an empty sheet with constants and formulas, and gives them their number formats. */
export async function writeBlocks(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  cells: readonly PatchCell[],
  styles: WorkbookPatch["styles"],
): Promise<void> {
  await sendBlocks(context, worksheet, blocksOf(cells, styles));
}

async function sendBlocks(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  [block, ...others]: readonly Block[],
): Promise<void> {
  if (block === undefined) {
    return;
  }
  const { row, entries, formats } = block;
  const range = worksheet.getRangeByIndexes(row, 0, entries.length, entries[0]!.length);
  context.workbook.application.suspendApiCalculationUntilNextSync();
  range.formulas = entries.map((line) => [...line]);
  // afterwards: what is written into a cell formatted as text becomes a text
  if (formats.some((line) => line.some((format) => format !== general))) {
    range.numberFormat = formats.map((line) => [...line]);
  }
  await context.sync();
  await sendBlocks(context, worksheet, others);
}

const general = "General";

function blocksOf(cells: readonly PatchCell[], styles: WorkbookPatch["styles"]): readonly Block[] {
  // cell by cell: a large county has more cells than a call takes arguments
  const width = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const height = cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const entries = Array.from({ length: height }, () => new Array<Entry>(width).fill(""));
  const formats = Array.from({ length: height }, () => new Array<string>(width).fill(general));
  for (const { row, column, value, formula, style } of cells) {
    entries[row]![column] = formula === undefined ? constant(value) : `=${formula}`;
    formats[row]![column] = styles[style ?? ""]?.numberFormat ?? general;
  }
  return startsOf(entries, width).map((row, index, starts) => ({
    row,
    entries: entries.slice(row, starts[index + 1]),
    formats: formats.slice(row, starts[index + 1]),
  }));
}

/** The first rows of the blocks. */
function startsOf(entries: readonly (readonly Entry[])[], width: number): readonly number[] {
  const starts: number[] = [];
  let letters = 0;
  entries.forEach((line, row) => {
    const length = line.reduce((sum: number, entry) => sum + String(entry).length, 0);
    const rows = row - (starts.at(-1) ?? 0);
    if (row === 0 || letters + length > lettersAtOnce || (rows + 1) * width > cellsAtOnce) {
      starts.push(row);
      letters = 0;
    }
    letters += length;
  });
  return starts;
}

/** Excel reads what is written as if it were typed; the apostrophe keeps every text the text it is. */
function constant(value: Cell): Entry {
  if (value === null) {
    return "";
  }
  if (typeof value === "object") {
    return "error" in value ? value.error : "";
  }
  return typeof value === "string" && value !== "" ? `'${value}` : value;
}
