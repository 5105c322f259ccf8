import type { Cell } from "../../core";
import type { CellChange, SkipReason, WriteOutcome, WrittenCell } from "../cell-changes";
import { inExcel } from "./translate-error";

/** Cells looked at or written in one request. */
const cellsAtOnce = 500;

const textFormat = "@";
const general = "General";

interface Found {
  readonly content: unknown;
  readonly format: string;
}

/**
 * Writes cells that still hold what they are expected to hold, as constants.
 *
 * @remarks A cell formatted as text would make a text of any number, so it becomes general first. Each five hundred
 * cells cost two requests: one to look, one to write.
 */
export function writeCells(changes: readonly CellChange[]): Promise<WriteOutcome> {
  return inParts(changes, (part) => writePart(part, ({ format }, { after }) => formatFor(after, format)));
}

/** Gives cells back what they held, where what was written still stands. */
export function takeBack(written: readonly WrittenCell[]): Promise<WriteOutcome> {
  const changes = written.map(({ at, before, after, format }) => ({
    at,
    before: after,
    after: before,
    format,
  }));
  return inParts(changes, (part) => writePart(part, (_, change) => (change as WrittenCell).format));
}

async function inParts(
  changes: readonly CellChange[],
  write: (part: readonly CellChange[]) => Promise<WriteOutcome>,
): Promise<WriteOutcome> {
  const done = await write(changes.slice(0, cellsAtOnce));
  if (changes.length <= cellsAtOnce) {
    return done;
  }
  const rest = await inParts(changes.slice(cellsAtOnce), write);
  return { written: [...done.written, ...rest.written], skipped: [...done.skipped, ...rest.skipped] };
}

function writePart(
  changes: readonly CellChange[],
  formatOf: (found: Found, change: CellChange) => string,
): Promise<WriteOutcome> {
  return inExcel(changes[0]?.at.sheet ?? null, async (context) => {
    const cells = changes.map(({ at: { sheet, row, column } }) =>
      context.workbook.worksheets.getItem(sheet).getCell(row, column),
    );
    cells.forEach((cell) => cell.load("formulas,numberFormat"));
    await context.sync();

    const written: WrittenCell[] = [];
    const skipped: { change: CellChange; why: SkipReason }[] = [];
    changes.forEach((change, index) => {
      const cell = cells[index]!;
      const found = { content: cell.formulas[0]?.[0] as unknown, format: String(cell.numberFormat[0]?.[0]) };
      const why = reasonNotTo(found.content, change.before);
      if (why !== null) {
        skipped.push({ change, why });
        return;
      }
      const { at, before, after } = change;
      const format = formatOf(found, change);
      if (format !== found.format) {
        cell.numberFormat = [[format]];
      }
      cell.values = [[entry(after, format)]];
      written.push({ at, before, after, format: found.format });
    });
    await context.sync();
    return { written, skipped };
  });
}

function reasonNotTo(content: unknown, before: Cell): SkipReason | null {
  if (typeof content === "string" && content.startsWith("=") && content !== before) {
    return "formula";
  }
  return (content === "" ? null : content) === before ? null : "changed";
}

function formatFor(after: Cell, format: string): string {
  return typeof after === "number" && format === textFormat ? general : format;
}

/** As it must be handed to Excel, so that a text stays the text it is. */
function entry(cell: Cell, format: string): string | number | boolean {
  if (typeof cell === "string") {
    return format === textFormat ? cell : `'${cell}`;
  }
  return typeof cell === "number" || typeof cell === "boolean" ? cell : "";
}
