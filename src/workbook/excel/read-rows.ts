import type { Cell } from "../../core";
import { WorkbookError } from "../workbook-error";
import { toCells } from "./to-cells";
import { officeCode } from "./translate-error";

/** Rows and columns count from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * Cells asked for at a time.
 *
 * @remarks Excel on the web answers with at most 5 MB. A full-precision number and its value type take about
 * 30 bytes of JSON, a Chinese header about 40, so 100,000 cells stay under 4 MB.
 */
const cellsPerAnswer = 100_000;

/** Excel refuses an answer that grew too big with one of these, or hands over `null` instead of values. */
const tooBig = new Set(["ResponsePayloadSizeLimitExceeded", "RequestPayloadSizeLimitExceeded"]);

/**
 * Reads a block of cells in as few answers as their size allows.
 *
 * @throws {@link WorkbookError} `row-too-large` when even one row is refused.
 */
export async function readRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: Block,
): Promise<readonly (readonly Cell[])[]> {
  const rowsPerAnswer = Math.max(1, Math.floor(cellsPerAnswer / block.columnCount));
  const rows: (readonly Cell[])[] = [];
  for (let done = 0; done < block.rowCount; done += rowsPerAnswer) {
    const rowCount = Math.min(rowsPerAnswer, block.rowCount - done);
    const read = await readBlock(context, sheet, { ...block, row: block.row + done, rowCount });
    // one by one: a long column has more rows than a call takes arguments
    read.forEach((row) => rows.push(row));
  }
  return rows;
}

/** Reads one block in one answer, and halves it for as long as the host finds it too big. */
async function readBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: Block,
): Promise<readonly (readonly Cell[])[]> {
  const cells = await tryBlock(context, sheet, block);
  if (cells !== null) {
    return cells;
  }
  if (block.rowCount === 1) {
    throw new WorkbookError("row-too-large", { row: block.row });
  }
  const half = Math.ceil(block.rowCount / 2);
  const upper = await readBlock(context, sheet, { ...block, rowCount: half });
  const lower = await readBlock(context, sheet, {
    ...block,
    row: block.row + half,
    rowCount: block.rowCount - half,
  });
  return [...upper, ...lower];
}

async function tryBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rowCount, columnCount }: Block,
): Promise<readonly (readonly Cell[])[] | null> {
  const range = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
  range.load("values,valueTypes");
  try {
    await context.sync();
  } catch (error) {
    if (tooBig.has(officeCode(error) ?? "")) {
      return null;
    }
    throw error;
  }
  const { values, valueTypes } = range as { values: unknown[][] | null; valueTypes: string[][] | null };
  return values === null || valueTypes === null ? null : toCells(values, valueTypes);
}
